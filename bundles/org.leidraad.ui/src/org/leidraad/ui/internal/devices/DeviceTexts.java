/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.devices;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The texts of the view with devices. */
final class DeviceTexts {

	private static final Texts TEXTS = new Texts(DeviceTexts.class, "messages");

	private DeviceTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}
}
