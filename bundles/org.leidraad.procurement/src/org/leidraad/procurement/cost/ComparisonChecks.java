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

import java.math.BigDecimal;
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
 * @param asked the parameters as they were asked for
 * @param used the parameters as they were used
 * @param offers the offers in the order in which they were given
 * @param best the same, lowest annual cost first; none where they cannot be compared
 */
record ComparisonChecks(CostParameters asked, CostParameters used, List<ComparedOffer> offers,
		List<ComparedOffer> best) {

	List<CostProblem> warnings() {
		List<CostProblem> problems = new ArrayList<>();
		offers.forEach(offer -> odd(offer.offer(), problems));
		embodied(problems);
		if (best.stream().limit(1).anyMatch(offer -> offer.result().annual().signum() <= 0)) {
			problems.add(CostProblem.of(CostIssue.COST_NOT_POSITIVE, best.getFirst().offer()));
		}
		otherwiseByTotal(problems);
		for (CostFactor factor : CostParameters.parameters()) {
			CostParameter parameter = used.parameter(factor);
			if (parameter.toBeChecked()) {
				problems.add(CostProblem.of(CostIssue.PARAMETER_TO_BE_CHECKED, factor.label(), parameter.value(),
						parameter.source().orElseGet(() -> CostTexts.message("source.none"))));
			}
		}
		if (best.size() > SensitivityAnalysis.MOST_OFFERS) {
			problems.add(CostProblem.of(CostIssue.SENSITIVITY_BOUNDED, offers.size(),
					SensitivityAnalysis.MOST_OFFERS, SensitivityAnalysis.MOST_IN_PAIRS));
		}
		return problems;
	}

	private static void odd(OfferCosts offer, List<CostProblem> problems) {
		if (offer.residual().compareTo(offer.price()) > 0) {
			problems.add(CostProblem.of(CostIssue.RESIDUAL_ABOVE_PRICE, offer, offer.residual(), offer.price()));
		}
		offer.supportYears().filter(years -> years.compareTo(BigDecimal.valueOf(offer.years())) < 0)
				.ifPresent(years -> problems
						.add(CostProblem.of(CostIssue.USE_LONGER_THAN_SUPPORT, offer, offer.years(), years)));
	}

	private void embodied(List<CostProblem> problems) {
		Set<String> sources = new LinkedHashSet<>();
		for (ComparedOffer compared : offers) {
			OfferCosts offer = compared.offer();
			Optional<EmbodiedCarbon> made = offer.embodied();
			if (made.isEmpty()) {
				problems.add(CostProblem.of(CostIssue.EMBODIED_MISSING, offer));
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
		if (asked.includeEmbodied() && !used.includeEmbodied()) {
			problems.add(CostProblem.of(CostIssue.EMBODIED_NOT_COUNTED));
		} else if (used.includeEmbodied() && offers.stream()
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
