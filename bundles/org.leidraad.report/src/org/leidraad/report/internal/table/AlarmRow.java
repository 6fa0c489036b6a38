/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.List;

import org.leidraad.procurement.belgium.AlarmState;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.report.internal.ReportFacts;

/**
 * A duty after an event during a contract under Belgian law.
 *
 * @param event the event
 * @param alarm the duty
 */
record AlarmRow(EventRow event, EventAlarm alarm) {

	/** The duties after all events. */
	static List<AlarmRow> of(ReportFacts facts) {
		return EventRow.of(facts).stream()
				.flatMap(event -> event.alarms().alarms().stream().map(alarm -> new AlarmRow(event, alarm))).toList();
	}

	private ReportFacts facts() {
		return event.facts();
	}

	/** What must be done, with the article. */
	String what() {
		return alarm.title().in(facts().locale());
	}

	String dueText() {
		return alarm.due().map(facts().format()::shortDate).orElse("–");
	}

	/** The state, with the day on which it was done. */
	String state() {
		String word = facts().text("alarm." + alarm.state().id());
		return alarm.done().map(day -> facts().text("alarm.on", word, facts().format().shortDate(day))).orElse(word);
	}

	/** What comes of being late, what is missing for a last day, else how the last day is found. */
	String meaning() {
		boolean late = alarm.state() == AlarmState.OVERDUE || alarm.state() == AlarmState.DONE_LATE;
		return late
				? facts().text("alarm.late." + alarm.kind().id())
				: alarm.missing().isPresent()
						? facts().text("alarm.missing." + alarm.missing().get().getName())
						: alarm.rule().in(facts().locale());
	}
}
