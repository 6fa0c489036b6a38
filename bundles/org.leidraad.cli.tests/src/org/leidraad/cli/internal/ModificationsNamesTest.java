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

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Names that were seen. */
class ModificationsNamesTest {

	@Test
	void knowsEveryNameAgain() {
		ModificationsNames names = new ModificationsNames();
		for (int i = 0; i < 100_000; i++) {
			assertTrue(names.add("case " + i), "case " + i);
		}
		for (int i = 0; i < 100_000; i += 97) {
			assertFalse(names.add("case " + i), "case " + i);
		}
		assertTrue(names.add(""));
		assertFalse(names.add(""));
	}
}
