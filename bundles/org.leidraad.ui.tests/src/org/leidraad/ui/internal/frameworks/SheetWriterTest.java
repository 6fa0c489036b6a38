/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.search.CriterionSearch;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Goal;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Line;

/** What is told of a criterion. */
class SheetWriterTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	private final WrittenFramework label = WrittenFramework.of("lbl", FrameworkKind.LABEL_TYPE_1, """
			<sources>nobody shows these</sources>
			<editions xmi:id="e1" id="2018" validFrom="2018-01-01" verified="true" source="Journal"/>
			<editions xmi:id="e2" id="2025" validFrom="2025-01-01" supersedes="e1"/>
			<criteria key="a" officialId="4.1" verified="true" aspect="LR" uses="TS" edition="e1" linked="false"
			    source="Own page"/>
			<criteria key="b" optional="true" uses="SC" officialIdVerified="true" officialId="4.2"/>
			<links>https://example.org/register</links><links>file:///etc/passwd</links><links>javascript:x</links>
			""", Map.of("en:criterion.a", "Repair", "nl:criterion.a", "Herstel", "fr:criterion.a", "Réparation"));
	private final CriterionSearch search = CriterionSearch.over(List.of(label));
	private final SheetWriter writer = new SheetWriter(new BrowserIndex(search, Optional.empty()),
			new CriterionText(Locale.ENGLISH), TODAY);

	private CriterionSheet sheet(int place) {
		return writer.write(search.all().get(place));
	}

	private List<Line> lines(int place) {
		return sheet(place).parts().stream().flatMap(part -> part.lines().stream()).toList();
	}

	private boolean tells(int place, String words) {
		return lines(place).stream().anyMatch(line -> line.text().contains(words));
	}

	@Test
	void titleAndOriginStandOnTop() {
		assertEquals("Repair", sheet(0).title());
		assertEquals("Name of lbl, 2018  \u203A  4.1", sheet(0).path());
		assertEquals("4.2", sheet(1).title(), "without text its number stands for it");
	}

	@ParameterizedTest
	@CsvSource({"0, 4.1 (to be checked)", "0, about the undertaking as a whole", "0, Herstel", "0, Réparation",
		"0, Technical specification", "0, Own page", "0, Journal", "0, superseded", "1, 4.2 (checked)",
		"1, Optional", "1, Nothing in a procurement", "1, in force", "1, Any purchase"})
	void whatIsKnownIsTold(int place, String words) {
		assertTrue(lines(place).stream().anyMatch(line -> line.text().toLowerCase(Locale.ROOT)
				.contains(words.toLowerCase(Locale.ROOT))), words);
	}

	@Test
	void linesWithoutWordsAreLeftOut() {
		assertTrue(lines(1).stream().noneMatch(line -> line.text().isBlank()));
		assertTrue(sheet(1).parts().stream().noneMatch(part -> part.lines().isEmpty()));
		assertFalse(tells(1, "undertaking as a whole"));
	}

	@Test
	void nothingButPagesOfTheWebIsOpened() {
		List<Goal> goals = lines(0).stream().flatMap(line -> line.goal().stream()).filter(Goal.Web.class::isInstance)
				.toList();
		assertEquals(List.of(new Goal.Web("https://example.org/register")), goals);
		assertTrue(tells(0, "javascript:x"), "it is told all the same");
	}

	@Test
	void theSuccessorIsOneStepAway() {
		ListedCriterion old = search.all().getFirst();
		List<Goal> goals = lines(0).stream().flatMap(line -> line.goal().stream())
				.filter(Goal.Editions.class::isInstance).toList();
		assertEquals(List.of(new Goal.Editions(old.catalogue().getEditions().getFirst(),
				old.catalogue().getEditions().getLast())), goals);
	}
}
