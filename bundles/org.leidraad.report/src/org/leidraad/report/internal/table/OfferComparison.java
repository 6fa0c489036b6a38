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

import java.util.List;
import java.util.Optional;

import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.ProcurementOffers;
import org.leidraad.report.internal.ReportFacts;

/**
 * The offers of a procurement, compared by their costs.
 *
 * @param facts what the report is about
 * @param procurement the procurement
 * @param offers its offers
 * @param comparison the comparison
 */
record OfferComparison(ReportFacts facts, Procurement procurement, ProcurementOffers offers, Comparison comparison) {

	private static final String EURO = "EUR";

	/** Those of a whole report: to compare hundreds of offers twice would be slow. */
	private record All(List<OfferComparison> comparisons) {

		static All of(ReportFacts facts) {
			return new All(facts.roadmap().getProcurements().stream()
					.filter(procurement -> !procurement.getOffers().isEmpty())
					.map(procurement -> OfferComparison.of(facts, procurement)).toList());
		}
	}

	/** One for each procurement with offers. */
	static List<OfferComparison> of(ReportFacts facts) {
		return facts.shared().get(All.class, () -> All.of(facts)).comparisons();
	}

	private static OfferComparison of(ReportFacts facts, Procurement procurement) {
		ProcurementOffers offers = ProcurementOffers.of(procurement, facts.roadmap(), facts.on());
		return new OfferComparison(facts, procurement, offers, offers.comparison());
	}

	/** The offers that have a rank, best first. */
	List<ComparedOffer> best(int most) {
		return comparison.ranked().stream().filter(offer -> offer.rank() > 0).limit(most).toList();
	}

	String procurementName() {
		return ModelNames.element(facts.locale(), procurement);
	}

	String name(ComparedOffer compared) {
		return element(compared).map(offer -> ModelNames.element(facts.locale(), offer))
				.orElse(compared.offer().name());
	}

	private Optional<Offer> element(ComparedOffer compared) {
		return offers.offer(compared.offer());
	}

	/** The currency of all amounts: that of the offers, else that of the roadmap. */
	String currency() {
		return comparison.offers().stream().flatMap(offer -> offer.offer().currency().stream()).findFirst()
				.or(() -> Optional.of(facts.roadmap()).map(Roadmap::getCurrency).map(String::strip)
						.filter(currency -> !currency.isEmpty()))
				.orElse(EURO);
	}
}
