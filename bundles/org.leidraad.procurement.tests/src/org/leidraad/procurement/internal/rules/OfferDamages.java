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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break, or nearly break, the offers of a sound roadmap. */
final class OfferDamages {

	private static final String AMOUNT = "offer-not-computable costs";

	static final List<Damage> ALL = List.of(
			new Damage("no price", "offer-not-computable price", 0, all -> all.offer.setPrice(null)),
			new Damage("a negative price", "offer-not-computable price", 0,
					all -> all.offer.setPrice(new BigDecimal("-1"))),
			new Damage("a price of all the money in the world", "offer-not-computable price", 0,
					all -> all.offer.setPrice(new BigDecimal("1E+2147483647"))),
			new Damage("no years", "offer-not-computable years", 0, all -> all.offer.setYears(null)),
			new Damage("years 0", "offer-not-computable years", 0, all -> all.offer.setYears(BigDecimal.ZERO)),
			new Damage("half a year", "offer-not-computable years", 0,
					all -> all.offer.setYears(new BigDecimal("5.5"))),
			new Damage("more years than anything lasts", "use-longer-than-support years, offer-not-computable years", 1,
					all -> all.offer.setYears(new BigDecimal("101"))),
			new Damage("no energy", "offer-not-computable yearlyEnergy", 0, all -> all.offer.setYearlyEnergy(null)),
			new Damage("negative energy", "offer-not-computable yearlyEnergy", 0,
					all -> all.offer.setYearlyEnergy(new BigDecimal("-0.1"))),
			new Damage("negative carbon", "offer-not-computable embodiedCarbon", 0,
					all -> all.offer.setEmbodiedCarbon(new BigDecimal("-236"))),
			new Damage("a cost without amount", AMOUNT, 0, all -> line(all, CostKind.MAINTENANCE, 4, null)),
			new Damage("a repair in no year", AMOUNT, 0, all -> line(all, CostKind.MAINTENANCE, null, "60")),
			new Damage("a repair after the last year", AMOUNT, 0, all -> line(all, CostKind.MAINTENANCE, 7, "60")),
			new Damage("a cost before the purchase", AMOUNT, 0, all -> line(all, CostKind.OTHER, -1, "60")),
			new Damage("maintenance that brings money", AMOUNT, 0,
					all -> line(all, CostKind.MAINTENANCE, 4, "-60")),
			new Damage("a cost of all the money in the world", AMOUNT, 0,
					all -> line(all, CostKind.OTHER, 1, "1E+299")),
			new Damage("a residual value that is a cost", AMOUNT, 1, all -> line(all, CostKind.RESIDUAL, 6, "90")),
			new Damage("worth more than it costs", "offer-residual-above-price costs", 0,
					all -> line(all, CostKind.RESIDUAL, 6, "-850.01")),
			new Damage("with and without VAT", "offer-units-differ offers", 0,
					all -> all.other.setVatIncluded(true)));

	static final Map<String, Consumer<BuyerRoadmap>> NEARLY = Map.ofEntries(
			Map.entry("a unit in two languages", all -> all.other.setUnit("Toestellen")),
			Map.entry("a unit with a space more", all -> all.other.setUnit("de vice")),
			Map.entry("a service priced by the year of a device", all -> {
				all.other.setCondition(DeviceCondition.SERVICE);
				all.other.setUnit("toesteljaar");
			}),
			Map.entry("an offer alone that says nothing", all -> {
				all.procurement.getOffers().remove(all.other);
				all.offer.setPrice(null);
				all.offer.setYearlyEnergy(null);
			}),
			Map.entry("an offer without price in a cancelled tender", all -> {
				all.offer.setPrice(null);
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
			}),
			Map.entry("a service with a fee and no price", all -> {
				all.offer.setPrice(null);
				all.offer.setCondition(DeviceCondition.SERVICE);
				line(all, CostKind.SERVICE_FEE, null, "255");
			}),
			Map.entry("a price in lines", all -> {
				all.offer.setPrice(null);
				line(all, CostKind.PURCHASE, null, "850");
			}),
			Map.entry("no energy at all", all -> all.offer.setYearlyEnergy(BigDecimal.ZERO)),
			Map.entry("years with a needless decimal", all -> all.offer.setYears(new BigDecimal("6.0"))),
			Map.entry("a repair in the last year", all -> line(all, CostKind.MAINTENANCE, 6, "60")),
			Map.entry("income at the end", all -> line(all, CostKind.END_OF_LIFE, null, "-5")),
			Map.entry("worth as much as it costs", all -> line(all, CostKind.RESIDUAL, 6, "-850")),
			Map.entry("all with VAT", all -> {
				all.offer.setVatIncluded(true);
				all.other.setVatIncluded(true);
			}));

	private OfferDamages() {
	}

	private static void line(BuyerRoadmap all, CostKind kind, Integer year, String amount) {
		CostLine line = BuyerRoadmap.make(Literals.COST_LINE, CostLine.class, null);
		line.setKind(kind);
		line.setYear(year);
		line.setAmount(amount == null ? null : new BigDecimal(amount));
		all.offer.getCosts().add(line);
	}
}
