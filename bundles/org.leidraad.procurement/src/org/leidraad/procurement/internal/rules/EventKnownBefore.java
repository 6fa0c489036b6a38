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
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * An event that was known before its day: the notice is then due 30 days after it was known, perhaps before it happens.
 */
public final class EventKnownBefore extends ProcurementRule<ContractEvent> {

	/** Made for the extension point. */
	public EventKnownBefore() {
		super("event-known-before", Severity.WARNING, ContractEvent.class, Reads.own());
	}

	@Override
	public void check(ContractEvent event, RuleContext context, FindingReport report) {
		LocalDate day = event.getDate();
		LocalDate known = event.getKnownOn();
		if (day != null && known != null && known.isBefore(day)) {
			report.found(Literals.CONTRACT_EVENT__KNOWN_ON, List.of(known.toString(), day.toString()),
					() -> List.of(new Setting(ProcurementTexts.message("repair.known-on", day.toString()), event,
							Literals.CONTRACT_EVENT__KNOWN_ON, day)));
		}
	}
}
