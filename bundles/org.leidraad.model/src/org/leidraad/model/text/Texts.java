/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The translated texts of one bundle: {@code <base>.properties} (English),
 * {@code <base>_nl.properties} and {@code <base>_fr.properties} beside the
 * anchor class, all in UTF-8. A text with arguments is a
 * {@link MessageFormat} pattern; one without is taken as it is.
 * <p>
 * The locale is asked for with each text, because a command line, a report and
 * a window may speak different languages in one run.
 */
public final class Texts {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Class<?> anchor;
	private final String baseName;

	/**
	 * @param anchor a class in the package that holds the properties files
	 * @param name the name of the files without language and extension
	 */
	public Texts(Class<?> anchor, String name) {
		this.anchor = anchor;
		this.baseName = anchor.getPackageName() + '.' + name;
	}

	/**
	 * The text of a key.
	 *
	 * @param locale the language; English where there is no such translation
	 * @param key the key
	 * @param arguments what stands for {0}, {1}, ... in the text
	 * @return the text
	 * @throws MissingResourceException if there is no such key: a defect in the bundle
	 */
	public String get(Locale locale, String key, Object... arguments) {
		String pattern = bundle(locale).getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
	}

	/**
	 * Tells whether a key has a text.
	 *
	 * @param key the key
	 * @return true if it has one
	 */
	public boolean has(String key) {
		return bundle(Locale.ROOT).containsKey(key);
	}

	private ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(baseName, locale, anchor.getClassLoader(), NO_FALLBACK);
	}
}
