/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.leidraad.model.text.Message;

/**
 * What is odd about offers, and about comparing them, besides their {@link Differences}.
 *
 * @param parameters the parameters
 * @param offers the offers in the order in which they were given
 * @param best those that have a place, lowest annual cost first
 */
record ComparisonChecks(CostParameters parameters, List<ComparedOffer> offers, List<ComparedOffer> best) {

	List<CostProblem> warnings() {
		List<CostProblem> problems = new ArrayList<>();
		offers.forEach(offer -> problems.addAll(offer.offer().oddities()));
		embodied(problems);
		offers.stream().map(ComparedOffer::result).filter(result -> result.isComplete() && !result.canBeRanked())
				.forEach(result -> problems
						.add(CostProblem.of(CostIssue.COST_NOT_POSITIVE, result.offer(), result.annual())));
		otherwiseByTotal(problems);
		for (CostFactor factor : CostParameters.parameters()) {
			CostParameter parameter = parameters.parameter(factor);
			if (parameter.toBeChecked()) {
				problems.add(CostProblem.of(CostIssue.PARAMETER_TO_BE_CHECKED, factor.label(), parameter.value(),
						parameter.source().orElseGet(() -> CostTexts.message("source.none"))));
			}
		}
		if (best.size() > SensitivityAnalysis.MOST_OFFERS) {
			problems.add(CostProblem.of(CostIssue.SENSITIVITY_BOUNDED, best.size(),
					SensitivityAnalysis.MOST_OFFERS, SensitivityAnalysis.MOST_IN_PAIRS));
		}
		return problems;
	}

	private void embodied(List<CostProblem> problems) {
		Set<String> sources = new LinkedHashSet<>();
		for (ComparedOffer compared : offers) {
			OfferCosts offer = compared.offer();
			Optional<EmbodiedCarbon> made = offer.embodied();
			if (made.isEmpty()) {
				problems.add(CostProblem.of(
						compared.isComplete() ? CostIssue.EMBODIED_MISSING : CostIssue.EMBODIED_INCOMPLETE, offer));
			}
			made.filter(EmbodiedCarbon::isEstimate).ifPresent(carbon -> problems.add(CostProblem.of(
					CostIssue.EMBODIED_ESTIMATED, offer, carbon.kilograms(), source(carbon))));
			// 0 by cut-off is a way of counting, and no source that another one could contradict
			made.filter(carbon -> carbon.origin() != EmbodiedOrigin.CUT_OFF)
					.ifPresent(carbon -> sources.add(source(carbon).in(Locale.ENGLISH)));
		}
		if (sources.size() > 1) {
			problems.add(CostProblem.of(CostIssue.EMBODIED_SOURCES_MIXED, sources.size()));
		}
		if (parameters.includeEmbodied() && offers.stream()
				.anyMatch(offer -> offer.offer().embodied().filter(EmbodiedCarbon::isEstimate).isPresent())) {
			problems.add(CostProblem.of(CostIssue.EMBODIED_NOT_DECLARED));
		}
	}

	private static Message source(EmbodiedCarbon carbon) {
		return carbon.source().orElseGet(() -> carbon.origin().label());
	}

	/** Totals over different lives punish what lasts: the reader is told where they would mislead. */
	private void otherwiseByTotal(List<CostProblem> problems) {
		List<ComparedOffer> first = best.subList(0, Math.min(best.size(), SensitivityAnalysis.MOST_IN_PAIRS));
		for (ComparedOffer one : first) {
			for (ComparedOffer other : first) {
				if (one.rank() < other.rank() && one.totalRank() > other.totalRank()) {
					problems.add(CostProblem.of(CostIssue.TOTAL_RANKS_OTHERWISE, one.offer(), other.offer().name(),
							one.offer().years(), other.offer().years()));
				}
			}
		}
	}
}
