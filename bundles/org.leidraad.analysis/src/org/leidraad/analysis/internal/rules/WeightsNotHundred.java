/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.Points;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScoredOn;

/**
 * Award criteria, price among them, whose weights do not add up to 100 points: what is lost by rounding is no fault,
 * and
 * less than a point is no price criterion.
 */
final class WeightsNotHundred extends ThreadRule<Procurement> {

	WeightsNotHundred() {
		super("weights-not-100", Severity.ERROR, Procurement.class, Reads.own().at(
				Path.via(Literals.PROCUREMENT__CRITERIA), Literals.CRITERION_USE__USE, Literals.CRITERION_USE__WEIGHT));
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		if (procurement.getPhase() == ProcurementPhase.CANCELLED
				|| !procurement.eIsSet(Literals.PROCUREMENT__CRITERIA)) {
			return;
		}
		boolean awards = false;
		BigDecimal sum = BigDecimal.ZERO;
		for (CriterionUse criterion : procurement.getCriteria()) {
			if (criterion.getUse() == CriterionUseType.AWARD) {
				awards = true;
				sum = sum.add(Points.of(criterion), Decimals.CONTEXT);
			}
		}
		Optional<CriterionUse> unsound = procurement.getCriteria().stream()
				.filter(one -> one.getUse() == CriterionUseType.AWARD && isUnsound(Points.of(one))).findFirst();
		if (awards && (!Decimals.isAll(sum) || unsound.isPresent())) {
			BigDecimal points = sum;
			report.found(Literals.PROCUREMENT__CRITERIA, arguments(points, unsound),
					() -> repairs(procurement, points, context));
		}
	}

	/** The sum and whether it is 100; then a weight that nobody can mean and whose it is, where there is one. */
	private static List<Object> arguments(BigDecimal points, Optional<CriterionUse> unsound) {
		return List.of(points, Decimals.isAll(points) ? 1 : 0, unsound.isPresent() ? 1 : 0,
				unsound.map(ElementName::current).orElse(""),
				unsound.map(Points::of).map(Decimals::shown).orElse(BigDecimal.ZERO));
	}

	private static boolean isUnsound(BigDecimal weight) {
		return weight.signum() < 0 || weight.compareTo(Decimals.HUNDRED) > 0;
	}

	private static BigDecimal missing(BigDecimal points) {
		return Decimals.HUNDRED.subtract(points, Decimals.CONTEXT);
	}

	/** None while a weight is negative: what it should be only its writer knows, and scaling would hide it. */
	private static List<Repair> repairs(Procurement procurement, BigDecimal points, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		if (procurement.getCriteria().stream()
				.anyMatch(one -> one.getUse() == CriterionUseType.AWARD && Points.of(one).signum() < 0)) {
			return repairs;
		}
		repairs.add(scaling(procurement));
		if (missing(points).compareTo(BigDecimal.ONE) >= 0 && points.signum() > 0) {
			repairs.add(price(procurement, missing(points), context));
		}
		return repairs;
	}

	private static Repair scaling(Procurement procurement) {
		return new Steps(AnalysisTexts.message("repair.scale-weights"), changes -> {
			List<CriterionUse> award = procurement.getCriteria().stream()
					.filter(criterion -> criterion.getUse() == CriterionUseType.AWARD).toList();
			List<BigDecimal> scaled = Points.scaled(award.stream().map(Points::of).toList());
			for (int i = 0; i < award.size(); i++) {
				changes.set(award.get(i), Literals.CRITERION_USE__WEIGHT, scaled.get(i));
			}
			changes.show(procurement);
		});
	}

	private static Repair price(Procurement procurement, BigDecimal weight, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.add-price", weight), changes -> {
			Writing writing = new Writing(context);
			CriterionUse price = writing.element(Literals.CRITERION_USE, CriterionUse.class, "text.price");
			price.setUse(CriterionUseType.AWARD);
			price.setWeight(weight);
			price.setScoredOn(ScoredOn.PRICE);
			price.setProof(writing.text("proof.price"));
			changes.add(procurement, Literals.PROCUREMENT__CRITERIA, price).show(price);
		});
	}
}
