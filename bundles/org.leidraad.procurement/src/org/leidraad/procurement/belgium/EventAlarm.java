/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.text.Message;

/**
 * A duty after an event, with its last day.
 *
 * @param kind what must be done
 * @param from the day from which is counted, or by which it must be done; none where it is not known
 * @param due the last day; none where it cannot be computed
 * @param done the day on which it was done; none while it was not
 * @param state how far it is
 * @param missing the date that must be filled in before the last day can be computed: a field of the event or of the
 * contract
 * @param rule how the last day is found
 */
public record EventAlarm(AlarmKind kind, Optional<LocalDate> from, Optional<LocalDate> due, Optional<LocalDate> done,
		AlarmState state, Optional<EStructuralFeature> missing, Message rule) {

	/** {@return what must be done, with the article} */
	public Message title() {
		return BelgianTexts.message("alarm." + kind.id(), kind.article());
	}

	/** {@return the state as one sentence, with the dates} */
	public Message sentence() {
		return switch (state) {
			case OPEN -> BelgianTexts.message("alarm.open", day(due));
			case DONE -> BelgianTexts.message("alarm.done", day(done), day(due));
			case OVERDUE -> BelgianTexts.message("alarm.overdue." + kind.id(), day(due));
			case DONE_LATE -> BelgianTexts.message("alarm.done-late." + kind.id(), day(done), day(due));
			case UNKNOWN -> done.map(day -> BelgianTexts.message("alarm.done-unknown", day.toString(), missingDate()))
					.orElseGet(() -> BelgianTexts.message("alarm.unknown", missingDate()));
		};
	}

	private Message missingDate() {
		return missing.map(field -> BelgianTexts.message("date." + field.getName())).orElse(rule);
	}

	private static String day(Optional<LocalDate> date) {
		return date.map(LocalDate::toString).orElse("-");
	}

	/** {@return true if its last day was checked against a source} */
	public boolean isVerified() {
		return kind.isVerified();
	}
}
