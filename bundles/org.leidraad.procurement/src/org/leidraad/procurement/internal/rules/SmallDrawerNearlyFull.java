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
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Contract;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.modification.SmallDrawer;

/**
 * A contract whose small changes have used up more than 80 % of what they may come to together; the message says when
 * nothing
 * is left. The limit is that of the day of the check. No repair: which change fits another drawer is for people to
 * judge.
 */
public final class SmallDrawerNearlyFull extends ProcurementRule<Contract> {

	private static final BigDecimal NEARLY = new BigDecimal("0.8");

	/** Made for the extension point. */
	public SmallDrawerNearlyFull() {
		super("small-drawer-nearly-full", Severity.WARNING, Contract.class, Reads.own()
				.at(Path.via(Literals.CONTRACT__MODIFICATIONS), Literals.MODIFICATION__AMOUNT,
						Literals.MODIFICATION__DRAWER)
				.at(Path.up(Literals.ROADMAP__CONTRACTS), Literals.ROADMAP__CURRENCY,
						Literals.ROADMAP__THRESHOLD_READING));
	}

	@Override
	public void check(Contract contract, RuleContext context, FindingReport report) {
		if (contract.eIsSet(Literals.CONTRACT__MODIFICATIONS)) {
			SmallDrawer.of(contract, context.today()).filter(drawer -> isNearlyFull(drawer))
					.ifPresent(drawer -> report.found(Literals.CONTRACT__MODIFICATIONS, arguments(drawer), List.of()));
		}
	}

	/** As warning W1. Multiplied rather than divided, so that exactly 80 % is 80 %. */
	private static boolean isNearlyFull(SmallDrawer drawer) {
		return drawer.used().abs().compareTo(drawer.limit().multiply(NEARLY)) > 0;
	}

	private static List<Object> arguments(SmallDrawer drawer) {
		return List.of(Decimals.shown(drawer.used()), Decimals.shown(drawer.limit()), drawer.isFull() ? 1 : 0,
				drawer.threshold().verified() ? 0 : 1);
	}
}
