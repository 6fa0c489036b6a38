/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a window can be shown. */
class SurroundingsTest {

	@ParameterizedTest
	@CsvSource({"Linux,DISPLAY,:0,true", "Linux,WAYLAND_DISPLAY,wayland-0,true", "Linux,DISPLAY,'',false",
		"Linux,OTHER,:0,false", "Windows 11,OTHER,x,true", "Mac OS X,OTHER,x,true", "Darwin,OTHER,x,false"})
	void display(String system, String variable, String value, boolean expected) {
		assertEquals(expected, new Surroundings(system, Map.of(variable, value), false).display());
	}
}
