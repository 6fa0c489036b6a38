/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.evaluation.EvaluationPlan;
import org.leidraad.model.Contract;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.Incentive;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.edit.ModelNames;

/**
 * What is planned for the term of the contract: review clauses and options, incentives, evaluation moments. Of what has
 * happened already, and of suppliers, an annex says nothing.
 *
 * @param tender the tender
 */
record PlannedContract(Tender tender) {

	private List<Contract> contracts() {
		return tender.procurement().getContracts();
	}

	boolean isPlanned() {
		return !clauses().isEmpty() || !incentives().isEmpty() || !moments().isEmpty();
	}

	List<ReviewClause> clauses() {
		return contracts().stream().flatMap(contract -> contract.getClauses().stream()).toList();
	}

	/** Kind, name and article of a clause. */
	String clauseName(ReviewClause clause) {
		return named(clause.getName(), ModelNames.choice(tender.facts().locale(), clause.getKind()));
	}

	/** The name with the kind; a kind that begins with the name says it all, such as Levies (art. 38/8). */
	private String named(String name, String kind) {
		return Wording.filled(name).filter(own -> !kind.startsWith(own))
				.map(own -> tender.text("clause.named", own, kind))
				.orElse(kind);
	}

	/** What a clause says, else what it is described as. */
	String clauseText(ReviewClause clause) {
		return Wording.filled(clause.getText()).or(() -> Wording.filled(clause.getDescription()))
				.orElse(tender.text("clause.noText"));
	}

	/** The value of an option. */
	String clauseAmount(ReviewClause clause) {
		return clause.getAmount() == null
				? null
				: tender.text("amount", new Cover(tender).currency(), tender.wording().money(clause.getAmount()));
	}

	List<Incentive> incentives() {
		return contracts().stream().flatMap(contract -> contract.getIncentives().stream()).toList();
	}

	String incentiveName(Incentive incentive) {
		String kind = ModelNames.choice(tender.facts().locale(), incentive.getKind());
		return named(incentive.getName(), kind);
	}

	/** When an incentive applies, with the number of the criterion that it hangs on. */
	String incentiveCondition(Incentive incentive) {
		String condition = Wording.filled(incentive.getCondition())
				.or(() -> Wording.filled(incentive.getDescription())).orElse("");
		Optional<String> number = tender.criteria().stream()
				.filter(criterion -> criterion.use() == incentive.getCriterion()).map(AskedCriterion::number)
				.findFirst();
		return number.map(text -> tender.text("incentive.criterion", condition, text).strip()).orElse(condition);
	}

	String incentiveAmount(Incentive incentive) {
		return incentive.getAmount() == null
				? null
				: tender.text("amount", new Cover(tender).currency(), tender.wording().money(incentive.getAmount()));
	}

	/** The moments that are still to come, in order of their dates. */
	List<EvaluationMoment> moments() {
		return contracts().stream().flatMap(this::evaluations)
				.filter(moment -> !moment.isHeld() && moment.getDate() != null)
				.sorted(Comparator.comparing(EvaluationMoment::getDate)).toList();
	}

	/** Those that are planned; those that its term asks for where nobody planned any. */
	private Stream<EvaluationMoment> evaluations(Contract contract) {
		return contract.getEvaluations().isEmpty()
				? EvaluationPlan.of(contract).from(tender.facts().on()).moments().stream()
						.map(moment -> moment.create(tender.facts().locale()))
				: contract.getEvaluations().stream();
	}

	String momentDate(EvaluationMoment moment) {
		LocalDate date = moment.getDate();
		return tender.facts().format().date(date);
	}

	String momentName(EvaluationMoment moment) {
		String name = Wording.filled(moment.getName()).orElse(tender.text("moment.unnamed"));
		return Wording.filled(moment.getDescription()).map(text -> name + ": " + text).orElse(name);
	}
}
