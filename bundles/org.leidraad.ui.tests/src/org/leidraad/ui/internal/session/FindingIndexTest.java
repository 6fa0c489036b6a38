/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;
import org.leidraad.ui.internal.fields.FieldSpec;
import org.leidraad.ui.internal.fields.SmallRoadmap;

class FindingIndexTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final Finding mild = finding(Severity.INFO, small.first, Literals.ELEMENT__NAME);
	private final Finding early = finding(Severity.WARNING, small.target, Literals.TARGET__OWNER);
	private final Finding bad = finding(Severity.ERROR, small.indicator, Literals.INDICATOR__NORM);
	private final Finding late = finding(Severity.WARNING, small.target, Literals.TARGET__DUE_DATE);
	private final FindingIndex index = new FindingIndex(List.of(mild, early, bad, late));

	@Test
	void theWorstComeFirstAndEqualsInTheOrderOfTheRoadmap() {
		assertEquals(List.of(bad, early, late, mild), index.all());
	}

	@Test
	void severitiesCanBeLeftOut() {
		assertEquals(List.of(early, late, mild), index.of(Set.of(Severity.INFO, Severity.WARNING)));
		assertEquals(List.of(), index.of(Set.of()));
		assertEquals(2, index.count(Severity.WARNING));
	}

	@Test
	void aFindingIsFoundByElementAndField() {
		assertEquals(List.of(early, late), index.of(small.target));
		assertEquals(List.of(late), index.of(small.target, Literals.TARGET__DUE_DATE));
		assertEquals(List.of(), index.of(small.other));
	}

	@Test
	void theWorstShowsAllTheWayUp() {
		assertEquals(Optional.of(Severity.ERROR), index.worstBelow(small.target));
		assertEquals(Optional.of(Severity.ERROR), index.worstBelow(small.second));
		assertEquals(Optional.of(Severity.INFO), index.worstBelow(small.first));
		assertEquals(Optional.of(Severity.ERROR), index.worstBelow(small.roadmap));
		assertEquals(Optional.empty(), index.worstBelow(small.plan));
	}

	@Test
	void aTableShowsWhatIsWrongWithItsRows() {
		Finding row = finding(Severity.ERROR, small.milestone, Literals.MILESTONE__DATE);
		Finding none = finding(Severity.WARNING, small.indicator, Literals.INDICATOR__MILESTONES);
		FindingIndex both = new FindingIndex(List.of(none, row, bad));
		assertEquals(List.of(row, none),
				both.shownWith(small.indicator, FieldSpec.of(Literals.INDICATOR__MILESTONES)));
		assertEquals(List.of(bad), both.shownWith(small.indicator, FieldSpec.of(Literals.INDICATOR__NORM)));
	}

	@Test
	void whatIsAcceptedStandsApart() {
		Finding accepted = new Finding(bad.rule(), bad.severity(), bad.element(), bad.feature(), bad.message(),
				List::of,
				Optional.of(RoadmapFactory.eINSTANCE.createAcceptance()));
		FindingIndex some = new FindingIndex(List.of(mild, accepted));
		assertEquals(List.of(mild), some.all());
		assertEquals(List.of(accepted), some.accepted());
		assertEquals(List.of(), some.of(small.indicator));
		assertEquals(Optional.empty(), some.worstBelow(small.target));
		assertEquals(0, some.count(Severity.ERROR));
	}

	private static Finding finding(Severity severity, Element element, EStructuralFeature feature) {
		Message message = Message.of(new Texts(FindingIndex.class, "messages"), "undo");
		return new Finding("rule", severity, element, feature, message, List::of, Optional.empty());
	}
}
