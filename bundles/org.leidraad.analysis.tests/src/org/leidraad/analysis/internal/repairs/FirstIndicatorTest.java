/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Aspect;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** What is offered for a target without an indicator. */
class FirstIndicatorTest {

	private final HealthyRoadmap all = new HealthyRoadmap();
	private final Target target = HealthyRoadmap.make(Literals.TARGET, Target.class, "New");
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
			new BasicCommandStack());

	@BeforeEach
	void addTarget() {
		target.setOwner(all.buyer);
		all.ambition.getTargets().add(target);
	}

	private List<Repair> repairs() {
		return new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY).stream()
				.filter(finding -> finding.rule().equals("target-without-indicator")
						&& finding.element() == target)
				.map(Finding::repairs).findFirst().orElseThrow();
	}

	private List<String> labels(Locale language) {
		return repairs().stream().map(repair -> repair.label().in(language)).toList();
	}

	@Test
	void isTheNearestOfTheCatalogueAndThenAnEmptyOne() {
		all.ambition.getAspects().add(Aspect.LIFETIME);
		assertEquals(List.of("Insert “Average use years at exit” from the catalogue",
				"Insert “Average age of fleet” from the catalogue", "Insert “Repair success” from the catalogue",
				"Add an empty indicator"), labels(Locale.ENGLISH));
		assertEquals("“Gemiddelde gebruiksduur bij afvoer” uit de catalogus invoegen",
				labels(Locale.of("nl")).getFirst());
		assertEquals("Insérer «\u00a0Durée d’usage moyenne à la sortie\u00a0» depuis le catalogue",
				labels(Locale.FRENCH).getFirst());
	}

	@Test
	void countsNothingTwiceWithinAnAmbition() {
		all.ambition.getAspects().add(Aspect.LIFETIME);
		all.second.setCatalogueId("KPI-LIFE");
		assertEquals("Insert “Average age of fleet” from the catalogue", labels(Locale.ENGLISH).getFirst());
	}

	@Test
	void isOfferedWithoutAspectsToo() {
		assertEquals(4, repairs().size());
		assertEquals("Insert “Type I eco-labelled share (units)” from the catalogue",
				labels(Locale.ENGLISH).getFirst());
	}

	@Test
	void isMeasuredByWhoeverAnswersForTheTarget() {
		all.ambition.getAspects().add(Aspect.LIFETIME);
		List<Repair> repairs = repairs();
		int before = all.buyer.getIndicators().size();
		for (int i : List.of(0, repairs.size() - 1)) {
			domain.getCommandStack().execute(repairs.get(i).command(domain));
			Indicator indicator = target.getIndicators().getFirst();
			assertEquals(all.buyer, indicator.getResponsible());
			assertEquals(i == 0 ? "Gemiddelde gebruiksduur bij afvoer" : "Nieuwe indicator", indicator.getName());
			assertEquals("jaarlijks", indicator.getFrequency());
			domain.getCommandStack().undo();
			assertTrue(target.getIndicators().isEmpty());
			assertEquals(before, all.buyer.getIndicators().size(), "no trace with the stakeholder after undo");
		}
	}

	@Test
	void needsNobodyWhoAnswers() {
		target.setOwner(null);
		domain.getCommandStack().execute(repairs().getFirst().command(domain));
		assertFalse(target.getIndicators().getFirst().eIsSet(Literals.INDICATOR__RESPONSIBLE));
	}
}
