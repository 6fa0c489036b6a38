/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.search.SideBySide.Relation;
import org.leidraad.framework.search.SideBySide.Row;
import org.leidraad.framework.search.SideBySide.Side;
import org.leidraad.testing.framework.MadeRegistry;

/** Two frameworks or editions beside each other. */
class SideBySideTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	private static String answer(String key, String value, String unit) {
		return answer(key, value, unit, "");
	}

	private static String answer(String key, String value, String unit, String attributes) {
		return """
				<criteria key='%s' verified='true' uses='TS' %s>
				  <responses question='warranty' operator='at-least' value='%s' unit='%s' verified='true'/>
				</criteria>
				""".formatted(key, attributes, value, unit);
	}

	private static SideBySide compare(MadeRegistry registry, Side left, Side right) {
		return SideBySide.of(CriterionSearch.over(registry.frameworks()), Crosswalk.build(registry), left, right,
				TODAY);
	}

	private static Side all(String framework) {
		return new Side(framework, Optional.empty());
	}

	@Test
	void answersToOneQuestionStandBesideEachOtherInItsUnit() {
		SideBySide compared = compare(new MadeRegistry() //
				.with("one", FrameworkKind.LAW, answer("a", "36", "months") + "<criteria key='x' aspect='HS'/>")
				.with("two", FrameworkKind.LAW, "<criteria key='y' aspect='EN'/>" + answer("b", "5", "years")),
				all("one"), all("two"));
		Row first = compared.rows().getFirst();
		assertEquals(Relation.RIGHT_STRICTER, first.relation());
		assertEquals("warranty", first.question().orElseThrow().getId());
		assertEquals("3", first.left().orElseThrow().value().orElseThrow().toPlainString());
		assertEquals("5", first.right().orElseThrow().value().orElseThrow().toPlainString());
		assertEquals("years", first.left().orElseThrow().unit());
		assertTrue(first.verified());
		assertEquals(List.of(Relation.RIGHT_STRICTER, Relation.ONLY_RIGHT, Relation.ONLY_LEFT),
				compared.rows().stream().map(Row::relation).toList(), "then by aspect");
		assertEquals(1, compared.count(Relation.ONLY_LEFT));
	}

	@Test
	void whatOneSideAsksTwiceStandsTwiceBesideTheAnswerOfTheOther() {
		String levels = "<levels xmi:id='basic' id='basic'/><levels xmi:id='gold' id='gold'/>";
		SideBySide compared = compare(new MadeRegistry() //
				.with("one", FrameworkKind.LAW, levels + answer("a", "2", "years", "level='basic'")
						+ answer("b", "7", "years", "level='gold'"))
				.with("two", FrameworkKind.LAW, answer("c", "60", "months")), all("one"), all("two"));
		assertEquals(List.of(Relation.LEFT_STRICTER, Relation.RIGHT_STRICTER),
				compared.rows().stream().map(Row::relation).toList());
	}

	@Test
	void eachCriterionStandsSomewhereAndRelatedOnesTogether() {
		MadeRegistry registry = new MadeRegistry()
				.with("one", FrameworkKind.LAW,
						"<criteria key='a'/><criteria key='b'/><relations kind='implies' from='b' to='two/c'/>")
				.with("two", FrameworkKind.LAW, "<criteria key='c'/><criteria key='d'/>");
		SideBySide compared = compare(registry, all("one"), all("two"));
		assertEquals(List.of(Relation.LEFT_IMPLIES, Relation.ONLY_LEFT, Relation.ONLY_RIGHT),
				compared.rows().stream().map(Row::relation).toList());
		assertEquals(List.of(Relation.RIGHT_IMPLIES, Relation.ONLY_LEFT, Relation.ONLY_RIGHT),
				compare(registry, all("two"), all("one")).rows().stream().map(Row::relation).toList());
	}

	@Test
	void aFrameworkIsTheSameAsItself() {
		MadeRegistry registry = new MadeRegistry().with("one", FrameworkKind.LAW,
				answer("a", "3", "years") + answer("b", "4", "years") + "<criteria key='c'/>");
		SideBySide compared = compare(registry, all("one"), all("one"));
		assertEquals(3, compared.count(Relation.SAME));
		assertEquals(3, compared.rows().size());
	}

	@Test
	void twoEditionsTellWhatChanges() throws Exception {
		MadeRegistry registry = new MadeRegistry().with("one", FrameworkKind.LABEL_TYPE_1, """
				<editions xmi:id="e1" id="1"/><editions xmi:id="e2" id="2" supersedes="e1"/>
				<criteria key="both" aspect="MG"/>
				<criteria key="a1" officialId="A" operator="at-least" threshold="3" unit="years" edition="e1"/>
				<criteria key="gone" edition="e1"/>
				<criteria key="a2" officialId="A" operator="at-least" threshold="48" unit="months" edition="e2"/>
				<criteria key="new" aspect="HS" edition="e2"/>
				""");
		List<Edition> editions = registry.frameworks().getFirst().catalogue().getEditions();
		SideBySide compared = compare(registry, new Side("one", Optional.of(editions.getFirst())),
				new Side("one", Optional.of(editions.getLast())));
		assertEquals(List.of(Relation.RIGHT_STRICTER, Relation.ONLY_LEFT, Relation.ONLY_RIGHT, Relation.SAME),
				compared.rows().stream().map(Row::relation).toList());
	}
}
