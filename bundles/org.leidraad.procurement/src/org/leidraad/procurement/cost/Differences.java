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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What keeps the prices of offers from being compared: currencies, units, and VAT in some of them. */
final class Differences {

	private final List<OfferCosts> offers;
	private final boolean silenceDiffers;
	private final List<CostProblem> problems = new ArrayList<>();

	private Differences(List<OfferCosts> offers, boolean silenceDiffers) {
		this.offers = offers;
		this.silenceDiffers = silenceDiffers;
		different(CostIssue.CURRENCIES_DIFFER, OfferCosts::currency,
				currency -> currency.strip().toUpperCase(Locale.ROOT));
		different(CostIssue.UNITS_DIFFER, OfferCosts::unit, unit -> FunctionalUnit.of(unit).word());
		if (offers.stream().map(OfferCosts::vatIncluded).distinct().count() > 1) {
			problems.add(CostProblem.of(CostIssue.VAT_DIFFERS, 0));
		}
	}

	/** Of offers with a common source: one that does not say means the same as the others. */
	static List<CostProblem> ofKnown(List<OfferCosts> offers) {
		return new Differences(offers, false).problems;
	}

	/**
	 * Of offers that stand alone: one that does not say may mean anything; of VAT the identifiers of those that say.
	 */
	static List<CostProblem> ofStated(List<OfferCosts> offers, Set<String> vatStated) {
		List<CostProblem> problems = new Differences(offers, true).problems;
		if (problems.stream().noneMatch(problem -> problem.issue() == CostIssue.VAT_DIFFERS)
				&& offers.stream().map(offer -> vatStated.contains(offer.id())).distinct().count() > 1) {
			problems.add(CostProblem.of(CostIssue.VAT_DIFFERS, 1));
		}
		return problems;
	}

	/** What offers without differences have in common: the first, with the currency and the unit that any states. */
	static OfferCosts usual(List<OfferCosts> offers) {
		OfferDraft usual = offers.getFirst().copy();
		offers.stream().flatMap(offer -> offer.currency().stream()).findFirst().ifPresent(usual::currency);
		offers.stream().flatMap(offer -> offer.unit().stream()).findFirst().ifPresent(usual::unit);
		return usual.done();
	}

	/** Names the first spelling of each value, and whether there are offers without. */
	private void different(CostIssue issue, Function<OfferCosts, Optional<String>> field,
			Function<String, String> same) {
		Map<String, String> values = new LinkedHashMap<>();
		boolean silent = false;
		for (OfferCosts offer : offers) {
			Optional<String> value = field.apply(offer).filter(text -> !text.isBlank());
			value.ifPresent(text -> values.putIfAbsent(same.apply(text), text.strip()));
			silent |= value.isEmpty();
		}
		boolean unclear = silent && silenceDiffers && !values.isEmpty();
		if (values.size() > 1 || unclear) {
			problems.add(CostProblem.of(issue, String.join(", ", values.values()), unclear ? 1 : 0));
		}
	}
}
