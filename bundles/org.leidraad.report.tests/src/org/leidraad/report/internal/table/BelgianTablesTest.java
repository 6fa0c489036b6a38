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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.ContractType;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.report.TestRoadmap;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;

/** The clauses and the duties of contracts under Belgian law, in the management report and in the tender annex. */
class BelgianTablesTest {

	private static final LocalDate ON = LocalDate.of(2026, 12, 31);

	private final Roadmap roadmap = TestRoadmap.empty();
	private final Procurement procurement = TestTender.procurement(roadmap, "Laptops 2027");

	BelgianTablesTest() {
		roadmap.setJurisdiction(Jurisdiction.FLANDERS);
		roadmap.setCurrency("EUR");
		procurement.getProductGroups().add("30213100-6");
	}

	private Contract contract() {
		Contract made = (Contract) Identity.create(Literals.CONTRACT);
		made.setName("Contract");
		made.setType(ContractType.SUPPLIES);
		made.setValue(new BigDecimal("1000000"));
		made.setCurrency("EUR");
		made.setProcurement(procurement);
		roadmap.getContracts().add(made);
		return made;
	}

	private static void clause(Contract contract, ClauseKind kind, String text) {
		ReviewClause clause = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
		clause.setKind(kind);
		clause.setText(text);
		contract.getClauses().add(clause);
	}

	private static ContractEvent event(Contract contract, String date) {
		ContractEvent event = (ContractEvent) Identity.create(Literals.CONTRACT_EVENT);
		event.setName("Shortage");
		event.setDate(LocalDate.parse(date));
		event.setClause(ClauseKind.UNFORESEEABLE);
		contract.getEvents().add(event);
		return event;
	}

	private List<String> column(String table, String column, String language) {
		ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), ON, Locale.of(language), List.of(),
				List.of(), new AddingFrameworks(List.of()), Optional.of(procurement));
		TableDefinition<?> definition = ReportTables.find(table).orElseThrow();
		return definition.cells(facts).stream().map(row -> String.valueOf(row[definition.indexOf(column)])).toList();
	}

	@Test
	void onlyContractsUnderBelgianLawHaveThem() {
		Contract contract = contract();
		event(contract, "2026-11-01");
		assertEquals(8, column("clauses", "name", "en").size(), "what applies by law is left out");
		assertEquals(3, column("alarms", "what", "en").size());
		contract.setRegime(Regime.NL);
		for (String table : List.of("clauses", "alarms", "disadvantages")) {
			assertEquals(List.of(), column(table, "contract", "en"), table);
			assertTrue(ReportTables.isOptional(table), table);
		}
		assertEquals(List.of(), column("tenderCompulsory", "name", "en"));
	}

	/** Price revision is compulsory for works and services of annex 1 only, art. 38/7. */
	@Test
	void theChecklistTellsWhatIsMissingAndWhatThatMeans() {
		Contract contract = contract();
		clause(contract, ClauseKind.LEVIES, "Levies are paid.");
		assertEquals(List.of("not compulsory here", "compulsory", "compulsory", "compulsory", "compulsory",
				"only if mentioned", "only if mentioned", "only if mentioned"), column("clauses", "duty", "en"));
		assertEquals(
				List.of("not compulsory here", "present", "missing", "missing", "missing", "not agreed", "not agreed",
						"not agreed"),
				column("clauses", "state", "en"));
		List<String> meanings = column("clauses", "meaning", "en");
		assertTrue(meanings.get(0).contains("38/7 § 1"), meanings.get(0));
		assertEquals("null", meanings.get(1), "it is there");
		assertTrue(meanings.get(2).contains("open to dispute"), meanings.get(2));
	}

	@Test
	void alarmsHaveTheirStateAndLastDay() {
		ContractEvent event = event(contract(), "2026-11-01");
		assertEquals(List.of("2026-12-01", "2026-12-01", "null"), column("alarms", "due", "en"));
		assertEquals(List.of("too late", "too late", "cannot be told"), column("alarms", "state", "en"));
		assertEquals("The right to a revision is forfeited.", column("alarms", "meaning", "en").get(0));
		assertTrue(column("alarms", "meaning", "en").get(2).endsWith("the end of the contract is missing."));
		event.setNoticedOn(LocalDate.of(2026, 11, 20));
		assertEquals("done in time, 20 Nov 2026", column("alarms", "state", "en").get(0));
		event.setDate(ON.plusDays(1));
		assertEquals(List.of(), column("alarms", "due", "en"), "it happened after the date of the report");
	}

	/** 15 % of 1,000,000 for supplies, art. 38/9. */
	@Test
	void theBandTellsFromHowMuchADisadvantageIsVeryImportant() {
		event(contract(), "2026-11-01").setDisadvantage(new BigDecimal("150000"));
		assertEquals(0,
				new BigDecimal(column("disadvantages", "from", "en").get(0)).compareTo(new BigDecimal("150000")));
		assertTrue(column("disadvantages", "sentence", "en").get(0).contains("is a very important disadvantage"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | missing | too late | forfeited | must hold a clause | Not laid down yet
			nl | ontbreekt | te laat | vervallen | moeten een clausule bevatten | Nog niet vastgelegd
			fr | manquante | hors délai | perdu | doivent contenir une clause | Pas encore prévue
			""")
	void allIsSaidInThreeLanguages(String language, String missing, String late, String forfeited, String must,
			String state) {
		event(contract(), "2026-11-01");
		assertTrue(column("clauses", "state", language).contains(missing));
		assertEquals(late, column("alarms", "state", language).get(0));
		assertTrue(column("alarms", "meaning", language).get(0).contains(forfeited));
		assertTrue(column("tenderOpen", "value", language).stream().anyMatch(text -> text.contains(must)));
		assertTrue(column("tenderCompulsory", "state", language).get(0).startsWith(state));
	}

	/** The clauses must stand in the documents, and those are published before there is a contract. */
	@Test
	void anAnnexWithoutAContractListsWhatItMustHold() {
		assertEquals(4, column("tenderCompulsory", "name", "en").size());
		assertEquals(4, open().size());
		assertTrue(column("tenderSections", "section", "en").contains("contract"));
		procurement.getProductGroups().set(0, "45000000-7");
		assertEquals("art. 38/7 § 1", column("tenderCompulsory", "article", "en").get(0),
				"works ask price revision too");
		assertNull(roadmap.getContracts().stream().findFirst().orElse(null), "nothing was added to the roadmap");
		assertEquals(List.of(), procurement.getContracts());
	}

	@Test
	void aClauseWithoutWordsIsOpenToo() {
		Contract contract = contract();
		for (ClauseKind kind : List.of(ClauseKind.LEVIES, ClauseKind.UNFORESEEABLE, ClauseKind.ACTS_OF_PARTIES)) {
			clause(contract, kind, "As agreed.");
		}
		clause(contract, ClauseKind.SUSPENSION, " ");
		assertEquals(
				List.of("The clause on compensation for suspension by the authority (art. 38/12 § 1) has no wording"
						+ " yet: write it."),
				open());
		assertTrue(column("tenderCompulsory", "state", "en").get(0).startsWith("Laid down"));
	}

	private List<String> open() {
		return column("tenderOpen", "value", "en").stream().filter(text -> text.contains("clause on")).toList();
	}
}
