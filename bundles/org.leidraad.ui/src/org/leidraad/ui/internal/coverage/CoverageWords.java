/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The texts of the view with coverage. */
final class CoverageWords {

	private static final Texts TEXTS = new Texts(CoverageWords.class, "messages");

	private CoverageWords() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}
}
