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
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.AlarmState;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;

/**
 * An event of which nobody gave written notice within 30 days, so that the right to a revision is forfeited (art. 38/14
 * of the royal decree of 14 January 2013). Where contract and guarantee are over it is left in peace.
 */
public final class EventNoticeOverdue extends EventRule {

	/** Made for the extension point. */
	public EventNoticeOverdue() {
		super("event-notice-overdue", Severity.ERROR, Literals.CONTRACT__END, Literals.CONTRACT__GUARANTEE_END);
	}

	@Override
	void check(ContractEvent event, Contract contract, RuleContext context, FindingReport report) {
		EventAlarm notice = EventAlarms.notice(event, context.today());
		if (notice.state() == AlarmState.OVERDUE && !isOver(contract, context)) {
			report.found(Literals.CONTRACT_EVENT__NOTICED_ON, List.of(notice.due().orElseThrow().toString()),
					List.of());
		}
	}

	private static boolean isOver(Contract contract, RuleContext context) {
		return contract.getEnd() != null
				&& Stream.of(Optional.of(contract.getEnd()), Optional.ofNullable(contract.getGuaranteeEnd()))
						.flatMap(Optional::stream).allMatch(context.today()::isAfter);
	}
}
