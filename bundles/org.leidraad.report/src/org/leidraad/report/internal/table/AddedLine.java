/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.chart.FigureFormat;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.report.internal.ReportFacts;

/**
 * A line that an installed framework adds to the report.
 *
 * @param framework name of the framework
 * @param title title of its section
 * @param line what it says
 * @param goesOn true if the line before is about the same subject in the same section
 */
record AddedLine(String framework, String title, SectionLine line, boolean goesOn) {

	/** The lines of all frameworks, in the order in which these are installed. */
	static List<AddedLine> of(ReportFacts facts) {
		return facts.frameworks().frameworks().stream().flatMap(framework -> of(facts, framework).stream()).toList();
	}

	private static List<AddedLine> of(ReportFacts facts, InstalledFramework framework) {
		List<AddedLine> lines = new ArrayList<>();
		String name = framework.name(facts.locale());
		String title = framework.text(facts.locale(), "section.title");
		for (SectionLine line : framework.behaviours().section(facts.roadmap(), facts.locale())) {
			boolean goesOn = !lines.isEmpty() && lines.getLast().line().subject().equals(line.subject());
			lines.add(new AddedLine(name, title, line, goesOn));
		}
		return lines;
	}

	/** {@return what it is about; none where the line before is about the same} */
	String newSubject() {
		return goesOn ? null : line.subject();
	}

	/** {@return the title of the section; none where the line before is about the same} */
	String newTitle() {
		return goesOn ? null : title;
	}

	/** {@return the value with its unit, as it is printed} */
	String measured() {
		return line.unit().isEmpty() ? line.value() : line.value() + '\u00A0' + FigureFormat.typeset(line.unit());
	}
}
