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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;

/** What the laws on changes do not have in common, and what of them is to be checked. */
class LawsOfChangesTest {

	private static final Set<ModificationFact> ASSUMED = Set.of(ModificationFact.CONTRACTOR_REPLACED,
			ModificationFact.AUTHORITY_ASSUMES);

	private static ModificationVerdict judge(Regime law, String value, String delta, LocalDate date,
			Set<ModificationFact> facts) {
		return Ladekast.judge(ModificationCase.of("1", law, ContractKind.SUPPLIES, OrganisationType.SUB_CENTRAL,
				new BigDecimal(value), new BigDecimal(delta), Booked.NOTHING, facts, date));
	}

	private static boolean notes(ModificationVerdict verdict, String words) {
		return verdict.notes().stream().anyMatch(note -> note.in(Locale.ENGLISH).contains(words));
	}

	/** Directive 2014/24/EU art. 72(1)(d)(iii); NL art. 2.163f and BE art. 38/3 have two cases only. */
	@ParameterizedTest
	@EnumSource(value = Regime.class, names = {"NL", "BE", "EU"})
	void theAuthorityTakesOverTheSubcontractorsByTheDirectiveAlone(Regime law) {
		ModificationVerdict verdict = judge(law, "1200000", "0", CaseFile.DATE, ASSUMED);
		assertEquals(law == Regime.EU ? Optional.of(Drawer.OTHER_CONTRACTOR) : Optional.empty(), verdict.chosen());
		assertEquals(law != Regime.EU, notes(verdict, "that the law of this contract does not have"));
		assertFalse(judge(law, "1200000", "0", CaseFile.DATE, Set.of(ModificationFact.AUTHORITY_ASSUMES))
				.fits(Drawer.OTHER_CONTRACTOR), "the contractor stays");
		Set<ModificationFact> reviewed = Set.of(ModificationFact.CONTRACTOR_REPLACED,
				ModificationFact.AUTHORITY_ASSUMES, ModificationFact.REVIEWED);
		assertEquals(law == Regime.EU,
				judge(law, "1200000", "0", CaseFile.DATE, reviewed).fits(Drawer.NOT_SUBSTANTIAL));
	}

	@Test
	void saysOfEachWayToAnotherContractorWhatItLacks() {
		Set<ModificationFact> replaced = Set.of(ModificationFact.CONTRACTOR_REPLACED);
		assertEquals(
				"niet door een herzieningsclausule (de oorspronkelijke stukken hebben er geen clausule voor), niet "
						+ "door opvolging (niemand volgt de opdrachtnemer op na overname, fusie, herstructurering of "
						+ "insolventie) en niet door de aanbestedende dienst zelf (de aanbestedende dienst neemt de "
						+ "verplichtingen van de opdrachtnemer tegenover zijn onderaannemers niet zelf over)",
				judge(Regime.EU, "1200000", "0", CaseFile.DATE, replaced).result(Drawer.OTHER_CONTRACTOR)
						.shortcoming().in(Locale.of("nl")));
		assertTrue(judge(Regime.EU, "1200000", "0", CaseFile.DATE, ASSUMED).result(Drawer.OTHER_CONTRACTOR).grounds()
				.orElseThrow().in(Locale.ENGLISH).contains("the authority itself takes over"));
	}

	/** Art. 38/19 could not be checked; below the European threshold it is not clear where to publish. */
	@ParameterizedTest
	@CsvSource({"100000, true", "1200000, false"})
	void theBelgianNoticeIsToBeChecked(String value, boolean isBelow) {
		Set<ModificationFact> unforeseen = Set.of(ModificationFact.UNFORESEEABLE);
		ModificationVerdict verdict = judge(Regime.BE, value, "40000", CaseFile.DATE, unforeseen);
		assertTrue(verdict.sentence().in(Locale.ENGLISH).contains("(art. 38/19, to be checked)"));
		assertTrue(verdict.warnings().getLast().message().in(Locale.ENGLISH).contains("art. 38/19, to be checked"));
		assertEquals(isBelow, notes(verdict, "Belgian Bulletin of Public Tenders"));
		ModificationVerdict dutch = judge(Regime.NL, value, "40000", CaseFile.DATE, unforeseen);
		assertFalse(dutch.sentence().in(Locale.ENGLISH).contains("38/19"));
		assertFalse(dutch.warnings().getLast().message().in(Locale.ENGLISH).contains("38/19"));
		assertFalse(notes(judge(Regime.BE, "100000", "1", CaseFile.DATE, Set.of()), "Bulletin"), "no notice");
	}

	@ParameterizedTest
	@CsvSource({"NL, 2016-06-30, true", "NL, 2016-07-01, false", "BE, 2017-06-29, true", "BE, 2017-06-30, false",
		"EU, 2016-04-17, true", "EU, 2016-04-18, false", "NL, 1800-01-01, true"})
	void saysThatTheLawWasAnotherBefore(Regime law, LocalDate date, boolean isBefore) {
		assertEquals(isBefore, notes(judge(law, "1200000", "1", date, Set.of()), "these rules are in force since"));
	}

	/** What fits says on what it rests; what does not says what it lacks; together all conditions. */
	@Test
	void everyConditionIsMetOrMissing() {
		CaseFile.all().stream().map(row -> Ladekast.judge(row.subject())).flatMap(verdict -> verdict.drawers().stream())
				.forEach(result -> {
					assertEquals(result.conditions().size(), result.met().size() + result.missing().size());
					assertEquals(result.met().isEmpty(), result.grounds().isEmpty());
				});
		assertEquals("small changes come to 60,000 net (0 before, 60,000 now): lower than the European threshold of "
				+ "216,000; small changes come to 60,000 net: lower than 10 % of 1,200,000, which is 120,000; the "
				+ "overall nature of the contract stays as it is; the contractor stays the same",
				judge(Regime.NL, "1200000", "60000", CaseFile.DATE, Set.of()).result(Drawer.SMALL).grounds()
						.orElseThrow().in(Locale.ENGLISH));
	}

	@Test
	void theQuestionAboutSubcontractorsIsAskedUnderTheDirectiveAlone() {
		for (Regime law : List.of(Regime.NL, Regime.BE, Regime.EU)) {
			Interview interview = Interview.of(judge(law, "1200000", "0", CaseFile.DATE, Set.of()).subject());
			assertEquals(law == Regime.EU, interview.open().stream()
					.anyMatch(question -> question.fact() == ModificationFact.AUTHORITY_ASSUMES));
		}
	}
}
