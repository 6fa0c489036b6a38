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

/**
 * A change that is booked in the small drawer, where all count together, while a larger one fits that is not summed,
 * and
 * nobody says why. That is allowed; to save a notice is a reason.
 */
public final class ModificationDrawerWithoutReason extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationDrawerWithoutReason() {
		super("modification-drawer-without-reason", Severity.INFO, Modification.class, Ledgers.reads());
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		boolean hasReason = change.getChoiceReason() != null && !change.getChoiceReason().isBlank();
		if (!hasReason) {
			Ledgers.verdict(change, context).filter(ModificationVerdict::isSmallByChoice).ifPresent(verdict -> {
				DrawerResult larger = verdict.result(verdict.chosen().orElseThrow());
				report.found(Literals.MODIFICATION__CHOICE_REASON,
						List.of(Ladekast.name(larger.drawer()), larger.article()),
						() -> Ledgers.booking(change, context));
			});
		}
	}
}
