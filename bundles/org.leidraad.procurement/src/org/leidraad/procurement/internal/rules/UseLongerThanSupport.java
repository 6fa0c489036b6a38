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
import java.math.RoundingMode;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.cost.CostLimits;
import org.leidraad.procurement.internal.ProcurementTexts;

/** An offer compared over more years of use than the maker supports: guarantee, spare parts and security updates. */
public final class UseLongerThanSupport extends ProcurementRule<Offer> {

	/** Made for the extension point. */
	public UseLongerThanSupport() {
		super("use-longer-than-support", Severity.WARNING, Offer.class, Reads.own());
	}

	@Override
	public void check(Offer offer, RuleContext context, FindingReport report) {
		BigDecimal years = offer.getYears();
		BigDecimal supported = offer.getSupportYears();
		if (years != null && supported != null && years.compareTo(supported) > 0) {
			report.found(Literals.OFFER__YEARS, List.of(Decimals.shown(years), Decimals.shown(supported)),
					() -> repairs(offer, supported));
		}
	}

	/** As many whole years as it is supported: the annual cost is computed over whole years. */
	private static List<Repair> repairs(Offer offer, BigDecimal supported) {
		if (!CostLimits.isSane(supported) || supported.compareTo(BigDecimal.ONE) < 0) {
			return List.of();
		}
		BigDecimal years = supported.setScale(0, RoundingMode.FLOOR);
		return List.of(new Setting(ProcurementTexts.message("repair.use-as-supported", years), offer,
				Literals.OFFER__YEARS, years));
	}
}
