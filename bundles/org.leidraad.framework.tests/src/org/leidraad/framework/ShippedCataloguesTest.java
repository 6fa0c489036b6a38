/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Operator;

/** Single facts of the shipped catalogues, as the sources have them. */
class ShippedCataloguesTest {

	private Shipped shipped;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		shipped = Shipped.running();
	}

	@Test
	void editionsOfEpeatHaveTheirTermsAndSuccessors() throws FrameworkException {
		List<Edition> editions = shipped.catalogue("epeat").getEditions();
		assertEquals(List.of("2009", "2018", "2025"), editions.stream().map(Edition::getId).toList());
		assertEquals(LocalDate.of(2019, 6, 28), editions.get(0).getValidTo());
		assertEquals(LocalDate.of(2019, 6, 29), editions.get(1).getValidFrom());
		assertEquals(LocalDate.of(2025, 11, 1), editions.get(2).getValidFrom());
		assertSame(editions.get(0), editions.get(1).getSupersedes());
		assertSame(editions.get(1), editions.get(2).getSupersedes());
		assertEquals(List.of(true, true, false), editions.stream().map(Edition::isVerified).toList());
	}

	@Test
	void editionsOfEuGppFollowEachOtherWithoutAGap() throws FrameworkException {
		List<Edition> editions = shipped.catalogue("eu-gpp").getEditions();
		assertEquals(List.of("2016", "2021"), editions.stream().map(Edition::getId).toList());
		assertEquals(editions.get(1).getValidFrom(), editions.get(0).getValidTo().plusDays(1));
		assertSame(editions.get(0), editions.get(1).getSupersedes());
	}

	@Test
	void lawsApplyFromTheDayThatTheySay() throws FrameworkException {
		Map<String, LocalDate> lastDays = Map.of("ecodesign-computers", LocalDate.of(2026, 12, 31));
		Map<String, LocalDate> firstDays = Map.of("rohs-reach", LocalDate.of(2019, 7, 22), "eu-2017-821",
				LocalDate.of(2021, 1, 1), "ecodesign-phones", LocalDate.of(2025, 6, 20), "fr-agec",
				LocalDate.of(2024, 7, 1), "battery-reg", LocalDate.of(2027, 2, 18), "common-charger",
				LocalDate.of(2024, 12, 28), "right-to-repair", LocalDate.of(2026, 7, 31));
		for (String id : firstDays.keySet()) {
			assertEquals(firstDays.get(id), shipped.catalogue(id).getEditions().getLast().getValidFrom(), id);
		}
		for (String id : lastDays.keySet()) {
			assertEquals(lastDays.get(id), shipped.catalogue(id).getEditions().getLast().getValidTo(), id);
		}
	}

	@Test
	void whatIsToldAfterADayBelongsToTheEditionOfThatDay() throws FrameworkException {
		for (String phthalate : List.of("rohs-dehp", "rohs-bbp", "rohs-dbp", "rohs-dibp")) {
			assertEquals("2015", shipped.criterion("rohs-reach", phthalate).getEdition().getId(), phthalate);
		}
		assertEquals(null, shipped.criterion("rohs-reach", "rohs-pb").getEdition());
	}

	@Test
	void levelsGoFromLowToHigh() throws FrameworkException {
		assertEquals(List.of("bronze", "silver", "gold", "climate-plus"), levels("epeat"));
		assertEquals(List.of("core", "comprehensive"), levels("eu-gpp"));
		assertEquals(List.of("basis", "significant", "ambitieus"), levels("mvi"));
		assertEquals(List.of("prioritaire", "recommandee", "aller-plus-loin"), levels("minumeco"));
		assertEquals(List.of(1, 2, 3), shipped.catalogue("mvi").getLevels().stream().map(Level::getStep).toList());
		assertEquals(List.of(1, 3), shipped.catalogue("eu-gpp").getLevels().stream().map(Level::getStep).toList());
	}

	@Test
	void aThresholdIsANumberOnlyWhereTheSourceHasOne() throws FrameworkException {
		assertThreshold("eu-gpp", "spare-parts", Operator.AT_LEAST, "3", "years");
		assertThreshold("rohs-reach", "rohs-cd", Operator.AT_MOST, "0.01", "% w/w");
		assertThreshold("ecodesign-phones", "battery-cycles", Operator.AT_LEAST, "800", "cycles");
		assertThreshold("ecodesign-phones", "serialised-parts", Operator.AT_MOST, "3", "working days");
		assertThreshold("ecodesign-computers", "off", Operator.AT_MOST, "1.0", "W");
		assertThreshold("fr-agec", "it-reuse-2025", Operator.AT_LEAST, "50", "%");
		assertThreshold("eu-2017-821", "t-au", Operator.AT_LEAST, "100", "kg/yr");
		Map<String, String> texts = Map.of("eu-gpp/warranty", "1 / 3 (SE); 2 (MT)", "eu-gpp/energy-monitor", "A..D",
				"ecodesign-phones/sec-delay", "4 / 6", "ecodesign-computers/etec-nb", "27 / 36 / 60.5",
				"battery-reg/user-removable", "2027-02-18", "fr-repair-index/total", "0-10");
		for (Map.Entry<String, String> text : texts.entrySet()) {
			String[] key = text.getKey().split("/");
			Criterion criterion = shipped.criterion(key[0], key[1]);
			assertEquals(null, criterion.getThreshold(), text.getKey());
			assertEquals(text.getValue(), criterion.getThresholdText(), text.getKey());
		}
		assertEquals(null, shipped.criterion("epeat", "2009-4.2.1.1").getThresholdText());
		assertEquals(Operator.YES, shipped.criterion("epeat", "2018-1.1").getOperator());
	}

	@Test
	void whatWasNotCheckedSaysSo() throws FrameworkException {
		assertEquals(List.of("sur-5.1.2", "sur-5.3.2"), unchecked("epeat"));
		assertEquals(List.of("t-ta-ore"), unchecked("eu-2017-821"));
		assertEquals(List.of(), unchecked("rohs-reach"));
	}

	@Test
	void whatConcernsTheWholeUndertakingIsNotLinkedToAContract() throws FrameworkException {
		assertFalse(shipped.criterion("epeat", "climate-4.1.2").isLinked());
		assertFalse(shipped.criterion("eu-2017-821", "mgmt").isLinked());
		assertFalse(shipped.criterion("fr-agec", "reuse-share").isLinked());
		assertTrue(shipped.criterion("epeat", "climate-4.1.1").isLinked());
		assertTrue(shipped.criterion("rohs-reach", "rohs-pb").isLinked());
	}

	@Test
	void onlyLabelsStandardsAndManagementSystemsCertify() throws FrameworkException {
		List<FrameworkKind> certifying = List.of(FrameworkKind.LABEL_TYPE_1, FrameworkKind.LABEL_SINGLE_ISSUE,
				FrameworkKind.OPERATOR_STANDARD, FrameworkKind.MANAGEMENT_SYSTEM);
		for (InstalledFramework framework : shipped.frameworks()) {
			Answer certifies = framework.catalogue().getAdmissibility().stream()
					.filter(fact -> "certifies".equals(fact.getCondition().getLiteral())).findFirst().orElseThrow()
					.getAnswer();
			assertEquals(certifying.contains(framework.kind()) ? Answer.YES : Answer.NO, certifies, framework.id());
		}
	}

	@Test
	void selfAssessmentsHaveAScaleAndClausesToAssess() throws FrameworkException {
		List<String> scaled = new ArrayList<>();
		List<String> assessed = new ArrayList<>();
		for (InstalledFramework framework : shipped.frameworks()) {
			if (framework.catalogue().getMaturity() != null) {
				scaled.add(framework.id());
			}
			if (framework.catalogue().getCriteria().stream().anyMatch(c -> "level".equals(c.getUnit()))) {
				assessed.add(framework.id());
			}
		}
		// The Code of Conduct has its maturity by category in attributes of its own, not by practice.
		assertEquals(List.of("bs8001", "cfit", "eu-dc-coc", "iso20400", "sdg"), scaled);
		assertEquals(List.of("bs8001", "cfit", "iso20400", "sdg"), assessed);
	}

	@Test
	void namesFollowTheLanguageThatIsAskedFor() {
		InstalledFramework gpp = shipped.framework("eu-gpp");
		assertEquals("EU GPP: computers, monitors, tablets and smartphones", gpp.name(Locale.ENGLISH));
		assertEquals("EU GPP: computers, monitoren, tablets en smartphones", gpp.name(Shipped.DUTCH));
		assertEquals("EU GPP : ordinateurs, écrans, tablettes et smartphones", gpp.name(Locale.FRENCH));
		assertEquals(gpp.name(Shipped.DUTCH), gpp.name(Locale.of("nl", "BE")));
		assertEquals(gpp.name(Locale.ENGLISH), gpp.name(Locale.JAPANESE));
	}

	private void assertThreshold(String framework, String key, Operator operator, String number, String unit)
			throws FrameworkException {
		Criterion criterion = shipped.criterion(framework, key);
		assertEquals(operator, criterion.getOperator(), key);
		assertEquals(new BigDecimal(number), criterion.getThreshold(), key);
		assertEquals(unit, criterion.getUnit(), key);
	}

	private List<String> levels(String id) throws FrameworkException {
		return shipped.catalogue(id).getLevels().stream().map(Level::getId).toList();
	}

	private List<String> unchecked(String id) throws FrameworkException {
		return shipped.catalogue(id).getCriteria().stream().filter(c -> !c.isVerified()).map(Criterion::getKey)
				.toList();
	}
}
