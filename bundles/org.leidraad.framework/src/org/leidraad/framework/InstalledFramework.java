/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.Locale;

import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/**
 * A framework as its bundle declares it. The catalogue is loaded when it is
 * first asked for.
 */
public interface InstalledFramework {

	/** {@return the identifier, such as {@code epeat}} */
	String id();

	/** {@return the symbolic name of the bundle that brings it} */
	String bundle();

	/** {@return what the framework is, as declared in the extension} */
	FrameworkKind kind();

	/**
	 * The name of the framework; needs no catalogue.
	 *
	 * @param locale the language
	 * @return the name
	 */
	String name(Locale locale);

	/**
	 * The catalogue. Read only: nobody may change it.
	 *
	 * @return the root of the catalogue
	 * @throws FrameworkException if the bundle's catalogue cannot be used; the message tells why
	 */
	Framework catalogue() throws FrameworkException;

	/**
	 * A text of the catalogue, such as {@code criterion.2018-1.1} or {@code edition.2018}.
	 *
	 * @param locale the language; English where the bundle has no such translation
	 * @param key the key
	 * @return the text, or the key in angle brackets where the bundle lacks it
	 */
	String text(Locale locale, String key);
}
