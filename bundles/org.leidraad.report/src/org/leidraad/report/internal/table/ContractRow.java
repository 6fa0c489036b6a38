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
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A contract in a report.
 *
 * @param facts the report
 * @param contract the contract
 */
record ContractRow(ReportFacts facts, Contract contract) {

	String name() {
		return ModelNames.element(facts.locale(), contract);
	}

	String type() {
		return ModelNames.choice(facts.locale(), contract.getType());
	}

	String currency() {
		String currency = contract.getCurrency();
		return currency == null || currency.isBlank() ? facts.roadmap().getCurrency() : currency;
	}

	String valueText() {
		return contract.getValue() == null
				? null
				: currency() + "\u00A0" + facts.format().number(contract.getValue(), 0);
	}

	String term() {
		return facts.text("contract.term", day(contract.getStart()), day(contract.getEnd()));
	}

	private String day(LocalDate date) {
		return date == null ? "…" : facts.format().shortDate(date);
	}

	String manager() {
		return contract.getManager() == null
				? facts.text("contract.noManager")
				: ModelNames.element(facts.locale(), contract.getManager());
	}

	/** The first evaluation moment that is still to come. */
	Optional<LocalDate> next() {
		return contract.getEvaluations().stream().filter(moment -> !moment.isHeld()).map(EvaluationMoment::getDate)
				.filter(Objects::nonNull).filter(date -> !date.isBefore(facts.on())).min(Comparator.naturalOrder());
	}

	String evaluation() {
		long held = contract.getEvaluations().stream().filter(EvaluationMoment::isHeld).count();
		return next().map(date -> facts.text("contract.evaluation", held, facts.format().shortDate(date)))
				.orElseGet(() -> facts.text("contract.noEvaluation", held));
	}
}
