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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.ContractType;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Regime;

/** Which review clauses a Belgian contract must hold. */
class ClauseChecklistTest {

	private final BelgianContract all = new BelgianContract();

	private ClauseChecklist checklist() {
		return ClauseChecklist.of(all.contract, all.roadmap);
	}

	private ClauseState state(BelgianClause clause) {
		return checklist().checks().stream().filter(check -> check.clause() == clause).findFirst().orElseThrow()
				.state();
	}

	@Test
	void fiveClausesAreCompulsoryForWorks() {
		all.contract.setType(ContractType.WORKS);
		assertEquals(List.of("38/7 § 1", "38/8", "38/9, 38/10", "38/11", "38/12 § 1"),
				checklist().missing().stream().map(check -> check.clause().number()).toList());
		assertEquals(13, checklist().checks().size());
	}

	@Test
	void threeApplyOnlyIfMentionedAndTheOthersByLaw() {
		assertEquals(List.of("38/3, 1°", "38/7 § 2", "38/12 § 2"), checklist().checks().stream()
				.filter(check -> check.state() == ClauseState.NOT_AGREED).map(check -> check.clause().number())
				.toList());
		assertEquals(List.of("38/1", "38/2", "38/3, 2°", "38/4", "38/5, 38/6"), checklist().checks().stream()
				.filter(check -> check.state() == ClauseState.APPLIES).map(check -> check.clause().number()).toList());
	}

	@Test
	void aClauseOfTheKindIsEnough() {
		all.clause(ClauseKind.LEVIES).setText(" ");
		all.clause(ClauseKind.COMPENSATION);
		assertEquals(ClauseState.PRESENT, state(BelgianClause.LEVIES));
		assertEquals(ClauseState.PRESENT, state(BelgianClause.COMPENSATION));
		assertEquals(3, checklist().missing().size());
		ClauseCheck levies = checklist().checks().get(BelgianClause.LEVIES.ordinal());
		assertFalse(levies.isWorded());
		all.clause(ClauseKind.LEVIES).setText("Levies are borne by …");
		assertTrue(checklist().checks().get(BelgianClause.LEVIES.ordinal()).isWorded());
	}

	/** Art. 38/7 § 1 is about works and services of annex 1 only. */
	@ParameterizedTest
	@CsvSource({"SUPPLIES, false, EXEMPT", "SUPPLIES, true, EXEMPT", "SERVICES, false, EXEMPT", "SOCIAL, false, EXEMPT",
		"CONCESSION, false, EXEMPT", "SERVICES, true, MISSING", "SOCIAL, true, MISSING", "WORKS, false, MISSING"})
	void priceRevisionIsCompulsoryForWorksAndManualServices(ContractType type, boolean manual, ClauseState expected) {
		all.contract.setType(type);
		all.contract.setManualServices(manual);
		assertEquals(expected, state(BelgianClause.PRICE_REVISION));
		assertEquals(expected == ClauseState.EXEMPT, checklist().exception().isPresent());
		assertEquals(expected == ClauseState.EXEMPT ? 4 : 5, checklist().missing().size());
		assertEquals(ClauseState.NOT_AGREED, state(BelgianClause.PRICE_INDEX));
	}

	@Test
	void saysThatSuppliesNeedNoPriceRevision() {
		assertEquals("Price revision is not compulsory here: it is so only for works and for services of annex 1 "
				+ "(art. 38/7 § 1; source: FPS BOSA). For supplies and other services it applies only if mentioned "
				+ "(§ 2).", checklist().exception().orElseThrow().in(Locale.ENGLISH));
	}

	/** A clause on prices in supplies rests on § 2, in works on § 1. */
	@Test
	void aClauseOnPricesOfSuppliesIsOneOfTheSecondParagraph() {
		all.clause(ClauseKind.PRICE_REVISION);
		assertEquals(ClauseState.PRESENT, state(BelgianClause.PRICE_REVISION));
		assertEquals(ClauseState.PRESENT, state(BelgianClause.PRICE_INDEX));
		all.contract.setType(ContractType.WORKS);
		assertEquals(ClauseState.PRESENT, state(BelgianClause.PRICE_REVISION));
		assertEquals(ClauseState.NOT_AGREED, state(BelgianClause.PRICE_INDEX));
	}

	/** § 1 of art. 38/12 pays for a suspension; § 2 is a way not to. */
	@Test
	void compensationIsCompulsoryAndTheRightToSuspendIsNot() {
		assertEquals("compensation for suspension by the authority (art. 38/12 § 1)",
				BelgianClause.SUSPENSION.named().in(Locale.ENGLISH));
		assertEquals(ClauseDuty.COMPULSORY, BelgianClause.SUSPENSION.duty());
		assertTrue(BelgianClause.SUSPENSION.wording(Locale.ENGLISH).orElseThrow().contains("is owed compensation"));
		assertEquals("recht van de aanbesteder om te schorsen (art. 38/12 § 2)",
				BelgianClause.COMPENSATION.named().in(Locale.of("nl")));
		assertEquals(ClauseDuty.ONLY_IF_MENTIONED, BelgianClause.COMPENSATION.duty());
		assertTrue(BelgianClause.COMPENSATION.wording(Locale.ENGLISH).orElseThrow()
				.contains("no compensation is owed"));
	}

	/** Below 120,000 euro and under 180 calendar days price revision of works is not compulsory. */
	@ParameterizedTest
	@CsvSource({
		// 2026-01-01 to 2026-06-28 are 31 + 28 + 31 + 30 + 31 + 28 = 179 days
		"119999.99, 2026-06-28, EXEMPT", "120000, 2026-06-28, MISSING", "119999.99, 2026-06-29, MISSING",
		"1, 2026-01-01, EXEMPT", "1, 2025-12-31, MISSING"})
	void priceRevisionIsNotCompulsoryForASmallAndShortContract(String estimate, LocalDate end, ClauseState expected) {
		all.contract.setType(ContractType.WORKS);
		all.procurement.setEstimatedValue(new BigDecimal(estimate));
		all.contract.setEnd(end);
		assertEquals(expected, state(BelgianClause.PRICE_REVISION));
		assertEquals(expected == ClauseState.EXEMPT, checklist().exception().isPresent());
	}

	@Test
	void saysWhenTheExceptionIsUsed() {
		all.contract.setType(ContractType.WORKS);
		all.procurement.setEstimatedValue(new BigDecimal("110000"));
		all.contract.setEnd(LocalDate.of(2026, 5, 30));
		assertEquals("Prijsherziening is hier niet verplicht: de raming van 110.000 euro ligt onder 120.000 en de "
				+ "eerste termijn van 150 kalenderdagen is korter dan 180 (art. 38/7).",
				checklist().exception().orElseThrow().in(Locale.of("nl")));
		all.clause(ClauseKind.PRICE_REVISION);
		assertEquals(ClauseState.PRESENT, state(BelgianClause.PRICE_REVISION));
	}

	@Test
	void amountsInAnotherCurrencyDoNotMakeItSmall() {
		all.contract.setEnd(LocalDate.of(2026, 5, 30));
		all.worth("10", ContractType.WORKS);
		assertEquals(ClauseState.EXEMPT, state(BelgianClause.PRICE_REVISION));
		all.contract.setCurrency("USD");
		assertEquals(ClauseState.MISSING, state(BelgianClause.PRICE_REVISION));
	}

	@Test
	void onlyBelgianLawHasThem() {
		all.contract.setRegime(Regime.NL);
		assertFalse(checklist().applies());
		all.contract.setRegime(Regime.BE);
		all.roadmap.setJurisdiction(Jurisdiction.NL);
		assertTrue(checklist().applies());
	}

	@Test
	void everyClauseSaysWhatItMeansInThreeLanguages() {
		for (BelgianClause clause : BelgianClause.values()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
				assertTrue(clause.meaning().in(locale).length() > 30, clause.id());
				assertTrue(clause.named().in(locale).endsWith("(art. " + clause.number() + ')'), clause.id());
				assertTrue(clause.source().in(locale).contains("2013"));
				assertEquals(clause.kind().isPresent(), clause.wording(locale).isPresent());
			}
			clause.kind().ifPresent(kind -> assertEquals(clause, BelgianClause.of(kind).orElseThrow()));
		}
		assertTrue(BelgianClause.of(ClauseKind.REVIEW).isEmpty());
	}
}
