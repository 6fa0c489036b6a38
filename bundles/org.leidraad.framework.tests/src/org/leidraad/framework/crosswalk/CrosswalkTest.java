/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

class CrosswalkTest {

	private static final String EDITION = "<editions xmi:id='e' id='1'/>";

	@Test
	void answersStandInTheUnitOfTheQuestionTheStrictestFirst() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry() //
				.with("three", FrameworkKind.LAW, answer("a", "warranty", "at-least", "36", "months", ""))
				.with("five", FrameworkKind.LAW, answer("a", "warranty", "at-least", "5", "years", "award='true'"))
				.with("six", FrameworkKind.LAW, answer("a", "warranty", "at-least", "6", "", ""))
				.with("any", FrameworkKind.LAW, "<criteria key='a'><responses question='warranty'/></criteria>")
				.with("odd", FrameworkKind.LAW, answer("a", "warranty", "at-least", "9", "cycles", "")));
		List<Row> rows = crosswalk.rows(crosswalk.question("warranty").orElseThrow());
		assertEquals(List.of("six 6", "five 5", "three 3", "any -", "odd -"), rows.stream().map(row -> row.criterion()
				.framework().id() + ' ' + row.value().map(BigDecimal::toPlainString).orElse("-")).toList());
	}

	@Test
	void theLowerTheStricterWhereTheQuestionSaysSo() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry() //
				.with("one", FrameworkKind.LAW, answer("a", "energy", "at-most", "50", "kWh/yr", ""))
				.with("two", FrameworkKind.LAW, answer("a", "energy", "at-most", "20000", "Wh/yr", "")));
		assertEquals(List.of("two", "one"), crosswalk.rows(crosswalk.question("energy").orElseThrow()).stream()
				.map(row -> row.criterion().framework().id()).toList());
		assertEquals(Relationship.STRICTER, crosswalk.compare(key("two"), key("one")).relationship());
	}

	@ParameterizedTest
	@CsvSource({"equivalent, EQUIVALENT, EQUIVALENT", "stricter, STRICTER, LOOSER", "implies, IMPLIES, IMPLIED_BY",
		"replaces, NONE, NONE"})
	void aRelationIsToldFromBothSides(String kind, Relationship there, Relationship back) {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry()
				.with("one", FrameworkKind.LAW, criterion("a") + relation(kind, "a", "two/a", true))
				.with("two", FrameworkKind.LAW, criterion("a")));
		Comparison comparison = crosswalk.compare(key("one"), key("two"));
		assertEquals(there, comparison.relationship());
		assertEquals(back, crosswalk.compare(key("two"), key("one")).relationship());
		assertTrue(comparison.verified());
	}

	@Test
	void statementsAreFollowedAsFarAsTheyLead() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry()
				.with("a", FrameworkKind.LAW, criterion("a") + relation("stricter", "a", "b/1/a", true))
				.with("b", FrameworkKind.LAW, criterion("a") + relation("equivalent", "1/a", "c/a", false))
				.with("c", FrameworkKind.LAW, criterion("a") + relation("implies", "a", "d/a", true))
				.with("d", FrameworkKind.LAW, criterion("a")));
		assertEquals(Relationship.STRICTER, crosswalk.compare(key("a"), key("c")).relationship());
		Comparison far = crosswalk.compare(key("a"), key("d"));
		assertEquals(Relationship.IMPLIES, far.relationship());
		assertEquals(List.of(Link.Kind.STRICTER, Link.Kind.EQUIVALENT, Link.Kind.IMPLIES),
				far.chain().stream().map(Link::kind).toList());
		assertFalse(far.verified(), "one link is to be checked");
		assertEquals(Relationship.NONE, crosswalk.compare(key("d"), new CriterionKey("d", "1", "x")).relationship());
		assertEquals("a: <criterion.a> is stricter than b: <criterion.a>.",
				far.chain().getFirst().text(Locale.ENGLISH));
	}

	@Test
	void aCheckedWayIsPreferredToAShorterOne() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry()
				.with("a", FrameworkKind.LAW,
						criterion("a") + relation("implies", "a", "c/a", false) + relation("implies", "a", "b/a", true))
				.with("b", FrameworkKind.LAW, criterion("a") + relation("implies", "a", "c/a", true))
				.with("c", FrameworkKind.LAW, criterion("a")));
		Comparison comparison = crosswalk.compare(key("a"), key("c"));
		assertEquals(2, comparison.chain().size());
		assertTrue(comparison.verified());
	}

	@Test
	void circlesEnd() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry()
				.with("a", FrameworkKind.LAW, criterion("a") + relation("implies", "a", "b/a", true))
				.with("b", FrameworkKind.LAW,
						criterion("a") + relation("implies", "a", "a/a", true)
								+ relation("implies", "a", "b/a", true)));
		assertEquals(Relationship.EQUIVALENT, crosswalk.compare(key("a"), key("b")).relationship());
		assertEquals(List.of(), crosswalk.compare(key("a"), key("a")).chain());
	}

	@Test
	void aStricterMinimumFulfilsALooserOneButPointsFulfilNothing() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry()
				.with("minimum", FrameworkKind.LAW, answer("a", "updates", "at-least", "5", "years", "verified='true'"))
				.with("points", FrameworkKind.LAW, answer("a", "updates", "at-least", "8", "years", "award='true'"))
				.with("few", FrameworkKind.LAW, answer("a", "updates", "at-least", "3", "years", "award='true'"))
				.with("same", FrameworkKind.LAW, answer("a", "updates", "at-least", "60", "months", "")));
		assertEquals(Relationship.NONE, crosswalk.compare(key("points"), key("minimum")).relationship());
		assertEquals(Relationship.STRICTER, crosswalk.compare(key("minimum"), key("few")).relationship());
		assertEquals(Relationship.EQUIVALENT, crosswalk.compare(key("minimum"), key("same")).relationship());
		assertFalse(crosswalk.compare(key("minimum"), key("same")).verified());
	}

	@Test
	void limitsOfSeveralThingsUnderOneQuestionAreNotCompared() {
		String limits = answer("cadmium", "hazardous-substances", "at-most", "0.01", "% w/w", "")
				+ answer("lead", "hazardous-substances", "at-most", "0.1", "% w/w", "");
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry().with("law", FrameworkKind.LAW, EDITION + limits)
				.with("label", FrameworkKind.LABEL_TYPE_1,
						EDITION + answer("a", "hazardous-substances", "at-most", "50", "ppm", "")));
		assertEquals(Relationship.NONE, crosswalk
				.compare(new CriterionKey("law", "1", "cadmium"), new CriterionKey("law", "1", "lead")).relationship());
		assertEquals(Relationship.NONE, crosswalk
				.compare(new CriterionKey("label", "1", "a"), new CriterionKey("law", "1", "lead")).relationship());
		assertEquals(3, crosswalk.rows(crosswalk.question("hazardous-substances").orElseThrow()).size());
	}

	@Test
	void answersAboutOtherProductsAreNotCompared() {
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry()
				.with("phones", FrameworkKind.LAW,
						"<productGroups>32250000-0</productGroups>" + answer("a", "warranty", "at-least", "5", "", ""))
				.with("laptops", FrameworkKind.LAW,
						"<productGroups>30213100-6</productGroups>" + answer("a", "warranty", "at-least", "2", "", ""))
				.with("any", FrameworkKind.LAW, answer("a", "warranty", "at-least", "1", "", "")));
		assertEquals(Relationship.NONE, crosswalk.compare(key("phones"), key("laptops")).relationship());
		Comparison partly = crosswalk.compare(key("phones"), key("any"));
		assertEquals(Relationship.STRICTER, partly.relationship());
		assertFalse(partly.verified(), "of other purchases than phones it says nothing");
	}

	@Test
	void whatAsksSeveralThingsDoesNotFollowFromOneOfThem() {
		String both = "<editions id='1'/><criteria key='a'><responses question='warranty' operator='at-least' value='5'/>"
				+ "<responses question='updates' operator='at-least' value='5'/></criteria>";
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry().with("both", FrameworkKind.LABEL_TYPE_1, both)
				.with("updates", FrameworkKind.LAW, answer("a", "updates", "at-least", "6", "", ""))
				.with("warranty", FrameworkKind.LAW, answer("a", "warranty", "at-least", "2", "", "")));
		assertEquals(Relationship.STRICTER, crosswalk.compare(key("both"), key("warranty")).relationship());
		assertEquals(Relationship.NONE, crosswalk.compare(key("updates"), key("both")).relationship());
		assertEquals(Relationship.NONE, crosswalk.compare(key("updates"), key("warranty")).relationship());
		assertEquals(2, crosswalk.questions(crosswalk.rows(crosswalk.question("updates").orElseThrow()).getLast()
				.criterion().criterion()).size());
	}

	@Test
	void twoThatAskForSomethingOfOneKindNeedNotAskForTheSame() {
		String yes = "<editions id='1'/><criteria key='a'><responses question='management-system' operator='yes'/>"
				+ "</criteria>";
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry().with("factory", FrameworkKind.LABEL_TYPE_1, yes)
				.with("system", FrameworkKind.MANAGEMENT_SYSTEM, yes));
		assertEquals(Relationship.NONE, crosswalk.compare(key("factory"), key("system")).relationship());
	}

	@Test
	void relatedListsBothDirections() {
		MadeRegistry registry = new MadeRegistry()
				.with("a", FrameworkKind.LAW, criterion("a") + relation("implies", "a", "b/a", true))
				.with("b", FrameworkKind.LAW, criterion("a") + relation("stricter", "a", "c/a", true))
				.with("c", FrameworkKind.LAW, criterion("a")).with("d", FrameworkKind.LAW, criterion("a"));
		assertEquals(List.of("c STRICTER", "a IMPLIED_BY"),
				Crosswalk.of(registry).related(registry.criterion("b/1/a").orElseThrow()).stream()
						.map(one -> one.criterion().framework().id() + ' ' + one.comparison().relationship()).toList());
	}

	@Test
	void aBrokenCatalogueIsPassedOver() {
		Crosswalk crosswalk = Crosswalk
				.build(new MadeRegistry(MadeFramework.broken("broken")).with("a", FrameworkKind.LAW,
						criterion("a") + relation("implies", "a", "broken/a", true)
								+ relation("implies", "a", "a/b/c/d", true)
								+ relation("implies", "a/b/c", "a/a", true) + "<relations/>"));
		assertEquals(Relationship.NONE, crosswalk.compare(key("a"), key("broken")).relationship());
		assertEquals(14, crosswalk.questions().size());
	}

	private static CriterionKey key(String framework) {
		return new CriterionKey(framework, "1", "a");
	}

	private static String criterion(String key) {
		return EDITION + "<criteria key='" + key + "' verified='true'/>";
	}

	private static String answer(String key, String question, String operator, String value, String unit, String more) {
		return "<criteria key='" + key + "'><responses question='" + question + "' operator='" + operator + "' value='"
				+ value + "' unit='" + unit + "' " + more + "/></criteria>"
				+ (question.startsWith("haz") ? "" : EDITION);
	}

	private static String relation(String kind, String from, String to, boolean verified) {
		return "<relations kind='" + kind + "' from='" + from + "' to='" + to + "' verified='" + verified + "'/>";
	}
}
