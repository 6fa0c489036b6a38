/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

import java.util.List;
import java.util.Locale;

import org.leidraad.model.Roadmap;

/** A section that a framework adds to the reports about a roadmap. Its title is the text {@code section.title}. */
public interface ReportSection {

	/**
	 * The lines of the section.
	 *
	 * @param roadmap the roadmap; it must not be changed
	 * @param locale the language of the report
	 * @return the lines in their order; none where there is nothing to say of this roadmap, and then no title either
	 */
	List<SectionLine> lines(Roadmap roadmap, Locale locale);
}
