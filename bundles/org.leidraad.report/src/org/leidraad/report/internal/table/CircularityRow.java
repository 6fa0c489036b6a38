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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.coverage.ProcurementVocabulary;
import org.leidraad.procurement.circularity.CircularityFigures;
import org.leidraad.procurement.circularity.CircularityReport;
import org.leidraad.report.internal.ReportFacts;

/**
 * How circular the devices of a product group were in the last year of which flows are known.
 *
 * @param facts what the report is about
 * @param year the calendar year
 * @param figures the figures
 */
record CircularityRow(ReportFacts facts, int year, CircularityFigures figures) {

	/** Each product group, then all together where there are more. */
	static List<CircularityRow> of(ReportFacts facts) {
		Optional<Integer> last = facts.roadmap().getFlows().stream().map(flow -> flow.getYear())
				.filter(year -> year != null && isOver(year, facts.on())).max(Integer::compare);
		if (last.isEmpty()) {
			return List.of();
		}
		CircularityReport report = CircularityReport.of(facts.roadmap(), last.get());
		List<CircularityFigures> figures = new ArrayList<>(report.groups());
		if (figures.size() != 1) {
			figures.add(report.total());
		}
		return figures.stream().map(each -> new CircularityRow(facts, last.get(), each)).toList();
	}

	/** Figures are of a whole year: those of a year that still runs would change under a report with the same date. */
	private static boolean isOver(int year, LocalDate on) {
		return year < on.getYear() || year == on.getYear() && on.equals(on.with(TemporalAdjusters.lastDayOfYear()));
	}

	/** The words of the product group. */
	String group() {
		return figures.productGroup()
				.map(code -> ProcurementVocabulary.near(code).map(entry -> entry.name(facts.locale())).orElse(code))
				.orElse(facts.text("circularity.all"));
	}

	/** A number from 0 to 1 with two decimals. */
	String index(Optional<BigDecimal> value) {
		return value.map(number -> facts.format().number(number, 2)).orElse("–");
	}

	String share(Optional<BigDecimal> value) {
		return value.map(facts.format()::percent).orElse("–");
	}

	String count(BigDecimal value) {
		return facts.format().number(value, 0);
	}
}
