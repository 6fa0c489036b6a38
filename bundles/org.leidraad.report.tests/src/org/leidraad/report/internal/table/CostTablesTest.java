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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Offer;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.report.TestRoadmap;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;

/** How sure the ranking of offers is, in which years costs fall, and what feeds which indicator. */
class CostTablesTest {

	private static final LocalDate ON = LocalDate.of(2026, 12, 31);

	private final Roadmap roadmap = TestRoadmap.small();
	private final Procurement procurement = TestTender.procurement(roadmap, "Tender");

	private List<Object[]> rows(String table, Locale locale) {
		ReportFacts facts = new ReportFacts(roadmap, Path.of("test.leidraad"), ON, locale, List.of(), List.of(),
				new AddingFrameworks(List.of()), Optional.empty());
		return ReportTables.find(table).orElseThrow().cells(facts);
	}

	private List<Object> column(String table, String column) {
		int index = ReportTables.find(table).orElseThrow().indexOf(column);
		return rows(table, Locale.ENGLISH).stream().map(row -> row[index]).toList();
	}

	private Offer offer(String name, String price, String years) {
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		offer.setName(name);
		offer.setUnit("device");
		offer.setPrice(new BigDecimal(price));
		offer.setYears(new BigDecimal(years));
		offer.setYearlyEnergy(new BigDecimal("20"));
		offer.setEmbodiedCarbon(new BigDecimal("236"));
		procurement.getOffers().add(offer);
		return offer;
	}

	@Test
	void theBestThreeOffersAreVariedAndTheBestTwoAreToldByYear() {
		for (int i = 0; i < 5; i++) {
			offer("Offer " + i, Integer.toString(900 - i * 50), "4");
		}
		assertEquals(List.of("Offer 4", "Offer 3", "Offer 2"), column("offerSensitivity", "name"));
		assertEquals(List.of(1, 2, 3), column("offerSensitivity", "rank"));
		assertEquals(List.of("Offer 4", "Offer 3"), column("offerBest", "name"));
		assertEquals(List.of(0, 1, 2, 3, 4, 0, 1, 2, 3, 4), column("offerYears", "year"));
		assertEquals("700.00", column("offerYears", "purchaseText").get(0));
		assertEquals("–", column("offerYears", "purchaseText").get(1));
	}

	/** Present values of the years add up to the life-cycle cost that the table of offers tells. */
	@Test
	void theYearsAddUpToTheTotal() {
		offer("Only", "850", "4");
		BigDecimal sum = column("offerYears", "present").stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO,
				BigDecimal::add);
		BigDecimal total = (BigDecimal) column("offers", "total").get(0);
		assertTrue(sum.subtract(total).abs().compareTo(new BigDecimal("0.000001")) < 0);
		assertEquals(List.of(), column("offerFlips", "sentence"), "one offer has nobody to change places with");
	}

	@Test
	void offersThatChangePlacesAreTold() {
		offer("Bought", "1000", "4");
		Offer dearer = offer("Frugal", "2000", "4");
		assertTrue(column("offerFlips", "sentence").get(0).toString().startsWith("No two offers change places"));
		dearer.setPrice(new BigDecimal("1010"));
		dearer.setYearlyEnergy(new BigDecimal("9"));
		String flips = column("offerFlips", "sentence").toString();
		assertTrue(flips.contains("electricity price") && flips.contains("Frugal"), flips);
		assertFalse(flips.contains("No two offers"), flips);
	}

	/** What cannot be ranked has no sensitivity: its bars would seem to mean something. */
	@Test
	void anIncompleteOfferIsNotVaried() {
		procurement.setEmbodiedInCosts(true);
		offer("Whole", "900", "4");
		Offer silent = offer("Silent", "100", "4");
		silent.setEmbodiedCarbon(null);
		silent.setProductGroup("39000000-2");
		assertEquals(List.of("Whole"), column("offerSensitivity", "name"));
		assertEquals(List.of("Whole"), column("offerBest", "name"));
		silent.setEmbodiedCarbon(new BigDecimal("200"));
		silent.setCurrency("USD");
		procurement.getOffers().get(0).setCurrency("EUR");
		assertEquals(List.of(), column("offerSensitivity", "name"), "currencies differ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | discount rate | EUR a year | used for 4 years
			nl | discontovoet | EUR per jaar | 4 jaar in gebruik
			fr | taux d’actualisation | EUR par an | utilisé 4 ans
			""")
	void thePictureSpeaksTheLanguage(String language, String rate, String unit, String years) {
		offer("Only", "850", "4");
		Object[] row = rows("offerSensitivity", Locale.of(language)).get(0);
		TableDefinition<?> table = ReportTables.find("offerSensitivity").orElseThrow();
		String text = row[table.indexOf("chartText")].toString();
		assertTrue(text.contains(rate) && text.contains(unit), text);
		assertTrue(row[table.indexOf("sentence")].toString().contains(years),
				row[table.indexOf("sentence")].toString());
		String drawn = new String(((Illustration) row[table.indexOf("chart")]).bytes(true), StandardCharsets.UTF_8);
		assertTrue(drawn.contains("<svg") && drawn.contains("viewBox=\"0 0 330 132\""), drawn);
	}

	/** The monitoring and a criterion feed one indicator: one row; what feeds nothing is there too. */
	@Test
	void whatFeedsWhichIndicatorIsOneRowForEachIndicator() {
		Contract contract = roadmap.getContracts().get(0);
		CriterionUse idle = TestTender.criterion(procurement, "Idle", CriterionUseType.CONTRACT_CLAUSE, null);
		contract.getCriteria().add(idle);
		PerformanceCheck check = (PerformanceCheck) Identity.create(Literals.PERFORMANCE_CHECK);
		check.setName("Counted");
		check.setCriterion(idle);
		check.setValue(BigDecimal.ONE);
		contract.getChecks().add(check);
		assertEquals(List.of("Refurbished share", "–", "–"), column("feeds", "indicatorText"));
		assertEquals(List.of("monitoring, criterion", "feeds nothing", "feeds nothing"), column("feeds", "way"));
		assertNull(column("feeds", "indicator").get(1));
		assertTrue(column("feeds", "sentence").get(0).toString().endsWith("should move “Refurbished share”."));
		contract.getCriteria().clear();
		contract.getChecks().clear();
		assertTrue(column("feeds", "sentence").get(0).toString().startsWith("Measured with this contract"));
	}
}
