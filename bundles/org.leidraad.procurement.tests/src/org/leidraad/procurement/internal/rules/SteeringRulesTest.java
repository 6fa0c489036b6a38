/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.ReviewClause;

/** The rules about Belgian contracts and steering stay current, and say what their findings mean. */
class SteeringRulesTest {

	private static final int EDITS = 250;

	@ParameterizedTest
	@ValueSource(longs = {21, 22, 23, 24, 25, 26})
	void staysCurrentHoweverTheContractIsEdited(long seed) {
		BuyerRoadmap all = new BuyerRoadmap();
		all.goToBelgium();
		SteeringDamages.growAll(all);
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		RandomEdits edits = new RandomEdits(all.roadmap, domain, new Random(seed));
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			for (int i = 0; i < EDITS; i++) {
				String edit = edits.doOne();
				live.update();
				assertEquals(told(BuyerRoadmap.check(all.roadmap)), told(live.findings()), edit);
			}
		}
	}

	private static List<String> told(List<Finding> findings) {
		return findings.stream().map(finding -> finding.element().getId() + ' ' + finding.feature().getName() + ' '
				+ finding.message().in(Locale.ENGLISH)).toList();
	}

	@Test
	void saysWhatAMissingClauseMeans() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.goToBelgium();
		all.drop(ClauseKind.LEVIES);
		assertEquals("In contract “Contract” ontbreekt een herzieningsclausule die naar Belgisch recht verplicht is: "
				+ "heffingen (art. 38/8). Zegt wat er gebeurt als belastingen of heffingen die op de prijs wegen "
				+ "veranderen. Zonder clausule kan er onenigheid zijn over wie dat draagt (te controleren). "
				+ "(Indicatie: laat een jurist meekijken.)",
				BuyerRoadmap.check(all.roadmap).getFirst().message().in(Locale.of("nl")));
	}

	@Test
	void aClauseThatIsAddedHasAWordingToStartFrom() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.goToBelgium();
		all.drop(ClauseKind.LEVIES);
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		BuyerRoadmap.check(all.roadmap).getFirst().repairs().getFirst().command(domain).execute();
		ReviewClause added = all.contract.getClauses().getLast();
		assertEquals("heffingen (art. 38/8)", added.getName());
		assertTrue(added.getText().startsWith("Een wijziging van een heffing in België"));
	}
}
