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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * An evaluation of a contract, held or planned.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param moment the evaluation
 */
record EvaluationRow(ReportFacts facts, Contract contract, EvaluationMoment moment) {

	static List<EvaluationRow> of(ReportFacts facts) {
		List<EvaluationRow> rows = new ArrayList<>();
		for (Contract contract : facts.roadmap().getContracts()) {
			contract.getEvaluations().stream()
					.sorted(Comparator.comparing(EvaluationMoment::getDate,
							Comparator.nullsLast(Comparator.naturalOrder())))
					.forEach(moment -> rows.add(new EvaluationRow(facts, contract, moment)));
		}
		return rows;
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	String name() {
		return ModelNames.element(facts.locale(), moment);
	}

	String dateText() {
		return moment.getDate() == null ? "–" : facts.format().shortDate(moment.getDate());
	}

	private boolean isHeld() {
		return moment.isHeld() && facts.isKnown(moment.getDate());
	}

	/** Held, still to come, or late. */
	String state() {
		if (isHeld()) {
			return facts.text("evaluation.held");
		}
		boolean late = moment.getDate() != null && moment.getDate().isBefore(facts.on());
		return facts.text(late ? "evaluation.late" : "evaluation.planned");
	}

	/** What was found and decided; nothing yet in an evaluation that was still to come on the date of the report. */
	String outcome() {
		if (moment.isHeld() && !isHeld()) {
			return null;
		}
		String text = Stream.of(moment.getFindings(), moment.getDecisions()).filter(Objects::nonNull)
				.map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
		return text.isEmpty() ? null : text;
	}
}
