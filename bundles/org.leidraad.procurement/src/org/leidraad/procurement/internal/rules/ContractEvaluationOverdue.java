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
import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/** An evaluation moment of a contract that is past and was not held. */
public final class ContractEvaluationOverdue extends ProcurementRule<EvaluationMoment> {

	private static final Period LATER = Period.ofMonths(1);

	/** Made for the extension point. */
	public ContractEvaluationOverdue() {
		super("contract-evaluation-overdue", Severity.WARNING, EvaluationMoment.class, Reads.own());
	}

	@Override
	public void check(EvaluationMoment moment, RuleContext context, FindingReport report) {
		LocalDate date = moment.getDate();
		if (date != null && !moment.isHeld() && date.isBefore(context.today())) {
			report.found(Literals.EVALUATION_MOMENT__DATE, List.of(date.toString()),
					() -> repairs(moment, context.today()));
		}
	}

	private static List<Repair> repairs(EvaluationMoment moment, LocalDate today) {
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Setting(ProcurementTexts.message("repair.evaluation-held"), moment,
				Literals.EVALUATION_MOMENT__HELD, true));
		CalendarDates.after(today, LATER)
				.ifPresent(date -> repairs.add(new Setting(ProcurementTexts.message("repair.move-to", date.toString()),
						moment, Literals.EVALUATION_MOMENT__DATE, date)));
		return repairs;
	}
}
