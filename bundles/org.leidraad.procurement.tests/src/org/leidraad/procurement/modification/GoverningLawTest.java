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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.Drawer;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** Grounds for changes are named by the law that governs the contract. */
class GoverningLawTest {

	private final BuyerRoadmap all = new BuyerRoadmap();

	private String article(Drawer ground) {
		return GoverningLaw.article(all.change, ground, all.roadmap).in(Locale.of("nl"));
	}

	@ParameterizedTest
	@CsvSource({"SMALL, 2.163b, 38/4, 72(2)", "REVIEW_CLAUSE, 2.163c, 38, 72(1)(a)",
		"ADDITIONAL, 2.163d, 38/1, 72(1)(b)", "UNFORESEEN, 2.163e, 38/2, 72(1)(c)",
		"OTHER_CONTRACTOR, 2.163f, 38/3, 72(1)(d)", "NOT_SUBSTANTIAL, 2.163g, '38/5, 38/6', '72(1)(e), (4)'",
		"UNDECIDED, 2.163a, 37, 72"})
	void namesTheArticleOfTheLawOfTheContract(Drawer ground, String dutch, String belgian, String european) {
		all.contract.setRegime(Regime.NL);
		assertEquals("art. " + dutch + " Aw 2012", article(ground));
		all.contract.setRegime(Regime.BE);
		assertEquals("art. " + belgian + " van het koninklijk besluit van 14 januari 2013", article(ground));
		all.contract.setRegime(Regime.EU);
		assertEquals("art. " + european + " van Richtlijn 2014/24/EU", article(ground));
	}

	@ParameterizedTest
	@CsvSource({"NL, Aw 2012", "BE, koninklijk besluit", "FLANDERS, koninklijk besluit",
		"WALLONIA, koninklijk besluit", "BRUSSELS, koninklijk besluit", "EU, Richtlijn"})
	void otherwiseTheLawIsThatOfTheRoadmap(Jurisdiction jurisdiction, String law) {
		all.roadmap.setJurisdiction(jurisdiction);
		assertTrue(article(Drawer.SMALL).contains(law), article(Drawer.SMALL));
	}

	@Test
	void aFindingFollowsTheLaw() {
		all.change.setDrawer(Drawer.UNFORESEEN);
		all.change.getFacts().add(ModificationFact.UNFORESEEABLE);
		all.contract.setStart(null);
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			assertEquals("Wijziging “Change” op grond van art. 2.163e Aw 2012 is niet bekendgemaakt: daarvoor is een "
					+ "aankondiging vereist.", message(live));
			all.roadmap.setJurisdiction(Jurisdiction.EU);
			live.update();
			assertTrue(message(live).contains("art. 72(1)(c) van Richtlijn"), message(live));
			all.contract.setRegime(Regime.BE);
			live.update();
			assertTrue(message(live).contains("art. 38/2 van het koninklijk besluit"), message(live));
		}
	}

	private String message(LiveAnalysis live) {
		return live.findings(all.change).getFirst().message().in(Locale.of("nl"));
	}
}
