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
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.EventRemedy;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.Done;

/**
 * What must be done after an event during a Belgian contract, and by when.
 *
 * @param event the event
 * @param alarms notice, influence and figures, in this order
 * @param disadvantage whether what it costs is very important, for art. 38/9; none for events under another article
 */
public record EventAlarms(ContractEvent event, List<EventAlarm> alarms, Optional<Disadvantage> disadvantage) {

	private static final Period NOTICE = Period.ofDays(30);
	private static final Period FIGURES = Period.ofDays(90);

	/** The last day of a duty, or the field in which the date is missing from which it is counted. */
	private record LastDay(Optional<LocalDate> from, Optional<LocalDate> due, Optional<EStructuralFeature> missing,
			Message rule) {

		static LastDay after(LocalDate from, Period time, EStructuralFeature field, Message rule) {
			Optional<LocalDate> start = Optional.ofNullable(from);
			return new LastDay(start, start.flatMap(day -> CalendarDates.after(day, time)),
					from == null ? Optional.of(field) : Optional.empty(), rule);
		}
	}

	/** The list is copied. */
	public EventAlarms {
		alarms = List.copyOf(alarms);
	}

	/**
	 * The alarms of an event.
	 *
	 * @param event the event
	 * @param contract the contract in which it happened
	 * @param today the day on which is looked
	 * @return its alarms
	 */
	public static EventAlarms of(ContractEvent event, Contract contract, LocalDate today) {
		return new EventAlarms(event, List.of(notice(event, today), influence(event, today),
				figures(event, contract, today)), Disadvantage.of(event, contract));
	}

	/**
	 * The alarms of all events of a contract that were known on a day: what is dated after it had not happened.
	 *
	 * @param contract the contract
	 * @param day the day
	 * @return the alarms of each event, in the order of the contract
	 */
	public static List<EventAlarms> asOf(Contract contract, LocalDate day) {
		// asking for a list that was never set would make it, and the file longer
		return contract.eIsSet(Literals.CONTRACT__EVENTS)
				? contract.getEvents().stream().filter(event -> Done.isKnown(event.getDate(), day))
						.map(event -> of(event, contract, day)).toList()
				: List.of();
	}

	/**
	 * The written notice: 30 days from the event, or from when it should have been known (art. 38/14).
	 *
	 * @param event the event
	 * @param today the day on which is looked
	 * @return the alarm
	 */
	public static EventAlarm notice(ContractEvent event, LocalDate today) {
		return alarm(AlarmKind.NOTICE, noticeDay(event), Optional.ofNullable(event.getNoticedOn()), today);
	}

	private static LastDay noticeDay(ContractEvent event) {
		LocalDate from = event.getKnownOn() == null ? event.getDate() : event.getKnownOn();
		return LastDay.after(from, NOTICE, Literals.CONTRACT_EVENT__DATE, BelgianTexts.message("rule.notice"));
	}

	/** Said with the notice: a roadmap knows it by what the event costs. */
	private static EventAlarm influence(ContractEvent event, LocalDate today) {
		Optional<LocalDate> done = Optional.ofNullable(event.getNoticedOn())
				.filter(day -> event.getDisadvantage() != null);
		LastDay last = noticeDay(event);
		return alarm(AlarmKind.INFLUENCE, new LastDay(last.from(), last.due(), last.missing(),
				BelgianTexts.message("rule.influence")), done, today);
	}

	/**
	 * The figures (art. 38/16): by the end of the term for a longer term or termination; within 90 days after the
	 * minutes
	 * of provisional acceptance for another revision or damages; and for what happens during the guarantee, within 90
	 * days
	 * after it.
	 *
	 * @param event the event
	 * @param contract the contract in which it happened
	 * @param today the day on which is looked
	 * @return the alarm
	 */
	public static EventAlarm figures(ContractEvent event, Contract contract, LocalDate today) {
		return alarm(AlarmKind.FIGURES, figuresDay(event, contract), Optional.ofNullable(event.getFiguresOn()), today);
	}

	private static LastDay figuresDay(ContractEvent event, Contract contract) {
		LocalDate accepted = contract.getProvisionalAcceptance();
		if (accepted != null && event.getDate() != null && event.getDate().isAfter(accepted)) {
			return LastDay.after(contract.getGuaranteeEnd(), FIGURES, Literals.CONTRACT__GUARANTEE_END,
					BelgianTexts.message("rule.figures.guarantee"));
		}
		boolean isOfTerm = event.getRemedy() == EventRemedy.EXTENSION || event.getRemedy() == EventRemedy.TERMINATION;
		return isOfTerm
				? LastDay.after(contract.getEnd(), Period.ZERO, Literals.CONTRACT__END,
						BelgianTexts.message("rule.figures.term"))
				: LastDay.after(accepted, FIGURES, Literals.CONTRACT__PROVISIONAL_ACCEPTANCE,
						BelgianTexts.message("rule.figures.acceptance"));
	}

	private static EventAlarm alarm(AlarmKind kind, LastDay last, Optional<LocalDate> entered, LocalDate today) {
		Optional<LocalDate> done = entered.filter(day -> Done.by(day, today));
		return new EventAlarm(kind, last.from(), last.due(), done, state(last.due(), done, today), last.missing(),
				last.rule());
	}

	private static AlarmState state(Optional<LocalDate> due, Optional<LocalDate> done, LocalDate today) {
		if (due.isEmpty()) {
			return AlarmState.UNKNOWN;
		}
		LocalDate last = due.get();
		if (done.isPresent()) {
			return done.get().isAfter(last) ? AlarmState.DONE_LATE : AlarmState.DONE;
		}
		return today.isAfter(last) ? AlarmState.OVERDUE : AlarmState.OPEN;
	}

	/**
	 * One of the alarms.
	 *
	 * @param kind which
	 * @return the alarm
	 */
	public EventAlarm alarm(AlarmKind kind) {
		return alarms.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
	}
}
