/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.CatalogueParts;

class EditionComparisonTest {

	private static final String EDITIONS = "<editions xmi:id='e1' id='1'/>"
			+ "<editions xmi:id='e2' id='2' supersedes='e1'/>";

	@ParameterizedTest
	@CsvSource({"at-least, 3, years, 5, years, STRICTER", "at-least, 5, years, 3, years, LOOSER",
		"at-least, 3, years, 36, months, SAME", "at-least, 3, years, 35, months, LOOSER",
		"at-most, 1, W, 500, mW, STRICTER", "at-most, 0.5, W, 0.50, W, SAME", "at-most, 1, W, 2, W, LOOSER",
		"at-least, 3, years, 5, cycles, CHANGED", "equal, 3, years, 5, years, CHANGED",
		"equal, 3, years, 3, years, SAME"})
	void thresholdsTellWhatGetsStricter(String operator, String before, String unit, String after, String newUnit,
			Change expected) {
		EditionComparison comparison = compare(criterion("a", "1", "officialId='4.2' operator='" + operator
				+ "' threshold='" + before + "' unit='" + unit + "'")
				+ criterion("b", "2", "officialId='4.2' operator='" + operator + "' threshold='" + after + "' unit='"
						+ newUnit + "'"));
		assertEquals(List.of("a>b " + expected + " OFFICIAL_ID"), lines(comparison));
	}

	@Test
	void whatHoldsInBothIsTheSame() {
		EditionComparison comparison = compare("<criteria key='a' verified='true'/>");
		assertEquals(List.of("a>a SAME SAME_KEY"), lines(comparison));
		assertTrue(comparison.changes().getFirst().verified());
	}

	@Test
	void whatIsOnlyInOneIsDroppedOrNew() {
		EditionComparison comparison = compare(criterion("a", "1", "") + criterion("b", "2", ""));
		assertEquals(List.of("a>- DROPPED NONE", "->b NEW NONE"), lines(comparison));
		Criterion gone = comparison.of(Change.DROPPED).getFirst().older().orElseThrow();
		assertEquals(Change.DROPPED, comparison.of(gone).getFirst().change());
	}

	@Test
	void relationsComeBeforeNumbers() {
		String criteria = criterion("a", "1", "officialId='x' operator='at-least' threshold='1' unit='years'")
				+ criterion("b", "2", "officialId='x'")
				+ criterion("c", "2", "operator='at-least' threshold='2' unit='years'");
		assertEquals(List.of("a>c STRICTER RELATION", "->b NEW NONE"),
				lines(compare(criteria + relation("replaces", "2/c", "it/1/a"))));
		assertEquals(List.of("a>c SAME RELATION", "->b NEW NONE"),
				lines(compare(criteria + relation("equivalent", "a", "it/c"))));
		assertEquals(List.of("a>c LOOSER RELATION", "->b NEW NONE"),
				lines(compare(criteria + relation("stricter", "1/a", "it/2/c"))));
		assertEquals(List.of("a>b STRICTER RELATION", "a>c STRICTER RELATION"), lines(compare(
				criteria + relation("implies", "2/b", "it/1/a") + relation("implies", "2/c", "it/1/a"))));
		assertEquals(List.of("a>b CHANGED OFFICIAL_ID", "->c NEW NONE"),
				lines(compare(criteria + relation("replaces", "1/a", "it/2/c"))), "the old does not replace the new");
		assertEquals(List.of("a>b CHANGED OFFICIAL_ID", "->c NEW NONE"),
				lines(compare(criteria + relation("stricter", "2/a", "it/1/c") + relation("stricter", "2/c", "other/a")
						+ relation("stricter", "", "it/1/a"))),
				"addresses that lead nowhere are passed over");
	}

	@Test
	void leavingAChoiceIsLooserAndTakingItAwayStricter() {
		String same = "officialId='x' operator='yes'";
		assertEquals(List.of("a>b STRICTER OFFICIAL_ID"),
				lines(compare(criterion("a", "1", same + " optional='true'") + criterion("b", "2", same))));
		assertEquals(List.of("a>b CHANGED OFFICIAL_ID"), lines(compare(
				criterion("a", "1", "officialId='x' operator='at-least' threshold='1'")
						+ criterion("b", "2", "officialId='x' operator='at-least' threshold='2' optional='true'"))));
	}

	@Test
	void aLineIsCheckedWhereAllOfItIs() {
		String checked = "officialId='x' officialIdVerified='true' verified='true'";
		assertTrue(
				compare(criterion("a", "1", checked) + criterion("b", "2", checked)).changes().getFirst().verified());
		assertFalse(compare(criterion("a", "1", checked) + criterion("b", "2", "officialId='x' verified='true'"))
				.changes().getFirst().verified());
	}

	@Test
	void aNumberThatEverythingBearsDoesNotMakeEverythingACounterpart() {
		String many = IntStream.range(0, 2_000).mapToObj(i -> criterion("a" + i, "1", "officialId='x'")
				+ criterion("b" + i, "2", "officialId='x'")).reduce("", String::concat);
		assertTrue(compare(many).changes().size() < 50_000);
	}

	private static EditionComparison compare(String content) {
		Framework catalogue = CatalogueParts.catalogue("it", FrameworkKind.LABEL_TYPE_1, EDITIONS + content);
		Editions editions = Editions.of(catalogue);
		return editions.compare(editions.edition("1").orElseThrow(), editions.edition("2").orElseThrow());
	}

	private static String criterion(String key, String edition, String more) {
		return "<criteria key='" + key + "' edition='e" + edition + "' " + more + "/>";
	}

	private static String relation(String kind, String from, String to) {
		return "<relations kind='" + kind + "' from='" + from + "' to='" + to + "'/>";
	}

	private static List<String> lines(EditionComparison comparison) {
		return comparison.changes().stream().flatMap(change -> Stream.of(
				change.older().map(Criterion::getKey).orElse("-") + '>'
						+ change.newer().map(Criterion::getKey).orElse("-")
						+ ' ' + change.change() + ' ' + change.basis()))
				.toList();
	}
}
