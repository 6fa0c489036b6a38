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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;

class AllowedUsesTest {

	@Test
	void aLawIsNoAwardCriterionUnlessItsCatalogueSaysSo() {
		assertFalse(AllowedUses.of(FrameworkKind.LAW).contains(Use.AWARD));
		assertEquals(Set.of(Use.LAW), AllowedUses.of(FrameworkKind.LAW, criterion(Use.LAW)));
		assertEquals(Set.of(Use.AWARD), AllowedUses.of(FrameworkKind.LAW, criterion(Use.AWARD)));
		assertFalse(AllowedUses.of(FrameworkKind.LAW, criterion()).contains(Use.AWARD));
	}

	@Test
	void aKindForbidsWhatACatalogueWouldAllow() {
		assertEquals(Set.of(), AllowedUses.of(FrameworkKind.MONITORING_BODY, criterion(Use.AWARD, Use.SELECTION)));
		assertEquals(Set.of(Use.CONTRACT_CLAUSE),
				AllowedUses.of(FrameworkKind.GUIDANCE, criterion(Use.AWARD, Use.CONTRACT_CLAUSE)));
		assertEquals(Set.of(Use.AWARD),
				AllowedUses.of(FrameworkKind.LABEL_TYPE_1, criterion(Use.SELECTION, Use.AWARD)));
		assertEquals(AllowedUses.of(FrameworkKind.PACT), AllowedUses.of(FrameworkKind.PACT, criterion()));
		assertEquals(EnumSet.allOf(Use.class), AllowedUses.of(FrameworkKind.CRITERIA_SET));
	}

	@Test
	void aSetOfUsesIsTheCallersOwn() {
		AllowedUses.of(FrameworkKind.LAW).clear();
		assertTrue(AllowedUses.of(FrameworkKind.LAW).contains(Use.LAW));
	}

	@Test
	void whatNobodyIsCertifiedAgainstProvesNothing() {
		Set<FrameworkKind> proving = EnumSet.noneOf(FrameworkKind.class);
		FrameworkKind.VALUES.stream().filter(AllowedUses::mayProve).forEach(proving::add);
		assertEquals(EnumSet.complementOf(EnumSet.of(FrameworkKind.GUIDANCE, FrameworkKind.GOALS, FrameworkKind.PACT,
				FrameworkKind.MONITORING_BODY)), proving);
	}

	@Test
	void everyKindGivesItsReasonInThreeLanguages() {
		for (FrameworkKind kind : FrameworkKind.VALUES) {
			assertEquals(3, List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH).stream()
					.map(AllowedUses.reason(kind)::in).distinct().count(), kind.getLiteral());
		}
	}

	@Test
	void everyShippedCriterionIsForWhatItsKindAllows() throws Exception {
		int criteria = 0;
		for (InstalledFramework framework : Registries.running().frameworks()) {
			for (Criterion criterion : framework.catalogue().getCriteria()) {
				assertEquals(Set.copyOf(criterion.getUses()),
						AllowedUses.of(new InstalledCriterion(framework, criterion)),
						framework.id() + '/' + criterion.getKey());
				criteria++;
			}
		}
		assertEquals(352, criteria);
	}

	private static Criterion criterion(Use... uses) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.getUses().addAll(List.of(uses));
		return criterion;
	}
}
