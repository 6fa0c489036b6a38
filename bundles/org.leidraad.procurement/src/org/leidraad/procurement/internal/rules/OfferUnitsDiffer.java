/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.cost.FunctionalUnit;
import org.leidraad.procurement.cost.ProcurementOffers;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * Offers of one procurement with different units or currencies, or with and without VAT: their prices cannot be
 * compared. Units are read as in a {@link org.leidraad.procurement.cost.Comparison comparison}: words for the same unit
 * are one unit, the price of a service for a year is its fee, and an offer that does not say its unit is priced like
 * the
 * others. One that does not say its currency is in that of the roadmap.
 */
public final class OfferUnitsDiffer extends ProcurementRule<Procurement> {

	/** Made for the extension point. */
	public OfferUnitsDiffer() {
		super("offer-units-differ", Severity.ERROR, Procurement.class, Reads.own()
				.at(Path.via(Literals.PROCUREMENT__OFFERS), Literals.OFFER__UNIT, Literals.OFFER__CURRENCY,
						Literals.OFFER__VAT_INCLUDED, Literals.OFFER__CONDITION, Literals.OFFER__PRICE,
						Literals.OFFER__YEARS, Literals.OFFER__COSTS)
				.at(Path.via(Literals.PROCUREMENT__OFFERS).thenVia(Literals.OFFER__COSTS), Literals.COST_LINE__KIND,
						Literals.COST_LINE__AMOUNT)
				.at(Path.up(Literals.ROADMAP__PROCUREMENTS), Literals.ROADMAP__CURRENCY));
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		if (!procurement.eIsSet(Literals.PROCUREMENT__OFFERS)) {
			return;
		}
		List<Offer> offers = procurement.getOffers();
		Collection<String> units = different(offers, offer -> ProcurementOffers.unit(offer).orElse(""),
				unit -> FunctionalUnit.of(unit).word());
		if (units.size() > 1) {
			// No repair: another word for the unit would make another price of the amount.
			report.found(Literals.PROCUREMENT__OFFERS, List.of(String.join(", ", units)), List.of());
		}
		Collection<String> currencies = different(offers,
				offer -> isBlank(offer.getCurrency()) ? context.roadmap().getCurrency() : offer.getCurrency(),
				currency -> currency.toUpperCase(Locale.ROOT));
		if (currencies.size() > 1) {
			// No repair: another currency needs another amount, and only the tenderer knows it.
			report.found(Literals.PROCUREMENT__OFFERS, List.of(String.join(", ", currencies)), List.of());
		}
		if (offers.stream().map(Offer::isVatIncluded).distinct().count() > 1) {
			// No repair either: only the tenderer knows the rate.
			report.found(Literals.PROCUREMENT__OFFERS, List.of(ProcurementTexts.message("offers.vat-mixed")),
					List.of());
		}
	}

	/** The first spelling of each value. */
	private static Collection<String> different(List<Offer> offers, Function<Offer, String> field,
			UnaryOperator<String> same) {
		Map<String, String> values = new LinkedHashMap<>();
		offers.stream().map(field).filter(value -> !isBlank(value)).map(String::strip)
				.forEach(value -> values.putIfAbsent(same.apply(value), value));
		return values.values();
	}
}
