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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.model.Contract;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.procurement.steering.Trend;
import org.leidraad.report.internal.ReportFacts;

/**
 * How an agreed criterion is kept, by its last check; or how many were not checked yet.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param checked the criterion with its checks; none for the line about those that were not checked
 * @param unchecked how many were not checked, on that line
 */
record CheckRow(ReportFacts facts, Contract contract, Optional<CriterionPerformance> checked, int unchecked) {

	/** The criteria that were checked, and for each contract with any how many were not. */
	static List<CheckRow> of(ReportFacts facts) {
		List<CheckRow> rows = new ArrayList<>();
		for (Contract contract : facts.roadmap().getContracts()) {
			List<CriterionPerformance> all = PerformanceSheet.of(contract, facts.on()).criteria();
			List<CriterionPerformance> checked = all.stream().filter(each -> each.last().isPresent()).toList();
			checked.forEach(each -> rows.add(new CheckRow(facts, contract, Optional.of(each), 0)));
			if (!checked.isEmpty() && checked.size() < all.size()) {
				rows.add(new CheckRow(facts, contract, Optional.empty(), all.size() - checked.size()));
			}
		}
		return rows;
	}

	private Optional<PerformanceCheck> last() {
		return checked.flatMap(CriterionPerformance::last);
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	String criterion() {
		return checked.map(each -> ModelNames.element(facts.locale(), each.criterion()))
				.orElseGet(() -> facts.text("check.others", unchecked));
	}

	LocalDate date() {
		return last().map(PerformanceCheck::getDate).orElse(null);
	}

	String dateText() {
		return date() == null ? "–" : facts.format().shortDate(date());
	}

	String result() {
		return last().map(check -> ModelNames.choice(facts.locale(), check.getResult()))
				.orElse(facts.text("check.never"));
	}

	/** Whether there is evidence, and how it compares with the check before. */
	String evidence() {
		return checked.map(each -> {
			String evidence = facts.text(each.hasEvidence() ? "check.evidence" : "check.noEvidence");
			return each.trend() == Trend.UNKNOWN
					? evidence
					: evidence + ", " + each.trend().title().in(facts.locale());
		}).orElse(null);
	}

	/** What follows from the last check, also for the bonuses and deductions that hang on the criterion. */
	String followUp() {
		Stream<String> written = last().map(PerformanceCheck::getFollowUp).map(String::strip).stream();
		Stream<String> incentives = checked.stream().flatMap(each -> each.incentives().stream())
				.map(state -> state.sentence().in(facts.locale()));
		String all = Stream.concat(written, incentives).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(" "));
		return all.isEmpty() ? null : all;
	}
}
