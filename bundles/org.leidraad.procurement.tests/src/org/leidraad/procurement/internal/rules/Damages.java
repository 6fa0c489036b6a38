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
import java.util.stream.Stream;

import org.leidraad.model.ClauseKind;
import org.leidraad.model.Drawer;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;

/** Ways to break a sound roadmap in one place. */
final class Damages {

	static final List<Damage> ALL = Stream.of(AwardDamages.ALL.stream(),
			OfferDamages.ALL.stream(), SteeringDamages.ALL.stream(), AmountDamages.ALL.stream(),
			ChangeDamages.ALL.stream(),
			DayDamages.ALL.stream(), Stream.of(
					new Damage("no scale", "award-criterion-without-scale scale", 1, all -> all.award.setScale(null)),
					new Damage("steps without a step", "award-criterion-without-scale scale", 1,
							all -> all.scale.setKind(ScaleKind.STEPS)),
					new Damage("a table without a row", "award-criterion-without-scale scale", 1,
							all -> all.scale.setKind(ScaleKind.TABLE)),
					new Damage("a label without equivalents", "label-not-admissible proof", 2,
							all -> all.label.setProof("Certificate of Label leaf.")),
					new Damage("a label by its identifier", "label-not-admissible proof", 2,
							all -> all.label.setProof("Registered with LEAF")),
					new Damage("any certificate of the label of the criterion", "label-not-admissible proof", 2,
							all -> all.label.setProof("Certificaat")),
					new Damage("a label in an award criterion", "label-not-admissible proof", 2, all -> {
						all.award.setCriterion("star/2025/1");
						all.award.setProof("Label star");
					}),
					new Damage("a certificate in a year, in French", "label-not-admissible proof", 2,
							all -> all.label.setProof("Certificat valable en 2026")),
					new Damage("a label that names a standard", "label-not-admissible proof", 2,
							all -> all.label.setProof("Keurmerk leaf, gemeten volgens EN 50625")),
					new Damage("prices per device and per year", "offer-units-differ offers", 0,
							all -> all.other.setUnit("device-year")),
					new Damage("four units", "offer-units-differ offers", 0, all -> {
						all.other.setUnit("b");
						List.of("c", "d").forEach(unit -> {
							all.procurement.getOffers().add(BuyerRoadmap.make(Literals.OFFER,
									Offer.class, null));
							Offer more = all.procurement.getOffers().getLast();
							more.setUnit(unit);
							more.setPrice(BigDecimal.TEN);
							more.setYears(BigDecimal.TWO);
							more.setYearlyEnergy(BigDecimal.ONE);
						});
					}),
					new Damage("another currency than that of the roadmap", "offer-units-differ offers", 0,
							all -> all.other.setCurrency("USD")),
					new Damage("used longer than supported", "use-longer-than-support years", 1,
							all -> all.offer.setYears(new BigDecimal("7"))),
					new Damage("used longer than half a year of support more", "use-longer-than-support years", 1,
							all -> {
								all.offer.setYears(new BigDecimal("7"));
								all.offer.setSupportYears(new BigDecimal("6.5"));
							}),
					new Damage("not supported at all", "use-longer-than-support years", 0,
							all -> all.offer.setSupportYears(BigDecimal.ZERO)),
					new Damage("no drawer for a small change", "modification-without-drawer drawer", 1,
							all -> all.change.setDrawer(Drawer.UNDECIDED)),
					new Damage("no drawer for a change that just does not fit", "modification-without-drawer drawer", 0,
							all -> {
								all.change.setDrawer(Drawer.UNDECIDED);
								all.change.setAmount(new BigDecimal("120000"));
							}),
					new Damage("no drawer for another nature", "modification-without-drawer drawer", 0, all -> {
						all.change.setDrawer(Drawer.UNDECIDED);
						all.change.getFacts().add(ModificationFact.ALTERS_NATURE);
					}),
					new Damage("no drawer for an option",
							"modification-without-drawer drawer, modification-without-clause clause", 1, all -> {
								all.change.setDrawer(Drawer.UNDECIDED);
								all.change.setAmount(new BigDecimal("5000000"));
								all.giveClause();
							}),
					new Damage("no drawer and no amount", "modification-without-drawer drawer", 0, all -> {
						all.change.setDrawer(Drawer.UNDECIDED);
						all.change.setAmount(null);
					}),
					new Damage("an option that no clause gives",
							"modification-drawer-does-not-fit drawer, modification-without-clause clause", 1,
							all -> all.change.setDrawer(Drawer.REVIEW_CLAUSE)),
					new Damage("a judgement of something too wide", "modification-drawer-does-not-fit drawer", 0,
							all -> {
								all.change.setAmount(new BigDecimal("200000"));
								all.change.setDrawer(Drawer.NOT_SUBSTANTIAL);
								all.change.getFacts()
										.addAll(List.of(ModificationFact.REVIEWED, ModificationFact.SCOPE_WIDER));
							}),
					new Damage("a small change that is none after others",
							"small-drawer-nearly-full modifications, modification-drawer-does-not-fit drawer", 0,
							all -> {
								Modification later = BuyerRoadmap.make(Literals.MODIFICATION, Modification.class,
										"Later");
								later.setDate(LocalDate.of(2026, 7, 1));
								later.setAmount(new BigDecimal("70000"));
								later.setDrawer(Drawer.SMALL);
								all.contract.getModifications().addFirst(later);
							}),
					new Damage("small though an option fits", "modification-drawer-without-reason choiceReason", 1,
							BuyerRoadmap::giveClause),
					new Damage("small though an option fits, with an empty reason",
							"modification-drawer-without-reason choiceReason", 1, all -> {
								all.giveClause();
								all.change.setChoiceReason(" ");
							}),
					new Damage("no notice of additions", "modification-notice-missing noticeDate", 0, all -> {
						all.change.setDrawer(Drawer.ADDITIONAL);
						all.change.getFacts()
								.addAll(List.of(ModificationFact.NECESSARY, ModificationFact.CHANGE_IMPOSSIBLE,
										ModificationFact.CHANGE_COSTLY));
					}),
					new Damage("no notice of the unforeseen", "modification-notice-missing noticeDate", 0, all -> {
						all.change.setDrawer(Drawer.UNFORESEEN);
						all.change.getFacts().add(ModificationFact.UNFORESEEABLE);
						all.change.setDate(null);
					}),
					new Damage("more than 80 % of the small drawer", "small-drawer-nearly-full modifications", 0,
							all -> all.change.setAmount(new BigDecimal("96000.01"))),
					new Damage("a full small drawer",
							"small-drawer-nearly-full modifications, modification-drawer-does-not-fit drawer", 0,
							all -> all.change.setAmount(new BigDecimal("-120000"))),
					new Damage("no clause on levies", "clause-missing-be clauses", 1, all -> {
						all.goToBelgium();
						all.drop(ClauseKind.LEVIES);
					}),
					new Damage("no clause at all in Wallonia",
							"clause-missing-be clauses, clause-missing-be clauses, clause-missing-be clauses, "
									+ "clause-missing-be clauses",
							8, all -> all.roadmap.setJurisdiction(Jurisdiction.WALLONIA)),
					new Damage("no price revision for 120 000", "clause-missing-be clauses", 1, all -> {
						all.withoutPriceRevision();
						all.contract.setEnd(LocalDate.of(2026, 12, 31));
						all.contract.setStart(LocalDate.of(2026, 9, 1));
						all.procurement.setEstimatedValue(new BigDecimal("120000"));
					}),
					new Damage("no price revision for 180 days", "clause-missing-be clauses", 1, all -> {
						all.withoutPriceRevision();
						all.contract.setStart(LocalDate.of(2026, 11, 1));
						all.contract.setEnd(LocalDate.of(2027, 4, 29));
					}),
					new Damage("no price revision for nobody knows how long", "clause-missing-be clauses", 1, all -> {
						all.withoutPriceRevision();
						all.contract.setEnd(null);
					}),
					new Damage("some lost sight of", "outflow-untraced tracedUnits", 0,
							all -> all.recycled.setTracedUnits(new BigDecimal("99"))),
					new Damage("all lost sight of", "outflow-untraced tracedUnits", 0,
							all -> all.reused.setTracedUnits(null)),
					new Damage("nothing reused that year", "recycled-before-reuse rung", 0,
							all -> all.reused.setYear(2024)),
					new Damage("nothing of the kind reused", "recycled-before-reuse rung", 0,
							all -> all.reused.setProductGroup("30231300-0")),
					new Damage("nobody reused", "recycled-before-reuse rung, part-exceeds-whole tracedUnits", 1,
							all -> all.reused.setUnits(BigDecimal.ZERO)),
					new Damage("burnt", "recycled-before-reuse rung", 0, all -> {
						all.recycled.setRung(Rung.R9);
						all.reused.setRung(Rung.NONE);
					}),
					new Damage("recycled young", "recycled-before-reuse averageAge", 0,
							all -> all.recycled.setAverageAge(new BigDecimal("47.9")))))
			.flatMap(damages -> damages).toList();

	private Damages() {
	}
}
