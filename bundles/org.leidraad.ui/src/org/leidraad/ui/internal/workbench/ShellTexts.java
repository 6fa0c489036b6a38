/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** The words of the window around the editor, in the language of the window. */
public final class ShellTexts {

	private static final Texts TEXTS = new Texts(ShellTexts.class, "messages");

	private ShellTexts() {
	}

	/**
	 * The text of a key.
	 *
	 * @param key the key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the text
	 */
	public static String text(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}
}
