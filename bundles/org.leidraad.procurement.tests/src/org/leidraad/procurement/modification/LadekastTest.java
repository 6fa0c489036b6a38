/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;

/** The verdict on a change: all worked cases, the limits of each drawer, the warnings. */
class LadekastTest {

	private static final Set<ModificationFact> CLAUSE = EnumSet.of(ModificationFact.CLAUSE_IN_DOCUMENTS,
			ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
	private static final Set<ModificationFact> ADDITION = EnumSet.of(ModificationFact.NECESSARY,
			ModificationFact.CHANGE_IMPOSSIBLE, ModificationFact.CHANGE_COSTLY);

	private static String letters(ModificationVerdict verdict) {
		String letters = verdict.fits().stream().map(Drawer::getLiteral).collect(Collectors.joining());
		return letters.isEmpty() ? "-" : letters;
	}

	private static ModificationCase change(String delta, ModificationFact... facts) {
		return change(delta, Set.of(facts));
	}

	private static ModificationCase change(String delta, Set<ModificationFact> facts) {
		return ModificationCase.of("1", Regime.NL, ContractKind.SUPPLIES, OrganisationType.SUB_CENTRAL,
				new BigDecimal("1200000"), new BigDecimal(delta), Booked.NOTHING, facts, CaseFile.DATE);
	}

	private static List<String> warnings(ModificationCase subject) {
		return Ladekast.judge(subject).warnings().stream().map(Warning::code).toList();
	}

	@TestFactory
	Stream<DynamicTest> decidesEveryWorkedCase() {
		return CaseFile.all().stream().map(row -> DynamicTest.dynamicTest(row.subject().id(), () -> {
			ModificationVerdict verdict = Ladekast.judge(row.subject());
			assertEquals(row.fits(), letters(verdict));
			assertEquals(row.chosen(), verdict.chosen().map(Drawer::getLiteral).orElse("-"));
			assertEquals(row.allowed(), verdict.allowed());
			assertEquals(row.notice(), verdict.noticeRequired());
			assertEquals(row.notice() ? Optional.of(38) : Optional.empty(), verdict.noticeSubtype());
		}));
	}

	@Test
	void allWorkedCasesAreThere() {
		assertEquals(24, CaseFile.all().size());
	}

	@Test
	void aDrawerFitsIfAndOnlyIfAllItsConditionsAreMet() {
		CaseFile.all().stream().map(row -> Ladekast.judge(row.subject())).forEach(verdict -> {
			assertEquals(Ladekast.order(), verdict.drawers().stream().map(DrawerResult::drawer).toList());
			verdict.drawers().forEach(result -> assertEquals(result.fits(), result.missing().isEmpty()));
		});
	}

	/** Art. 3.80d: utilities have no limit of half the value, but the ban on evasion and the notice stay. */
	@Test
	void utilitiesHaveNoLimitOfHalfTheValue() {
		ModificationCase subject = change("600001", ADDITION);
		assertFalse(Ladekast.judge(subject).allowed());
		ModificationCase utility = ModificationCase.of("1", Regime.NL, ContractKind.SUPPLIES, OrganisationType.UTILITY,
				subject.reference(), new BigDecimal("9000000"), Booked.NOTHING, ADDITION, CaseFile.DATE);
		ModificationVerdict verdict = Ladekast.judge(utility);
		assertEquals(Optional.of(Drawer.ADDITIONAL), verdict.chosen());
		assertEquals(Optional.of(39), verdict.noticeSubtype());
		assertTrue(verdict.article().in(Locale.ENGLISH).contains("art. 3.80d in conjunction with art. 2.163d"));
		Set<ModificationFact> evading = EnumSet.copyOf(ADDITION);
		evading.add(ModificationFact.EVASION);
		assertFalse(Ladekast.judge(utility.withFacts(evading)).allowed());
		assertEquals(Optional.of(Drawer.UNFORESEEN),
				Ladekast.judge(utility.withFacts(Set.of(ModificationFact.UNFORESEEABLE))).chosen());
	}

	@ParameterizedTest
	@CsvSource({"216000, 2026-01-01, -", "215999.99, 2026-01-01, b", "220999, 2025-12-31, b", "221000, 2025-12-31, -",
		"214999, 2023-06-01, b", "215000, 2023-06-01, -", "213999, 2021-06-01, b", "214000, 2021-06-01, -"})
	void theThresholdIsThatOfTheDay(String delta, LocalDate date, String chosen) {
		ModificationVerdict verdict = Ladekast.judge(ModificationCase.of("1", Regime.NL, ContractKind.SUPPLIES,
				OrganisationType.SUB_CENTRAL, new BigDecimal("3000000"), new BigDecimal(delta), Booked.NOTHING,
				Set.of(), date));
		assertEquals(chosen, letters(verdict));
		assertEquals(date.getYear() < 2022,
				verdict.notes().stream().anyMatch(note -> note.in(Locale.ENGLISH).startsWith("To be checked")));
	}

	@Test
	void tellsWhereTheOtherReadingLeadsElsewhere() {
		LocalDate start = LocalDate.of(2025, 3, 1);
		ModificationCase subject = ModificationCase.of("1", Regime.NL, ContractKind.SUPPLIES,
				OrganisationType.SUB_CENTRAL, new BigDecimal("3000000"), new BigDecimal("218000"), Booked.NOTHING,
				Set.of(), CaseFile.DATE);
		ModificationVerdict verdict = Ladekast
				.judge(subject.withDays(new ThresholdDays(CaseFile.DATE, Optional.of(start))));
		OtherReading other = verdict.otherReading().orElseThrow();
		assertFalse(verdict.allowed());
		assertTrue(other.differs());
		assertEquals(Optional.of(Drawer.SMALL), other.chosen());
		assertEquals(0, new BigDecimal("221000").compareTo(other.limit()));
		assertTrue(verdict.notes().getFirst().in(Locale.ENGLISH).contains("2025-03-01 (221,000)"));
		ModificationVerdict turned = Ladekast
				.judge(subject.withDays(new ThresholdDays(start, Optional.of(CaseFile.DATE))));
		assertTrue(turned.allowed());
		assertTrue(turned.otherReading().orElseThrow().chosen().isEmpty());
		assertTrue(turned.notes().getFirst().in(Locale.ENGLISH).contains("no drawer would fit"));
		assertFalse(Ladekast.judge(subject.withDelta(BigDecimal.ONE)
				.withDays(new ThresholdDays(CaseFile.DATE, Optional.of(start)))).otherReading().orElseThrow()
				.differs());
	}

	@ParameterizedTest
	@CsvSource({"96000, ''", "96000.01, W1", "-96000.01, W1", "120000, ''"})
	void warnsWhenTheSmallDrawerGetsFull(String delta, String expected) {
		assertEquals(expected, String.join(" ", warnings(change(delta))));
	}

	@Test
	void warnsOfAllElse() {
		ModificationCase addition = change("1000", ADDITION);
		assertEquals(List.of("W4", "W7"), warnings(addition));
		assertEquals(List.of("W4"), warnings(addition.booked(Optional.empty(), true)));
		assertEquals(List.of("W2", "W7"),
				warnings(addition.withBefore(new Booked(BigDecimal.ZERO, BigDecimal.ZERO, 1))
						.booked(Optional.of(Drawer.ADDITIONAL), false)));
		assertEquals(List.of("W3"), warnings(change("600000", ModificationFact.REVIEWED)));
		assertEquals(List.of("W3", "W6"), warnings(change("600000.01", ModificationFact.REVIEWED)));
		assertEquals(List.of("W1", "W4"), warnings(change("100000", CLAUSE)));
		assertEquals(List.of("W5"), warnings(change("1", ModificationFact.CLAUSE_IN_DOCUMENTS)));
		assertEquals(List.of("W1", "W4"), warnings(change("100000", CLAUSE).booked(Optional.of(Drawer.SMALL), false)));
		assertEquals(List.of(), warnings(change("100000", CLAUSE).booked(Optional.of(Drawer.REVIEW_CLAUSE), false)));
		assertEquals(List.of("W6"), warnings(
				change("1").withBefore(new Booked(BigDecimal.ZERO, new BigDecimal("-600002"), 0))));
	}

	@Test
	void aDrawerThatWasChosenCountsAndIsHeldAgainstItsConditions() {
		ModificationVerdict verdict = Ladekast.judge(change("60000").booked(Optional.of(Drawer.UNFORESEEN), false));
		assertTrue(verdict.isContradicted());
		assertTrue(verdict.noticeRequired());
		assertEquals(Optional.of("mod-cir"), verdict.reasonCode());
		assertEquals(List.of("unforeseeable"),
				verdict.result(Drawer.UNFORESEEN).missing().stream().map(ConditionResult::id).toList());
		assertEquals(Optional.of(Drawer.SMALL), verdict.chosen());
		assertEquals(0, verdict.usedAfter().signum());
		assertTrue(Ladekast.judge(change("60000", CLAUSE).booked(Optional.of(Drawer.SMALL), false)).isSmallByChoice());
		assertFalse(Ladekast.judge(change("60000").booked(Optional.of(Drawer.SMALL), false)).isSmallByChoice());
	}

	@Test
	void saysWhatDecidesInSentencesWithNumbers() {
		ModificationVerdict verdict = Ladekast.judge(change("60000").withBefore(
				Booked.small(new BigDecimal("60000"))));
		assertEquals("small changes come to 120,000 net: not lower than 10 % of 1,200,000, which is 120,000",
				verdict.result(Drawer.SMALL).missing().getFirst().sentence().in(Locale.ENGLISH));
		assertEquals("Deze wijziging past in geen enkele lade (art. 2.163a Aw 2012): er is een nieuwe "
				+ "aanbestedingsprocedure nodig.", verdict.sentence().in(Locale.of("nl")));
		assertEquals("Cette modification entre dans le tiroir b, modification de minimis (l’art. 72(2) de la directive "
				+ "2014/24/UE).", european().sentence().in(Locale.FRENCH));
	}

	private static ModificationVerdict european() {
		return Ladekast.judge(ModificationCase.of("1", Regime.EU, ContractKind.SERVICES, OrganisationType.CENTRAL,
				new BigDecimal("500000"), BigDecimal.TEN, Booked.NOTHING, Set.of(), CaseFile.DATE));
	}

	@ParameterizedTest
	@EnumSource(ModificationFact.class)
	void everySentenceCanBeReadInEachLanguage(ModificationFact fact) {
		for (Regime regime : List.of(Regime.NL, Regime.BE, Regime.EU)) {
			for (Set<ModificationFact> facts : List.of(Set.of(fact), EnumSet.complementOf(EnumSet.of(fact)))) {
				ModificationVerdict verdict = Ladekast.judge(ModificationCase.of("1", regime, ContractKind.CONCESSION,
						OrganisationType.CENTRAL, BigDecimal.TEN, BigDecimal.TWO, Booked.NOTHING, facts,
						LocalDate.of(2020, 1, 1)));
				for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
					Stream.of(Stream.of(verdict.sentence(), verdict.indication()), verdict.notes().stream(),
							verdict.warnings().stream().map(Warning::message),
							verdict.drawers().stream().flatMap(result -> result.conditions().stream())
									.map(ConditionResult::sentence))
							.flatMap(one -> one).map(message -> message.in(locale))
							.forEach(text -> assertFalse(text.isBlank() || text.contains("{"), text));
				}
			}
		}
	}

	@Test
	void aContractWithoutValueOrLawIsNoCase() {
		assertThrows(IllegalArgumentException.class, () -> ModificationCase.of("1", Regime.NL, ContractKind.WORKS,
				OrganisationType.CENTRAL, BigDecimal.ZERO, BigDecimal.ONE, Booked.NOTHING, Set.of(), CaseFile.DATE));
		assertThrows(IllegalArgumentException.class, () -> ModificationCase.of("1", Regime.ROADMAP, ContractKind.WORKS,
				OrganisationType.CENTRAL, BigDecimal.ONE, BigDecimal.ONE, Booked.NOTHING, Set.of(), CaseFile.DATE));
	}
}
