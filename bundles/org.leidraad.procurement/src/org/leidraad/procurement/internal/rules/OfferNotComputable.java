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
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.CostLine;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.cost.CostIssue;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.ProcurementOffers;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * An offer that stands among others and of which no life-cycle cost can be computed. One that stands alone is compared
 * with nothing, and may say as little as it likes. Of what is missing only the tenderer knows how much it is; mended is
 * a residual value that was entered as a cost.
 */
public final class OfferNotComputable extends ProcurementRule<Offer> {

	/** Made for the extension point. */
	public OfferNotComputable() {
		super("offer-not-computable", Severity.ERROR, Offer.class, Reads.own()
				.at(Path.via(Literals.OFFER__COSTS), Literals.COST_LINE__KIND, Literals.COST_LINE__YEAR,
						Literals.COST_LINE__AMOUNT)
				.at(Path.up(Literals.PROCUREMENT__OFFERS), Literals.PROCUREMENT__OFFERS,
						Literals.PROCUREMENT__PHASE));
	}

	@Override
	public void check(Offer offer, RuleContext context, FindingReport report) {
		if (offer.eContainer() instanceof Procurement procurement && procurement.getOffers().size() > 1
				&& procurement.getPhase() != ProcurementPhase.CANCELLED) {
			ProcurementOffers.problems(offer).stream().filter(CostProblem::isError)
					.forEach(problem -> report.found(
							problem.element().orElseThrow() == offer ? problem.feature() : Literals.OFFER__COSTS,
							List.of(problem.message()), () -> repairs(problem)));
		}
	}

	private static List<Repair> repairs(CostProblem problem) {
		return problem.issue() == CostIssue.RESIDUAL_POSITIVE
				&& problem.element().orElseThrow() instanceof CostLine line
						? List.of(new Setting(ProcurementTexts.message("repair.residual-as-income"), line,
								Literals.COST_LINE__AMOUNT, line.getAmount().negate()))
						: List.of();
	}
}
