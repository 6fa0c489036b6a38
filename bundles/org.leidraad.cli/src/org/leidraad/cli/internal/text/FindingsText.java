/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.cli.internal.CheckedFile;
import org.leidraad.cli.internal.ElementPath;
import org.leidraad.cli.internal.Session;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;

/**
 * What {@code check} prints: by file, and by element within it.
 *
 * @param session where to, and in what language
 */
public record FindingsText(Session session) {

	private static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

	/**
	 * Prints all findings.
	 *
	 * @param files what was found, by file
	 */
	public void print(List<CheckedFile> files) {
		for (CheckedFile file : files) {
			printSummary(file);
			Element last = null;
			for (Finding finding : file.findings()) {
				if (finding.element() != last) {
					last = finding.element();
					session.terminal().print("");
					session.terminal().print("  " + path(last));
				}
				print(finding);
			}
			session.terminal().print("");
		}
	}

	/**
	 * Prints how much was found in a file, in one line.
	 *
	 * @param file what was found
	 */
	public void printSummary(CheckedFile file) {
		StringJoiner counts = new StringJoiner(", ");
		WORST_FIRST.stream().filter(severity -> file.count(severity) > 0)
				.forEach(severity -> counts.add(session.text("check.count." + severity.id(), file.count(severity))));
		session.terminal().print(file.findings().isEmpty()
				? session.text("check.nothing", file.file())
				: session.text("check.found", file.file(), file.findings().size(), counts.toString()));
		if (!file.accepted().isEmpty()) {
			session.terminal().print("  " + session.text("check.accepted", file.accepted().size()));
		}
	}

	private void print(Finding finding) {
		String sign = switch (finding.severity()) {
			case ERROR -> session.terminal().sign("■", "#");
			case WARNING -> session.terminal().sign("▲", "!");
			case INFO -> session.terminal().sign("○", "o");
		};
		session.terminal().print("    " + session.text("check.finding", sign,
				session.text("severity." + finding.severity().id()), finding.message().in(session.locale()),
				finding.rule()));
		finding.repairs().forEach(repair -> session.terminal()
				.print("      " + session.terminal().sign("→", "->") + ' ' + repair.label().in(session.locale())));
	}

	/** Kind and name of the element and of all that contain it; the roadmap itself only where nothing is below it. */
	private String path(Element element) {
		Deque<Element> elements = ElementPath.of(element).elements();
		return elements.stream().skip(elements.size() == 1 ? 0 : 1)
				.map(each -> session.text("check.element", ModelNames.type(session.locale(), each.eClass()),
						ModelNames.element(session.locale(), each)))
				.collect(Collectors.joining(" › "));
	}
}
