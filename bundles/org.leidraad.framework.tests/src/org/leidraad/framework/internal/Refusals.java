/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.leidraad.framework.FrameworkException;

/** What is said of own attributes that cannot be used. */
final class Refusals {

	private Refusals() {
		// no instances
	}

	/** Reading them ends in a refusal that names the bundle in three languages and tells all this in English. */
	static void of(Declaration declaration, String... told) {
		FrameworkException refusal = assertThrows(FrameworkException.class,
				() -> new AttributesReader(declaration).read());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			String message = refusal.message().in(locale);
			assertTrue(message.contains(FolderBundle.NAME), message);
			assertFalse(message.contains("{0}") || message.contains("{1}"), message);
		}
		for (String part : told) {
			assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
		}
	}
}
