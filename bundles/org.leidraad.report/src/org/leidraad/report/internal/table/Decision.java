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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A decision that is asked of the reader: the repair of the most severe findings, those of one rule taken together.
 *
 * @param number place in the list, from 1
 * @param what the decision, as a sentence
 * @param why the finding behind it
 */
record Decision(int number, String what, String why) {

	private static final int MOST = 3;

	/** The decisions asked, at most three, the most severe and then the most frequent first. */
	static List<Decision> of(ReportFacts facts) {
		Map<String, List<Finding>> rules = new LinkedHashMap<>();
		facts.findings().stream()
				.filter(finding -> finding.severity() != Severity.INFO && !finding.repairs().isEmpty())
				.forEach(finding -> rules.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
		Comparator<List<Finding>> order = Comparator.comparing((List<Finding> found) -> found.get(0).severity())
				.thenComparing(List::size).reversed();
		List<List<Finding>> chosen = rules.values().stream().sorted(order).limit(MOST).toList();
		List<Decision> decisions = new ArrayList<>();
		for (List<Finding> found : chosen) {
			decisions.add(decide(facts, decisions.size() + 1, found));
		}
		return decisions;
	}

	private static Decision decide(ReportFacts facts, int number, List<Finding> found) {
		Finding first = found.get(0);
		String repair = first.repairs().get(0).label().in(facts.locale()).replaceAll("(…|\\.\\.\\.)$", "");
		String name = ModelNames.element(facts.locale(), first.element());
		String what = facts.text("decision", repair, name, found.size() - 1);
		return new Decision(number, FigureFormat.typeset(what), first.message().in(facts.locale()));
	}
}
