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
import java.util.TreeMap;
import java.util.function.Consumer;

import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Drawer;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Regime;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.ThresholdReading;

/** Ways to change a sound roadmap that nearly break it. */
final class NearMisses {

	static final Map<String, Consumer<BuyerRoadmap>> ALL = new TreeMap<>(Map.ofEntries(
			Map.entry("nothing broken", all -> {
			}),
			Map.entry("steps with a step", all -> {
				all.scale.setKind(ScaleKind.STEPS);
				ScaleStep good = BuyerRoadmap.make(Literals.SCALE_STEP, ScaleStep.class, "Good");
				good.setFrom(BigDecimal.TEN);
				good.setShare(new BigDecimal("100"));
				all.scale.getSteps().add(good);
			}),
			Map.entry("no scale in a cancelled tender", all -> {
				all.award.setScale(null);
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
			}),
			Map.entry("no scale for a specification", all -> {
				all.award.setScale(null);
				all.award.setUse(CriterionUseType.TECHNICAL_SPECIFICATION);
			}),
			Map.entry("a label in the selection, or equivalent", all -> {
				all.label.setUse(CriterionUseType.SELECTION);
				all.label.setProof("Certificate of Label leaf or equivalent");
			}),
			Map.entry("what is equivalent to a standard, said apart", all -> {
				all.label.setProof("Certificaat volgens ISO/IEC 17025");
				all.label.setEquivalents("Een gelijkwaardig testverslag");
			}),
			Map.entry("a standard in a cancelled tender", all -> {
				all.label.setProof("Certificaat volgens ISO/IEC 17025");
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
			}),
			Map.entry("no scale for the price", all -> {
				all.award.setScale(null);
				all.award.setScoredOn(ScoredOn.ANNUAL_COST);
				all.award.setWeight(new BigDecimal("60"));
			}),
			Map.entry("an empty scale for the annual cost", all -> {
				all.award.setScoredOn(ScoredOn.ANNUAL_COST);
				all.scale.setWorst(null);
				all.scale.setBest(null);
			}),
			Map.entry("a scale of which lower is better", all -> all.scale.setBest(BigDecimal.ONE)),
			Map.entry("a price without weight", all -> {
				all.award.setScoredOn(ScoredOn.PRICE);
				all.scale.setBest(BigDecimal.ONE);
			}),
			Map.entry("specifications without needs after publication", all -> {
				all.procurement.getUsers().clear();
				all.procurement.setPhase(ProcurementPhase.TENDER);
			}),
			Map.entry("award criteria without needs", all -> {
				all.procurement.getUsers().clear();
				all.label.setUse(CriterionUseType.CONTRACT_CLAUSE);
			}),
			Map.entry("materials that weigh 5 % less", all -> {
				all.reused.setUnitMass(new BigDecimal("2"));
				all.weigh("1.9");
			}),
			Map.entry("materials without a mass", all -> {
				all.reused.setUnitMass(new BigDecimal("2"));
				all.weigh("0");
			}),
			Map.entry("a certificate by a standard, or equivalent proof",
					all -> all.label.setProof("Certificaat volgens EN 50625 of gelijkwaardig bewijs")),
			Map.entry("a certificate of what is no label, or equivalent",
					all -> all.label.setProof("Certificate of Label watch or equivalent")),
			Map.entry("a certificate for a criterion of what is no label", all -> {
				all.label.setCriterion("watch/2024/7");
				all.label.setProof("Watch-certificaat");
			}),
			Map.entry("a certificate for an own text", all -> {
				all.label.setCriterion(null);
				all.label.setProof("Certificaat");
			}),
			Map.entry("a test report", all -> all.label.setProof("Test report")),
			Map.entry("a word that holds the name of a label", all -> all.label.setProof("A leaflet of the startup")),
			Map.entry("a report of a monitoring body",
					all -> all.label.setProof("Yearly report of watch on the factories")),
			Map.entry("a label as proof of a criterion of another framework", all -> {
				all.label.setCriterion("watch/2024/7");
				all.label.setProof("Label leaf or equivalent, or proof that the criterion of watch is met");
			}),
			Map.entry("equivalents in French", all -> all.label.setProof("Label leaf ou équivalent")),
			Map.entry("equivalents in Dutch", all -> all.label.setProof("Keurmerk leaf of gelijkwaardig")),
			Map.entry("no proof", all -> all.label.setProof(" ")),
			Map.entry("a unit in capitals", all -> all.other.setUnit(" Device")),
			Map.entry("a unit left out", all -> all.other.setUnit(null)),
			Map.entry("the currency of the roadmap named", all -> all.other.setCurrency("eur")),
			Map.entry("support that nobody states", all -> all.offer.setSupportYears(null)),
			Map.entry("80 % of the small drawer", all -> all.change.setAmount(new BigDecimal("96000"))),
			Map.entry("a large change in another drawer", all -> {
				all.change.setAmount(new BigDecimal("500000"));
				all.change.setDrawer(Drawer.REVIEW_CLAUSE);
				all.giveClause();
				ChangeDamages.nameOption(all);
			}),
			Map.entry("small with a reason though an option fits", all -> {
				all.giveClause();
				all.change.setChoiceReason("The option is kept for later");
			}),
			Map.entry("a change of another currency in a drawer that cannot be judged", all -> {
				all.contract.setCurrency("SEK");
				all.change.setDrawer(Drawer.REVIEW_CLAUSE);
				ChangeDamages.nameOption(all);
			}),
			Map.entry("a small change by the threshold on the day of the contract", all -> {
				all.contract.setStart(LocalDate.of(2025, 1, 1));
				all.contract.setValue(new BigDecimal("3000000"));
				all.contract.setProcurement(null);
				all.roadmap.setThresholdReading(ThresholdReading.CONTRACT_DATE);
				all.change.setAmount(new BigDecimal("176000"));
			}),
			Map.entry("a small change of a contract without value", all -> {
				all.contract.setValue(null);
				all.change.setAmount(new BigDecimal("500000"));
			}),
			Map.entry("a notice", all -> {
				all.change.setDrawer(Drawer.UNFORESEEN);
				all.change.getFacts().add(ModificationFact.UNFORESEEABLE);
				all.change.setNoticeDate(LocalDate.of(2026, 6, 30));
			}),
			Map.entry("a notice that is not due yet", all -> {
				all.change.setDrawer(Drawer.ADDITIONAL);
				all.change.getFacts().addAll(List.of(ModificationFact.NECESSARY, ModificationFact.CHANGE_IMPOSSIBLE,
						ModificationFact.CHANGE_COSTLY));
				all.change.setDate(BuyerRoadmap.TODAY.plusDays(1));
			}),
			Map.entry("all Belgian clauses", BuyerRoadmap::goToBelgium),
			Map.entry("no price revision for a small and short contract", all -> {
				all.withoutPriceRevision();
				all.contract.setStart(LocalDate.of(2026, 11, 1));
				all.contract.setEnd(LocalDate.of(2027, 4, 28));
			}),
			Map.entry("Dutch law in a Belgian roadmap", all -> {
				all.roadmap.setJurisdiction(Jurisdiction.FLANDERS);
				all.contract.setRegime(Regime.NL);
			}),
			Map.entry("a Belgian contract that has ended", all -> {
				all.contract.setRegime(Regime.BE);
				all.contract.setEnd(BuyerRoadmap.TODAY.minusDays(1));
			}),
			Map.entry("devices that are still there", all -> {
				all.reused.setKind(FlowKind.REPAIRED);
				all.reused.setTracedUnits(null);
			}),
			Map.entry("nobody left", all -> {
				all.recycled.setUnits(BigDecimal.ZERO);
				all.recycled.setTracedUnits(null);
				all.recycled.setAverageAge(BigDecimal.ONE);
				all.reused.setYear(2020);
			}),
			Map.entry("recycled at the usual age", all -> all.recycled.setAverageAge(new BigDecimal("48"))),
			Map.entry("reused young", all -> all.reused.setAverageAge(BigDecimal.TEN)),
			Map.entry("recycled at an age that nobody knows", all -> all.recycled.setAverageAge(null)),
			Map.entry("no usual age", all -> {
				all.profile.setReferenceYears(null);
				all.recycled.setAverageAge(BigDecimal.ONE);
			})));

	static {
		ALL.putAll(OfferDamages.NEARLY);
		ALL.putAll(SteeringDamages.NEARLY);
		ALL.putAll(AmountDamages.NEARLY);
		ALL.putAll(ChangeDamages.NEARLY);
		ALL.putAll(DayDamages.NEARLY);
	}

	private NearMisses() {
	}
}
