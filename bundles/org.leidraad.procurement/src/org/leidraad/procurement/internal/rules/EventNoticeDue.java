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
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.AlarmState;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;

/** An event of which written notice must be given within ten days from now (art. 38/14). */
public final class EventNoticeDue extends EventRule {

	private static final int NEAR_DAYS = 10;

	/** Made for the extension point. */
	public EventNoticeDue() {
		super("event-notice-due", Severity.WARNING);
	}

	@Override
	void check(ContractEvent event, Contract contract, RuleContext context, FindingReport report) {
		EventAlarm notice = EventAlarms.notice(event, context.today());
		if (notice.state() == AlarmState.OPEN) {
			LocalDate due = notice.due().orElseThrow();
			long days = ChronoUnit.DAYS.between(context.today(), due);
			if (days <= NEAR_DAYS) {
				report.found(Literals.CONTRACT_EVENT__NOTICED_ON, List.of(due.toString(), days), List.of());
			}
		}
	}
}
