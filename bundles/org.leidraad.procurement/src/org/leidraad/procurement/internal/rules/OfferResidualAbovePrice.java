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

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.cost.ProcurementOffers;

/** An offer that is worth more at the end of its use than it costs: a slip of the pen, or a promise to ask about. */
public final class OfferResidualAbovePrice extends ProcurementRule<Offer> {

	/** Made for the extension point. */
	public OfferResidualAbovePrice() {
		super("offer-residual-above-price", Severity.WARNING, Offer.class, Reads.own().at(
				Path.via(Literals.OFFER__COSTS), Literals.COST_LINE__KIND, Literals.COST_LINE__YEAR,
				Literals.COST_LINE__AMOUNT));
	}

	@Override
	public void check(Offer offer, RuleContext context, FindingReport report) {
		List<BigDecimal> amounts = ProcurementOffers.residualAbovePrice(offer);
		if (!amounts.isEmpty()) {
			report.found(Literals.OFFER__COSTS, List.copyOf(amounts), List.of());
		}
	}
}
