/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Ambition;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.editor.ComputedLines.Line;
import org.leidraad.ui.internal.fields.FormLayouts;

/** What is told under the pages of forms, computed from what they hold. */
class ComputedLinesTest {

	private final Locale before = Locale.getDefault();
	private final Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
	private final Procurement procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
	private final Contract contract = (Contract) Identity.create(Literals.CONTRACT);

	@BeforeEach
	void make() {
		Locale.setDefault(Locale.ENGLISH);
		contract.setName("Laptops");
		roadmap.getProcurements().add(procurement);
		roadmap.getContracts().add(contract);
	}

	@AfterEach
	void back() {
		Locale.setDefault(before);
	}

	private static List<Line> lines(Element element, String page) {
		return ComputedLines.of(element, page).orElseThrow().lines().get();
	}

	private static List<String> texts(List<Line> lines) {
		return lines.stream().map(line -> (line.name() + ' ' + line.text()).strip()).toList();
	}

	private Indicator indicator() {
		Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
		Target target = (Target) Identity.create(Literals.TARGET);
		Indicator indicator = (Indicator) Identity.create(Literals.INDICATOR);
		indicator.setName("Years of use");
		target.getIndicators().add(indicator);
		ambition.getTargets().add(target);
		roadmap.getAmbitions().add(ambition);
		return indicator;
	}

	private CriterionUse criterion(String name) {
		CriterionUse use = (CriterionUse) Identity.create(Literals.CRITERION_USE);
		use.setName(name);
		procurement.getCriteria().add(use);
		contract.getCriteria().add(use);
		return use;
	}

	private JointBuyer buyer(String name, BuyerRole role, String volume) {
		JointBuyer buyer = (JointBuyer) Identity.create(Literals.JOINT_BUYER);
		buyer.setName(name);
		buyer.setRole(role);
		buyer.setVolume(volume);
		buyer.setCommitment("Takes part.");
		procurement.getBuyers().add(buyer);
		return buyer;
	}

	@Test
	void onlyTheirOwnPagesTellThem() {
		assertTrue(ComputedLines.of(contract, FormLayouts.LINKS).isPresent());
		assertTrue(ComputedLines.of(procurement, ComputedLines.MARKET).isPresent());
		assertFalse(ComputedLines.of(contract, FormLayouts.DEFINITION).isPresent());
		assertFalse(ComputedLines.of(procurement, FormLayouts.LINKS).isPresent());
		assertFalse(ComputedLines.of(roadmap, FormLayouts.LINKS).isPresent());
		assertTrue(FormLayouts.of(Literals.PROCUREMENT).pages().stream()
				.anyMatch(page -> page.key().equals(ComputedLines.MARKET)), "the page is there");
		assertTrue(FormLayouts.of(Literals.CONTRACT).pages().stream()
				.anyMatch(page -> page.key().equals(FormLayouts.LINKS)), "the page is there");
	}

	/** An indicator that is fed in two ways stands there once; what feeds none comes after. */
	@Test
	void aContractTellsWhatItFeeds() {
		assertTrue(texts(lines(contract, FormLayouts.LINKS)).get(0).startsWith("Nothing in this contract"));
		Indicator indicator = indicator();
		contract.getIndicators().add(indicator);
		criterion("Spare parts").getTargets().add((Target) indicator.eContainer());
		CriterionUse idle = criterion("Warranty");
		List<Line> lines = lines(contract, FormLayouts.LINKS);
		assertEquals(List.of("Years of use The monitoring of “Laptops” measures “Years of use”. Criterion “Spare parts”"
				+ " should move “Years of use”.", "Warranty feeds no indicator."), texts(lines));
		assertEquals(List.of(Optional.of(indicator), Optional.of(idle)), lines.stream().map(Line::about).toList());
		idle.setName("Guarantee");
		assertFalse(lines.equals(lines(contract, FormLayouts.LINKS)), "another name is another line");
	}

	@Test
	void aProcurementTellsWhatIsBoughtTogether() {
		assertEquals(List.of(), lines(procurement, ComputedLines.MARKET), "it is not joint");
		buyer("City", BuyerRole.LEAD, "about 1,100 laptops");
		JointBuyer town = buyer("Town", BuyerRole.PELOTON, "400 laptops");
		assertEquals(List.of("Together 2 bodies expect to buy 1,500 laptops."),
				texts(lines(procurement, ComputedLines.MARKET)));
		town.setVolume(null);
		List<Line> lines = lines(procurement, ComputedLines.MARKET);
		assertEquals(2, lines.size());
		assertEquals(Optional.of(town), lines.get(1).about());
		town.setRole(BuyerRole.LEAD);
		assertEquals("2 bodies lead the joint purchase: one should.", texts(lines(procurement, ComputedLines.MARKET))
				.get(1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | What this contract feeds | What is bought together | Together
			nl | Wat dit contract voedt | Wat samen wordt ingekocht | Samen
			fr | Ce que ce contrat alimente | Ce qui est acheté ensemble | Ensemble
			""")
	void itIsSaidInThreeLanguages(String language, String feeds, String joint, String together) {
		Locale.setDefault(Locale.of(language));
		buyer("City", BuyerRole.LEAD, "5 laptops");
		assertEquals(feeds, ComputedLines.of(contract, FormLayouts.LINKS).orElseThrow().title());
		assertEquals(joint, ComputedLines.of(procurement, ComputedLines.MARKET).orElseThrow().title());
		assertTrue(texts(lines(procurement, ComputedLines.MARKET)).get(0).startsWith(together));
	}
}
