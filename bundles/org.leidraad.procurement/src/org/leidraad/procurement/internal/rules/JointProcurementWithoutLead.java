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
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A joint procurement of which nobody runs the procedure. The repairs offer the front runners, or where there are none
 * all
 * who take part, the first few of them.
 */
public final class JointProcurementWithoutLead extends ProcurementRule<Procurement> {

	private static final int MOST_REPAIRS = 3;

	/** Made for the extension point. */
	public JointProcurementWithoutLead() {
		super("joint-procurement-without-lead", Severity.WARNING, Procurement.class, Reads.own()
				.at(Path.via(Literals.PROCUREMENT__BUYERS), Literals.JOINT_BUYER__ROLE));
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		boolean isOver = procurement.getPhase() == ProcurementPhase.CANCELLED
				|| procurement.getPhase() == ProcurementPhase.CLOSED;
		if (!isOver && procurement.eIsSet(Literals.PROCUREMENT__BUYERS)
				&& procurement.getBuyers().stream().noneMatch(buyer -> buyer.getRole() == BuyerRole.LEAD)) {
			report.found(Literals.PROCUREMENT__BUYERS, List.of(), () -> repairs(procurement));
		}
	}

	private static List<Repair> repairs(Procurement procurement) {
		List<JointBuyer> ahead = procurement.getBuyers().stream()
				.filter(buyer -> buyer.getRole() == BuyerRole.FRONT_RUNNER).toList();
		List<JointBuyer> candidates = ahead.isEmpty() ? procurement.getBuyers() : ahead;
		return candidates.stream().limit(MOST_REPAIRS)
				.<Repair>map(buyer -> new Setting(
						ProcurementTexts.message("repair.make-lead", ElementName.of(buyer)), buyer,
						Literals.JOINT_BUYER__ROLE, BuyerRole.LEAD))
				.toList();
	}
}
