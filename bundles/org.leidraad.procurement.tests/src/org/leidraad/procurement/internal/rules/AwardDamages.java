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

import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;

/** Ways to break criteria, award scales and bills of materials of a sound roadmap. */
final class AwardDamages {

	static final List<Damage> ALL = List.of(
			new Damage("no scale for what is about materials", "award-criterion-without-scale scale", 2, all -> {
				all.award.getAspects().add(Aspect.MATERIALS);
				all.award.setScale(null);
			}),
			new Damage("an end of the scale left out", "scale-not-usable scale", 0, all -> all.scale.setBest(null)),
			new Damage("both ends the same", "scale-not-usable scale", 0,
					all -> all.scale.setBest(new BigDecimal("3.0"))),
			new Damage("a step without a value", "scale-not-usable scale", 0, all -> steps(all, null, "100")),
			new Damage("a step without a share", "scale-not-usable scale", 0, all -> steps(all, "3", null)),
			new Damage("a share of more than all", "scale-not-usable scale", 0, all -> steps(all, "3", "101")),
			new Damage("steps of which the middle one is best", "scale-not-usable scale", 0,
					all -> steps(all, "3", "0", "4", "100", "5", "50")),
			new Damage("two steps from the same value", "scale-not-usable scale", 0,
					all -> steps(all, "3", "0", "3.00", "100")),
			new Damage("a price on steps without a step", "scale-not-usable scale", 0, all -> {
				all.award.setScoredOn(ScoredOn.PRICE);
				all.scale.setKind(ScaleKind.STEPS);
			}),
			new Damage("a scale by which more CO2 earns more", "scale-not-usable scale", 1,
					all -> all.award.setScoredOn(ScoredOn.CO2)),
			new Damage("steps by which a dearer offer earns more", "scale-not-usable scale", 0, all -> {
				all.award.setScoredOn(ScoredOn.CO2);
				steps(all, "3", "0", "4", "50", "5", "100");
			}),
			new Damage("steps that earn the same", "scale-does-not-discriminate scale", 0,
					all -> steps(all, "3", "50", "4", "50")),
			new Damage("a table of one row", "scale-does-not-discriminate scale", 0, all -> {
				steps(all, "3", "50");
				all.scale.setKind(ScaleKind.TABLE);
			}),
			new Damage("points for the price alone", "price-outweighs-cost criteria", 1, all -> {
				all.award.setScoredOn(ScoredOn.PRICE);
				all.scale.setBest(new BigDecimal("1.0"));
				all.award.setWeight(new BigDecimal("40"));
			}),
			new Damage("a certificate by a standard", "criterion-without-equivalent proof", 1,
					all -> all.label.setProof("Certificaat volgens ISO/IEC 17025.")),
			new Damage("a label in the selection", "criterion-without-equivalent proof", 1, all -> {
				all.label.setUse(CriterionUseType.SELECTION);
				all.label.setProof("Certificate of Label leaf");
			}),
			new Damage("a management system", "criterion-without-equivalent proof", 1, all -> {
				all.label.setUse(CriterionUseType.SELECTION);
				all.label.setProof("Certified under Keurmerk system");
			}),
			new Damage("a level that the system does not have", "criterion-level-unknown level", 3,
					all -> level(all, "system/2025/1", "Platinum")),
			new Damage("a level where there are none", "criterion-level-unknown level", 1,
					all -> level(all, "watch/2025/1", "Gold")),
			new Damage("specifications without users", "specification-before-function users", 1, all -> {
				all.procurement.getUsers().clear();
				all.procurement.getProductGroups().add("30213000-5");
			}),
			new Damage("specifications for users without needs", "specification-before-function users", 0, all -> {
				all.staff.getNeeds().clear();
				all.procurement.setPhase(ProcurementPhase.MARKET_CONSULTATION);
			}),
			new Damage("materials that weigh more than the device", "materials-mass-differs unitMass", 1, all -> {
				all.reused.setUnitMass(new BigDecimal("2"));
				all.weigh("2.11");
			}));

	private AwardDamages() {
	}

	/** Asks a level of a criterion. */
	private static void level(BuyerRoadmap all, String criterion, String level) {
		all.label.setCriterion(criterion);
		all.label.setProof(null);
		all.label.setLevel(level);
	}

	/** Steps by value and share, in this order. */
	private static void steps(BuyerRoadmap all, String... numbers) {
		all.scale.setKind(ScaleKind.STEPS);
		for (int i = 0; i < numbers.length; i += 2) {
			ScaleStep step = BuyerRoadmap.make(Literals.SCALE_STEP, ScaleStep.class, "Step " + i);
			step.setFrom(numbers[i] == null ? null : new BigDecimal(numbers[i]));
			step.setShare(numbers[i + 1] == null ? null : new BigDecimal(numbers[i + 1]));
			all.scale.getSteps().add(step);
		}
	}
}
