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
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.AlarmState;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;

/** An event of which the figures were not handed in by the last day (art. 38/16). */
public final class EventFiguresOverdue extends EventRule {

	/** Made for the extension point. */
	public EventFiguresOverdue() {
		super("event-figures-overdue", Severity.WARNING, Literals.CONTRACT__END,
				Literals.CONTRACT__PROVISIONAL_ACCEPTANCE, Literals.CONTRACT__GUARANTEE_END);
	}

	@Override
	void check(ContractEvent event, Contract contract, RuleContext context, FindingReport report) {
		EventAlarm figures = EventAlarms.figures(event, contract, context.today());
		if (figures.state() == AlarmState.OVERDUE) {
			report.found(Literals.CONTRACT_EVENT__FIGURES_ON,
					List.of(figures.due().orElseThrow().toString(), figures.rule()), List.of());
		}
	}
}
