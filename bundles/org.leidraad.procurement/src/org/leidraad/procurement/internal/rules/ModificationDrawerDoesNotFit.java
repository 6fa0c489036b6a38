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
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Modification;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.ModificationVerdict;

/** A change that is booked in a drawer whose conditions it does not meet, by the facts that were entered. */
public final class ModificationDrawerDoesNotFit extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationDrawerDoesNotFit() {
		super("modification-drawer-does-not-fit", Severity.ERROR, Modification.class, Ledgers.reads());
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		Ledgers.verdict(change, context).filter(ModificationVerdict::isContradicted).ifPresent(verdict -> {
			DrawerResult booked = verdict.result(change.getDrawer());
			report.found(Literals.MODIFICATION__DRAWER,
					List.of(Ladekast.name(booked.drawer()), booked.article(),
							Ledgers.counting("modification.counting", booked.shortcoming(), change, context)),
					() -> Ledgers.booking(change, context));
		});
	}
}
