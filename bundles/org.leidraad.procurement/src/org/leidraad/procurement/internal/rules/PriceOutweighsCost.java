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

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.award.WeightDivision;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * Points for the price of purchase and none for the cost of the life cycle: the cheapest to buy may be dear to use
 * (learning network 2021: price still weighs more than life-cycle cost; Directive 2014/24/EU art. 67 and 68). The
 * repair
 * drops the scale of the price, whose amounts are those of a purchase and not of a year.
 */
public final class PriceOutweighsCost extends ProcurementRule<Procurement> {

	/** Made for the extension point. */
	public PriceOutweighsCost() {
		super("price-outweighs-cost", Severity.INFO, Procurement.class, Reads.own().at(
				Path.via(Literals.PROCUREMENT__CRITERIA), Literals.CRITERION_USE__USE, Literals.CRITERION_USE__WEIGHT,
				Literals.CRITERION_USE__SCORED_ON));
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		if (procurement.getPhase() == ProcurementPhase.CANCELLED
				|| !procurement.eIsSet(Literals.PROCUREMENT__CRITERIA)) {
			return;
		}
		WeightDivision division = WeightDivision.of(procurement);
		if (division.weight(ScoredOn.PRICE).signum() > 0 && division.weight(ScoredOn.ANNUAL_COST).signum() == 0) {
			report.found(Literals.PROCUREMENT__CRITERIA, List.of(Decimals.shown(division.weight(ScoredOn.PRICE))),
					() -> List.of(annualCost(procurement)));
		}
	}

	private static Repair annualCost(Procurement procurement) {
		return new Steps(ProcurementTexts.message("repair.annual-cost"), changes -> {
			procurement.getCriteria().stream().filter(one -> one.getUse() == CriterionUseType.AWARD)
					.filter(one -> one.getScoredOn() == ScoredOn.PRICE)
					.forEach(one -> changes
							.set(one, Literals.CRITERION_USE__SCORED_ON, ScoredOn.ANNUAL_COST)
							.set(one, Literals.CRITERION_USE__SCALE, null));
			changes.show(procurement);
		});
	}
}
