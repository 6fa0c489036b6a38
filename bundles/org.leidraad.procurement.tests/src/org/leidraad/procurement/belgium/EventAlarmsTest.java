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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.EventRemedy;
import org.leidraad.model.RoadmapPackage.Literals;

/** The last days after an event, by the calendar. */
class EventAlarmsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private final BelgianContract all = new BelgianContract();

	private EventAlarm notice(ContractEvent event, LocalDate today) {
		return EventAlarms.of(event, all.contract, today).alarm(AlarmKind.NOTICE);
	}

	private EventAlarm figures(ContractEvent event) {
		return EventAlarms.of(event, all.contract, TODAY).alarm(AlarmKind.FIGURES);
	}

	/** March has 31 days: 30 days after 2 March is 1 April. */
	@ParameterizedTest
	@CsvSource({"2026-03-31, OPEN", "2026-04-01, OPEN", "2026-04-02, OVERDUE", "2030-01-01, OVERDUE"})
	void noticeIsDueThirtyDaysAfterTheEvent(LocalDate today, AlarmState state) {
		EventAlarm notice = notice(all.event("2026-03-02", EventRemedy.REVISION), today);
		assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), notice.due());
		assertEquals(state, notice.state());
	}

	@Test
	void theDayOnWhichItShouldHaveBeenKnownCounts() {
		ContractEvent event = all.event("2026-03-02", EventRemedy.REVISION);
		event.setKnownOn(LocalDate.of(2026, 3, 10));
		assertEquals(Optional.of(LocalDate.of(2026, 4, 9)), notice(event, TODAY).due());
		event.setDate(null);
		assertEquals(Optional.of(LocalDate.of(2026, 4, 9)), notice(event, TODAY).due());
	}

	@ParameterizedTest
	@CsvSource({"2026-03-02, DONE", "2026-04-01, DONE", "2026-04-02, DONE_LATE"})
	void noticeInTimeKeepsTheRight(LocalDate noticed, AlarmState state) {
		ContractEvent event = all.event("2026-03-02", EventRemedy.REVISION);
		event.setNoticedOn(noticed);
		assertEquals(state, notice(event, TODAY).state());
		assertEquals(Optional.of(noticed), notice(event, TODAY).done());
	}

	@Test
	void saysWhatForfeitureMeans() {
		ContractEvent event = all.event("2026-03-02", EventRemedy.REVISION);
		assertEquals("De laatste dag was 2026-04-01: het recht op herziening is vervallen.",
				notice(event, TODAY).sentence().in(Locale.of("nl")));
		event.setNoticedOn(LocalDate.of(2026, 4, 20));
		assertEquals("Given on 2026-04-20, after the last day, 2026-04-01: the right to a revision is forfeited.",
				notice(event, TODAY).sentence().in(Locale.ENGLISH));
	}

	@Test
	void nobodyCanTellWithoutADay() {
		EventAlarm notice = notice(all.event(null, EventRemedy.REVISION), TODAY);
		assertEquals(AlarmState.UNKNOWN, notice.state());
		assertEquals(Optional.of(Literals.CONTRACT_EVENT__DATE), notice.missing());
		assertEquals("Cannot be computed: the day of the event is missing.", notice.sentence().in(Locale.ENGLISH));
	}

	/** A right is forfeited by a notice that is late: nobody says "in time" without the last day. */
	@Test
	void nobodySaysInTimeWithoutTheLastDay() {
		ContractEvent event = all.event(null, EventRemedy.EXTENSION);
		event.setNoticedOn(LocalDate.of(2026, 4, 1));
		event.setFiguresOn(LocalDate.of(2026, 6, 30));
		all.contract.setEnd(null);
		assertEquals(AlarmState.UNKNOWN, notice(event, TODAY).state());
		assertEquals("Done on 2026-04-01; whether in time cannot be told: the day of the event is missing.",
				notice(event, TODAY).sentence().in(Locale.ENGLISH));
		assertEquals(AlarmState.UNKNOWN, figures(event).state());
		assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), figures(event).done());
		assertEquals(
				"Gedaan op 2026-06-30; of dat op tijd was, is niet te zeggen: het einde van het contract ontbreekt.",
				figures(event).sentence().in(Locale.of("nl")));
		all.contract.setEnd(LocalDate.of(2026, 6, 30));
		assertEquals(AlarmState.DONE, figures(event).state());
	}

	@ParameterizedTest
	@EnumSource(value = EventRemedy.class, names = {"EXTENSION", "TERMINATION"})
	void figuresForTheTermAreDueByItsEnd(EventRemedy remedy) {
		ContractEvent event = all.event("2026-03-02", remedy);
		assertEquals(Optional.of(LocalDate.of(2027, 12, 31)), figures(event).due());
		all.contract.setEnd(null);
		assertEquals(Optional.of(Literals.CONTRACT__END), figures(event).missing());
	}

	/** 16 days of January are left, 28 of February, 31 of March, 15 of April: 90. */
	@ParameterizedTest
	@EnumSource(value = EventRemedy.class, names = {"REVISION", "DAMAGES"})
	void figuresForMoneyAreDueNinetyDaysAfterAcceptance(EventRemedy remedy) {
		ContractEvent event = all.event("2026-03-02", remedy);
		assertEquals(Optional.of(Literals.CONTRACT__PROVISIONAL_ACCEPTANCE), figures(event).missing());
		all.contract.setProvisionalAcceptance(LocalDate.of(2027, 1, 15));
		assertEquals(Optional.of(LocalDate.of(2027, 4, 15)), figures(event).due());
		event.setFiguresOn(LocalDate.of(2027, 4, 15));
		assertEquals(AlarmState.OPEN, figures(event).state());
		assertEquals(AlarmState.DONE,
				EventAlarms.figures(event, all.contract, LocalDate.of(2027, 4, 15)).state());
	}

	@ParameterizedTest
	@EnumSource(EventRemedy.class)
	void figuresOfAClaimInTheGuaranteeAreDueNinetyDaysAfterIt(EventRemedy remedy) {
		all.contract.setProvisionalAcceptance(LocalDate.of(2027, 1, 15));
		ContractEvent event = all.event("2027-02-01", remedy);
		assertEquals(Optional.of(Literals.CONTRACT__GUARANTEE_END), figures(event).missing());
		all.contract.setGuaranteeEnd(LocalDate.of(2029, 1, 15));
		assertEquals(Optional.of(LocalDate.of(2029, 4, 15)), figures(event).due());
	}

	@Test
	void influenceGoesWithTheNoticeAndIsToBeChecked() {
		ContractEvent event = all.event("2026-03-02", EventRemedy.REVISION);
		event.setNoticedOn(LocalDate.of(2026, 3, 20));
		EventAlarm influence = EventAlarms.of(event, all.contract, TODAY).alarm(AlarmKind.INFLUENCE);
		assertEquals(AlarmState.OVERDUE, influence.state());
		assertFalse(influence.isVerified());
		event.setDisadvantage(BigDecimal.ONE);
		assertEquals(AlarmState.DONE,
				EventAlarms.of(event, all.contract, TODAY).alarm(AlarmKind.INFLUENCE).state());
	}

	/** Whatever the dates: what is overdue stays so as days pass, what was done keeps its verdict. */
	/** What was to be done on a day to come is done when that day is there. */
	private static boolean isLater(AlarmState before, AlarmState after) {
		return before == AlarmState.OPEN && after != AlarmState.UNKNOWN
				|| before == AlarmState.OVERDUE && after == AlarmState.DONE_LATE;
	}

	@Test
	void timeNeverOpensWhatIsOverdue() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			BelgianContract any = new BelgianContract();
			ContractEvent event = any.event(day(random), EventRemedy.values()[random.nextInt(4)]);
			event.setKnownOn(parse(day(random)));
			event.setNoticedOn(parse(day(random)));
			event.setFiguresOn(parse(day(random)));
			any.contract.setEnd(parse(day(random)));
			any.contract.setProvisionalAcceptance(parse(day(random)));
			any.contract.setGuaranteeEnd(parse(day(random)));
			LocalDate today = TODAY.plusDays(random.nextInt(400));
			List<EventAlarm> now = EventAlarms.of(event, any.contract, today).alarms();
			List<EventAlarm> then = EventAlarms.of(event, any.contract, today.plusDays(random.nextInt(400))).alarms();
			for (int each = 0; each < now.size(); each++) {
				AlarmState before = now.get(each).state();
				assertEquals(now.get(each).due(), then.get(each).due());
				assertTrue(before == then.get(each).state() || isLater(before, then.get(each).state()));
				assertFalse(now.get(each).sentence().in(Locale.FRENCH).contains("{"));
			}
		}
	}

	private static String day(Random random) {
		return random.nextInt(4) == 0 ? null : TODAY.minusDays(random.nextInt(500)).plusDays(200).toString();
	}

	private static LocalDate parse(String day) {
		return day == null ? null : LocalDate.parse(day);
	}
}
