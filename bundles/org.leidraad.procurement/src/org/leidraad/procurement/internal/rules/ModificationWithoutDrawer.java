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
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.modification.SmallDrawer;

/** A change of a contract for which no ground was chosen: without one it needs a new procedure. */
public final class ModificationWithoutDrawer extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationWithoutDrawer() {
		super("modification-without-drawer", Severity.ERROR, Modification.class, Reads.own());
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		if (change.getDrawer() == Drawer.UNDECIDED) {
			report.found(Literals.MODIFICATION__DRAWER, List.of(), () -> repairs(change, context));
		}
	}

	private static List<Repair> repairs(Modification change, RuleContext context) {
		Optional<BigDecimal> amount = Decimals.usable(change.getAmount());
		Optional<SmallDrawer> drawer = change.eContainer() instanceof Contract contract
				? SmallDrawer.of(contract, change.getDate() == null ? context.today() : change.getDate())
				: Optional.empty();
		boolean fits = amount.isPresent() && drawer.filter(small -> small.fits(amount.get())).isPresent();
		return fits && !isMoreThanSmall(change)
				? List.of(new Setting(ProcurementTexts.message("repair.small-drawer",
						GoverningLaw.article(change, Drawer.SMALL, context.roadmap())), change,
						Literals.MODIFICATION__DRAWER, Drawer.SMALL))
				: List.of();
	}

	private static boolean isMoreThanSmall(Modification change) {
		return change.eIsSet(Literals.MODIFICATION__FACTS)
				&& (change.getFacts().contains(ModificationFact.ALTERS_NATURE)
						|| change.getFacts().contains(ModificationFact.CONTRACTOR_REPLACED));
	}
}
