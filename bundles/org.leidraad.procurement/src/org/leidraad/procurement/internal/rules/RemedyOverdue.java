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

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.Done;
import org.leidraad.procurement.internal.ProcurementTexts;

/** A finding in the chain of suppliers of which the remedy is late. */
public final class RemedyOverdue extends ProcurementRule<AuditFinding> {

	private static final Period LATER = Period.ofMonths(1);

	/** Made for the extension point. */
	public RemedyOverdue() {
		super("remedy-overdue", Severity.WARNING, AuditFinding.class, Reads.own());
	}

	@Override
	public void check(AuditFinding finding, RuleContext context, FindingReport report) {
		LocalDate due = finding.getRemedyDue();
		if (due != null && !Done.by(finding.getRemediedOn(), context.today()) && due.isBefore(context.today())) {
			report.found(Literals.AUDIT_FINDING__REMEDIED_ON, List.of(due.toString()),
					() -> repairs(finding, context.today()));
		}
	}

	private static List<Repair> repairs(AuditFinding finding, LocalDate today) {
		return CalendarDates.after(today, LATER)
				.<Repair>map(date -> new Setting(ProcurementTexts.message("repair.move-to", date.toString()), finding,
						Literals.AUDIT_FINDING__REMEDY_DUE, date))
				.stream().toList();
	}
}
