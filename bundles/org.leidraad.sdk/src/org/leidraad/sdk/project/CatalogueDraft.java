/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.project;

import java.util.List;

/**
 * A catalogue as it is written into a new project.
 *
 * @param criteria its criteria
 */
record CatalogueDraft(List<Criterion> criteria) {

	/**
	 * A criterion.
	 *
	 * @param key its key
	 * @param xml its element
	 * @param english its text
	 * @param dutch the same in Dutch
	 * @param french the same in French
	 */
	record Criterion(String key, String xml, String english, String dutch, String french) {
	}

	String xml() {
		return String.join("", criteria.stream().map(each -> "  " + each.xml() + '\n').toList());
	}

	/** The lines of a properties file. */
	String texts(String language) {
		return String.join("", criteria.stream().map(each -> "criterion." + each.key() + " = " + escaped(
				switch (language) {
					case "_nl" -> each.dutch();
					case "_fr" -> each.french();
					default -> each.english();
				}) + '\n').toList());
	}

	/** A text as the value of a property. */
	static String escaped(String text) {
		return text.strip().replace("\\", "\\\\").replaceAll("\\s+", " ");
	}

	/** A text as the value of an attribute. */
	static String attribute(String text) {
		return text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
				.replaceAll("[\\p{Cntrl}\\s]+", " ");
	}
}
