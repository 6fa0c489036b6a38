/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import java.util.Locale;

/** A report that can be made. */
public interface ReportDesign {

	/** {@return the identifier, such as {@code management}} */
	String id();

	/**
	 * The name of the report.
	 *
	 * @param locale the language
	 * @return the name
	 */
	String name(Locale locale);

	/**
	 * What the report is for, in one sentence.
	 *
	 * @param locale the language
	 * @return the description
	 */
	String description(Locale locale);

	/** {@return whether a report of this design is about one procurement, instead of about the whole roadmap} */
	default boolean isPerProcurement() {
		return false;
	}
}
