/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Indicator;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Measurement;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RuleSeverity;
import org.leidraad.model.Rung;

/** The samples of Belgian bodies hold what their pages in the documentation promise. */
class BelgianSamplesTest {

	private static final Set<ClauseKind> COMPULSORY = EnumSet.of(ClauseKind.PRICE_REVISION, ClauseKind.LEVIES,
			ClauseKind.UNFORESEEABLE, ClauseKind.ACTS_OF_PARTIES, ClauseKind.SUSPENSION);

	private Contents university;
	private Contents town;

	@BeforeEach
	void open(@TempDir Path folder) throws Exception {
		university = new Contents(Installed.open(Installed.UNIVERSITY, folder).roadmap());
		town = new Contents(Installed.open(Installed.TOWN, folder).roadmap());
	}

	@Test
	void areInFlandersAndWallonia() {
		assertEquals(Jurisdiction.FLANDERS, university.roadmap().getJurisdiction());
		assertEquals(List.of("nl", "en"), university.roadmap().getLanguages());
		assertEquals(Jurisdiction.WALLONIA, town.roadmap().getJurisdiction());
		assertEquals(List.of("fr"), town.roadmap().getLanguages());
	}

	@Test
	void partsOfTheUniversityAddUpToTheWhole() {
		for (String measured : List.of("KPI-REFURB", "KPI-LABEL-U")) {
			List<Measurement> parts = university.indicator(measured).getMeasurements().stream()
					.filter(measurement -> measurement.getDepartment() != null).toList();
			assertEquals(4, parts.size(), measured);
			Measurement whole = university.indicator(measured).getMeasurements().getLast();
			assertEquals(whole.getDate(), parts.getFirst().getDate());
			assertEquals(0, sum(parts.stream().map(Measurement::getNumerator).toList())
					.compareTo(whole.getNumerator()), measured);
			assertEquals(0, sum(parts.stream().map(Measurement::getDenominator).toList())
					.compareTo(whole.getDenominator()), measured);
		}
	}

	@Test
	void theFlowsOfTheUniversityAgreeWithItsIndicators() {
		for (int year : List.of(2024, 2025)) {
			Measurement reused = measured(university.indicator("KPI-REUSE-OUT"), year);
			assertEquals(0, units(university.roadmap(), FlowKind.OUT, year, Rung.R3).add(
					units(university.roadmap(), FlowKind.OUT, year, Rung.R5)).compareTo(reused.getNumerator()));
			Measurement refurbished = measured(university.indicator("KPI-REFURB"), year);
			assertEquals(0, units(university.roadmap(), FlowKind.IN, year, Rung.R5)
					.compareTo(refurbished.getNumerator()));
		}
	}

	@Test
	void theUniversityBuysTogetherAndComparesOffersOfThreeKinds() {
		Procurement laptops = university.roadmap().getProcurements().getFirst();
		assertEquals(4, laptops.getBuyers().size());
		assertEquals(Set.of(CriterionUseType.values()),
				laptops.getCriteria().stream().map(CriterionUse::getUse).collect(Collectors.toSet()));
		assertEquals(Set.of(DeviceCondition.NEW, DeviceCondition.REFURBISHED, DeviceCondition.SERVICE),
				laptops.getOffers().stream().map(Offer::getCondition).collect(Collectors.toSet()));
		assertTrue(laptops.getOffers().stream().filter(offer -> !offer.getCosts().isEmpty()).count() >= 3);
	}

	@Test
	void theUniversityKnowsFactoriesAndTheirFindings() {
		Contract contract = university.roadmap().getContracts().getFirst();
		assertEquals(3, contract.getDisclosures().size());
		assertTrue(contract.getAuditFindings().stream().map(AuditFinding::getFactory)
				.allMatch(contract.getDisclosures()::contains));
		assertTrue(contract.getAuditFindings().stream().anyMatch(finding -> finding.getRemediedOn() != null));
		assertTrue(contract.getAuditFindings().stream().anyMatch(finding -> finding.getRemediedOn() == null));
		assertFalse(contract.getIncentives().isEmpty());
	}

	@Test
	void theUniversityMakesRulesStricter() {
		assertEquals(List.of("outflow-untraced"),
				university.roadmap().getRuleSettings().stream().map(setting -> setting.getRule()).toList());
		assertEquals(RuleSeverity.ERROR, university.roadmap().getRuleSettings().getFirst().getSeverity());
	}

	@Test
	void contractsHoldTheCompulsoryClausesSaveThePlantedOne() {
		List<Contract> whole = List.of(university.roadmap().getContracts().getFirst(),
				town.roadmap().getContracts().get(0), town.roadmap().getContracts().get(1));
		whole.forEach(contract -> assertTrue(clauses(contract).containsAll(COMPULSORY), contract.getName()));
		Set<ClauseKind> missing = EnumSet.copyOf(COMPULSORY);
		missing.removeAll(clauses(university.roadmap().getContracts().getLast()));
		assertEquals(Set.of(ClauseKind.SUSPENSION), missing);
	}

	@Test
	void theTownGivesDevicesToItsSchools() {
		assertTrue(units(town.roadmap(), FlowKind.OUT, 2025, Rung.R3).compareTo(new BigDecimal(100)) > 0);
		assertTrue(town.roadmap().getFlows().stream().map(DeviceFlow::getDestination)
				.anyMatch(destination -> destination != null && destination.startsWith("Écoles communales")));
	}

	private static Set<ClauseKind> clauses(Contract contract) {
		return contract.getClauses().stream().map(clause -> clause.getKind()).collect(Collectors.toSet());
	}

	private static Measurement measured(Indicator indicator, int year) {
		return indicator.getMeasurements().stream().filter(measurement -> measurement.getDepartment() == null)
				.filter(measurement -> measurement.getDate().getYear() == year).findFirst().orElseThrow();
	}

	/** Laptops only. */
	private static BigDecimal units(Roadmap roadmap, FlowKind kind, int year, Rung rung) {
		return sum(roadmap.getFlows().stream().filter(flow -> "30213100-6".equals(flow.getProductGroup()))
				.filter(flow -> flow.getKind() == kind && flow.getYear() == year && flow.getRung() == rung)
				.map(DeviceFlow::getUnits).toList());
	}

	private static BigDecimal sum(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
