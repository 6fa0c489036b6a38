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

import org.leidraad.model.ClauseKind;
import org.leidraad.model.Drawer;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;

/** Ways to break a sound roadmap in one place. */
final class Damages {

	static final List<Damage> ALL = List.of(
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
			new Damage("a unit in two languages", "offer-units-differ offers", 2,
					all -> all.other.setUnit("Toestellen")),
			new Damage("a unit with a space more", "offer-units-differ offers", 2,
					all -> all.other.setUnit("de vice")),
			new Damage("four units", "offer-units-differ offers", 0, all -> {
				all.other.setUnit("b");
				List.of("c", "d").forEach(unit -> {
					all.procurement.getOffers().add(BuyerRoadmap.make(Literals.OFFER,
							Offer.class, null));
					all.procurement.getOffers().getLast().setUnit(unit);
				});
			}),
			new Damage("another currency than that of the roadmap", "offer-units-differ offers", 0,
					all -> all.other.setCurrency("USD")),
			new Damage("used longer than supported", "use-longer-than-support years", 1,
					all -> all.offer.setYears(new BigDecimal("6.5"))),
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
			new Damage("no notice of additions", "modification-notice-missing noticeDate", 0,
					all -> all.change.setDrawer(Drawer.ADDITIONAL)),
			new Damage("no notice of the unforeseen", "modification-notice-missing noticeDate", 0, all -> {
				all.change.setDrawer(Drawer.UNFORESEEN);
				all.change.setDate(null);
			}),
			new Damage("80 % of the small drawer", "small-drawer-nearly-full modifications", 0,
					all -> all.change.setAmount(new BigDecimal("96000"))),
			new Damage("a full small drawer", "small-drawer-nearly-full modifications", 0,
					all -> all.change.setAmount(new BigDecimal("-120000"))),
			new Damage("no clause on levies", "clause-missing-be clauses", 1, all -> {
				all.goToBelgium();
				all.drop(ClauseKind.LEVIES);
			}),
			new Damage("no clause at all in Wallonia",
					"clause-missing-be clauses, clause-missing-be clauses, clause-missing-be clauses, "
							+ "clause-missing-be clauses, clause-missing-be clauses",
					10, all -> all.roadmap.setJurisdiction(Jurisdiction.WALLONIA)),
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
			new Damage("nothing reused that year", "recycled-before-reuse rung", 0, all -> all.reused.setYear(2024)),
			new Damage("nothing of the kind reused", "recycled-before-reuse rung", 0,
					all -> all.reused.setProductGroup("30231300-0")),
			new Damage("nobody reused", "recycled-before-reuse rung", 0,
					all -> all.reused.setUnits(BigDecimal.ZERO)),
			new Damage("burnt", "recycled-before-reuse rung", 0, all -> {
				all.recycled.setRung(Rung.R9);
				all.reused.setRung(Rung.NONE);
			}),
			new Damage("recycled young", "recycled-before-reuse averageAge", 0,
					all -> all.recycled.setAverageAge(new BigDecimal("47.9"))));

	private Damages() {
	}
}
