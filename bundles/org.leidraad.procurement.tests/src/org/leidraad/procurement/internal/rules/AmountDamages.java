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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.leidraad.model.ContractEvent;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;

/** Ways to break a sound roadmap with amounts and dates that cannot be, and with changes that nobody booked. */
final class AmountDamages {

	private static final String NEGATIVE = "amount-negative ";

	static final List<Damage> ALL = List.of(
			new Damage("an end before the start", "contract-ends-before-start end", 1,
					all -> all.contract.setEnd(LocalDate.of(2025, 12, 31))),
			new Damage("a negative value", NEGATIVE + "value", 1,
					all -> all.contract.setValue(new BigDecimal("-980000"))),
			new Damage("a negative value that cannot be computed with", NEGATIVE + "value", 1,
					all -> all.contract.setValue(new BigDecimal("-1E+2147483647"))),
			new Damage("a negative reference value", NEGATIVE + "originalValue", 1,
					all -> all.contract.setOriginalValue(new BigDecimal("-0.01"))),
			new Damage("a negative index factor", NEGATIVE + "indexFactor", 0,
					all -> all.contract.setIndexFactor(new BigDecimal("-3"))),
			new Damage("an index factor of 0", NEGATIVE + "indexFactor", 0,
					all -> all.contract.setIndexFactor(BigDecimal.ZERO)),
			new Damage("a negative disadvantage", NEGATIVE + "disadvantage", 1,
					all -> event(all, "-5")),
			new Damage("fewer than no devices", NEGATIVE + "units", 1, all -> {
				all.recycled.setRung(Rung.R3);
				all.recycled.setUnits(new BigDecimal("-135"));
				all.recycled.setTracedUnits(null);
			}),
			new Damage("fewer than no devices traced",
					"outflow-untraced tracedUnits, " + NEGATIVE + "tracedUnits", 1,
					all -> all.recycled.setTracedUnits(new BigDecimal("-100"))),
			new Damage("a material of negative mass", NEGATIVE + "mass", 1, all -> all.weigh("-1")),
			new Damage("more devices traced than left", "part-exceeds-whole tracedUnits", 1,
					all -> all.recycled.setTracedUnits(new BigDecimal("100.5"))),
			new Damage("more than all is recycled", "part-exceeds-whole recycledContent", 1,
					all -> all.reused.setRecycledContent(new BigDecimal("100.01"))),
			new Damage("a bill of materials with shares that cannot be",
					"part-exceeds-whole recycledContent, part-exceeds-whole reusedContent, part-exceeds-whole recyclable",
					3, all -> {
						all.weigh("1");
						all.reused.getMaterials().getFirst().setRecycledContent(new BigDecimal("450"));
						all.reused.getMaterials().getFirst().setReusedContent(new BigDecimal("-1"));
						all.reused.getMaterials().getFirst().setRecyclable(new BigDecimal("1E+2147483647"));
					}),
			new Damage("a booked change after one that nobody booked",
					"modification-without-drawer drawer, modification-drawer-does-not-fit drawer", 1, all -> {
						all.change.setDrawer(Drawer.UNDECIDED);
						change(all, "70000", Drawer.SMALL);
					}),
			new Damage("two changes that nobody booked and that do not fit together",
					"modification-without-drawer drawer, modification-without-drawer drawer", 1, all -> {
						all.change.setDrawer(Drawer.UNDECIDED);
						change(all, "70000", Drawer.UNDECIDED);
					}));

	static final Map<String, Consumer<BuyerRoadmap>> NEARLY = Map.of(
			"a contract of one day", all -> {
				all.contract.setStart(all.contract.getEnd());
				all.change.setDate(all.contract.getEnd());
			},
			"a contract of which the first day is not known", all -> all.contract.setStart(null),
			"a contract of nothing", all -> {
				all.contract.getModifications().clear();
				all.contract.setValue(BigDecimal.ZERO);
			},
			"a reduction", all -> all.change.setAmount(new BigDecimal("-50000")),
			"all of it", all -> {
				all.weigh("1");
				all.reused.getMaterials().getFirst().setRecycledContent(BigDecimal.ZERO);
				all.reused.getMaterials().getFirst().setRecyclable(new BigDecimal("100"));
				all.reused.setRecycledContent(new BigDecimal("100.00"));
			},
			"an event that costs nothing", all -> event(all, "0"),
			"an income at the end", all -> {
				for (Offer offer : all.procurement.getOffers()) {
					CostLine line = BuyerRoadmap.make(Literals.COST_LINE, CostLine.class, "End");
					line.setKind(CostKind.RESIDUAL);
					line.setYear(6);
					line.setAmount(new BigDecimal("-40"));
					offer.getCosts().add(line);
				}
			},
			"a booked change after one that fits a larger drawer", all -> {
				all.change.setDrawer(Drawer.UNFORESEEN);
				all.change.getFacts().add(ModificationFact.UNFORESEEABLE);
				all.change.setNoticeDate(LocalDate.of(2026, 6, 30));
				change(all, "70000", Drawer.SMALL);
			});

	private AmountDamages() {
	}

	private static void event(BuyerRoadmap all, String disadvantage) {
		ContractEvent event = BuyerRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, "Flood");
		event.setDisadvantage(new BigDecimal(disadvantage));
		all.contract.getEvents().add(event);
	}

	private static void change(BuyerRoadmap all, String amount, Drawer drawer) {
		Modification later = BuyerRoadmap.make(Literals.MODIFICATION, Modification.class, "Later");
		later.setDate(LocalDate.of(2026, 7, 1));
		later.setAmount(new BigDecimal(amount));
		later.setDrawer(drawer);
		all.contract.getModifications().add(later);
	}
}
