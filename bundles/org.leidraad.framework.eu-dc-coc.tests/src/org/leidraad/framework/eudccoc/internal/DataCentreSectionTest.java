/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.framework.eudccoc.internal.OwnAttributes.SHIPPED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.model.Contract;
import org.leidraad.model.Department;
import org.leidraad.model.Organisation;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

class DataCentreSectionTest {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private final DataCentreSection section = new DataCentreSection();

	@Test
	void aRoadmapWithoutDataCentresHasNoSection() {
		assertEquals(List.of(), section.lines((Roadmap) Identity.create(Literals.ROADMAP), Locale.ENGLISH));
	}

	/** PUE 1.2 with 1 GWh of IT and 1.8 with 3 GWh: 1.65 as ratio of sums, 1.69 weighted by total energy, never 1.5. */
	@Test
	void ownSitesAreAddedUpInBothWays() {
		List<SectionLine> lines = section.lines(twoSites(), Locale.ENGLISH);

		assertEquals(List.of("1.20", "1.80", "1.65", "1.69"), lines.stream().map(SectionLine::value).toList());
		assertEquals("All own data centres together", lines.getLast().subject());
	}

	@Test
	void theDataCentreOfAContractorIsNotAnOwnSite() {
		Roadmap roadmap = twoSites();
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		contract.setName("Hosting");
		roadmap.getContracts().add(SHIPPED.attach(contract, "totalEnergy", new BigDecimal("9000000"), "itEnergy",
				new BigDecimal("3000000")));

		List<SectionLine> lines = section.lines(roadmap, Locale.ENGLISH);

		assertTrue(lines.stream().anyMatch(line -> line.subject().equals("Hosting") && line.value().equals("3.00")));
		assertEquals("1.65", lines.get(lines.size() - 2).value());
	}

	@Test
	void valuesAndWordsFollowTheLanguage() {
		assertEquals("1,65", section.lines(twoSites(), DUTCH).get(2).value());
		assertEquals("Alle eigen datacentra samen", section.lines(twoSites(), DUTCH).get(2).subject());
		assertEquals("Ensemble des centres de données propres",
				section.lines(twoSites(), Locale.FRENCH).get(2).subject());
	}

	@Test
	void aDataCentreWithoutEnergySaysSo() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		Organisation body = (Organisation) Identity.create(Literals.ORGANISATION);
		roadmap.getOrganisations().add(SHIPPED.attach(body, "site", "Town hall"));

		List<SectionLine> lines = section.lines(roadmap, Locale.ENGLISH);

		assertEquals(1, lines.size());
		assertEquals("–", lines.getFirst().value());
		assertEquals("total or IT energy is not filled in", lines.getFirst().note());
		assertTrue(lines.getFirst().subject().endsWith("Town hall"));
	}

	private static Roadmap twoSites() {
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		Organisation body = (Organisation) Identity.create(Literals.ORGANISATION);
		body.setName("Body");
		roadmap.getOrganisations().add(SHIPPED.attach(body, "totalEnergy", new BigDecimal("1200000"), "itEnergy",
				new BigDecimal("1000000"), "year", 2025));
		Department department = (Department) Identity.create(Literals.DEPARTMENT);
		department.setName("ICT");
		body.getDepartments().add(SHIPPED.attach(department, "totalEnergy", new BigDecimal("5400000"), "itEnergy",
				new BigDecimal("3000000")));
		return roadmap;
	}
}
