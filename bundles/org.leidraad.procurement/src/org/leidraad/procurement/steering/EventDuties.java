/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.belgium.AlarmState;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;

/**
 * What Belgian law makes due after an event: the notice and the figures.
 *
 * @param contract the contract
 * @param roadmap the roadmap that it is part of
 * @param today the day on which is looked
 */
record EventDuties(Contract contract, Roadmap roadmap, LocalDate today) {

	void addTo(List<Due> dues) {
		if (ClauseChecklist.isBelgian(contract, roadmap)) {
			for (ContractEvent event : contract.getEvents()) {
				add(EventAlarms.notice(event, today), DueKind.EVENT_NOTICE, event, dues);
				add(EventAlarms.figures(event, contract, today), DueKind.EVENT_FIGURES, event, dues);
			}
		}
	}

	private void add(EventAlarm alarm, DueKind kind, ContractEvent event, List<Due> dues) {
		if (alarm.state() == AlarmState.OPEN || alarm.state() == AlarmState.OVERDUE) {
			alarm.due().ifPresent(date -> dues.add(Due.of(date, kind, event, Optional.of(contract), today,
					ElementName.of(contract))));
		}
	}
}
