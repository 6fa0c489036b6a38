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
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationVerdict;

/**
 * A change of a contract for which no ground was chosen: without one it needs a new procedure. Says which ground would
 * fit, by the facts that were entered.
 */
public final class ModificationWithoutDrawer extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationWithoutDrawer() {
		super("modification-without-drawer", Severity.ERROR, Modification.class, Ledgers.reads());
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		if (change.getDrawer() == Drawer.UNDECIDED) {
			Message verdict = Ledgers.row(change, context).map(ModificationWithoutDrawer::words)
					.orElseGet(() -> ProcurementTexts.message("modification.no-contract"));
			report.found(Literals.MODIFICATION__DRAWER,
					List.of(Ledgers.counting("modification.counting-sentence", verdict, change, context)),
					() -> Ledgers.booking(change, context));
		}
	}

	private static Message words(LedgerRow row) {
		return row.verdict().map(ModificationVerdict::sentence).or(row::unjudged).orElseThrow();
	}
}
