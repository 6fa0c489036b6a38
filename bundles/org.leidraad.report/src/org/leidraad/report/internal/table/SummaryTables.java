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

import static org.leidraad.report.internal.table.Column.date;
import static org.leidraad.report.internal.table.Column.text;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/** The first page: what the report is, its three sentences and the mark of a sample. */
final class SummaryTables {

	private static final Set<IndicatorState> GOOD = EnumSet.of(IndicatorState.ACHIEVED, IndicatorState.ON_TRACK);
	private static final Set<IndicatorState> BAD = EnumSet.of(IndicatorState.ATTENTION, IndicatorState.BEHIND,
			IndicatorState.WRONG_WAY);

	private SummaryTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(report(), sample());
	}

	private static TableDefinition<ReportFacts> report() {
		return new TableDefinition<>("report", List::of, List.of(
				text("title", ReportFacts::title),
				text("body", ReportFacts::body),
				text("description", facts -> facts.roadmap().getDescription()),
				date("date", ReportFacts::on),
				text("dateText", facts -> facts.format().date(facts.on())),
				text("period", SummaryTables::period),
				text("subtitle", SummaryTables::subtitle),
				text("file", ReportFacts::fileName),
				text("sentence1", SummaryTables::targets),
				text("sentence2", SummaryTables::farthest),
				text("sentence3", SummaryTables::thread)));
	}

	private static TableDefinition<String> sample() {
		return new TableDefinition<>("sample",
				facts -> facts.roadmap().isSample() ? List.of(facts.text("sample")) : List.of(),
				List.of(text("text", text -> text)));
	}

	private static String period(ReportFacts facts) {
		Integer first = facts.roadmap().getFirstYear();
		Integer last = facts.roadmap().getLastYear();
		return first == null || last == null ? null : first + "–" + last;
	}

	private static String subtitle(ReportFacts facts) {
		String date = facts.format().date(facts.on());
		String period = period(facts);
		return period == null ? facts.text("subtitle", date) : facts.text("subtitle.period", date, period);
	}

	private static String targets(ReportFacts facts) {
		long good = facts.targets().stream().filter(target -> GOOD.contains(target.state())).count();
		long bad = facts.targets().stream().filter(target -> BAD.contains(target.state())).count();
		long open = facts.targets().size() - good - bad;
		return facts.text("sentence.targets", facts.targets().size(), good, bad, open);
	}

	/** The measured indicator whose progress is the smallest part of what was expected. */
	private static String farthest(ReportFacts facts) {
		Optional<IndicatorStatus> worst = facts.indicators().stream()
				.filter(status -> BAD.contains(status.state()) && status.actual().isPresent())
				.filter(status -> status.ratio().isPresent())
				.min(Comparator.comparing(status -> status.ratio().get()));
		FigureFormat format = facts.format();
		return worst.map(status -> facts.text("sentence.farthest",
				ModelNames.element(facts.locale(), status.indicator()),
				format.full(status.actual().get(), status.indicator()),
				status.planned().map(value -> format.label(value, status.indicator())).orElse("–")))
				.orElseGet(() -> facts.text("sentence.nobodyBehind"));
	}

	private static String thread(ReportFacts facts) {
		long broken = count(facts, Severity.ERROR);
		long weak = count(facts, Severity.WARNING);
		return broken + weak == 0
				? facts.text("sentence.whole")
				: facts.text("sentence.thread", broken, weak, Decision.of(facts).size());
	}

	private static long count(ReportFacts facts, Severity severity) {
		return facts.findings().stream().filter(finding -> finding.severity() == severity).count();
	}
}
