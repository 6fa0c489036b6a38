/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A roadmap in a bundle from which a new one is made: a sample or an empty template. */
public interface RoadmapTemplate {

	/** {@return the identifier, such as {@code provincie-voorbeeld}} */
	String id();

	/** {@return true for a sample: a fictional organisation with illustrative numbers} */
	boolean sample();

	/** {@return the main language of the content, as ISO 639-1 code} */
	String language();

	/**
	 * The name of the template.
	 *
	 * @param locale the language
	 * @return the name
	 */
	String name(Locale locale);

	/**
	 * What the template is for, in one or two sentences.
	 *
	 * @param locale the language
	 * @return the description
	 */
	String description(Locale locale);

	/**
	 * The content: a roadmap file.
	 *
	 * @return a new stream; the caller closes it
	 * @throws IOException if the bundle lacks the file
	 */
	InputStream open() throws IOException;
}
