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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.CatalogueParts;

class EditionsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	@Test
	void anEditionIsInForceFromItsFirstToItsLastDay() {
		Editions editions = of("<editions id='a' validFrom='2020-01-01' validTo='2021-12-31'/>");
		assertEquals(EditionState.NOT_YET, state(editions, "a", LocalDate.of(2019, 12, 31)));
		assertEquals(EditionState.IN_FORCE, state(editions, "a", LocalDate.of(2020, 1, 1)));
		assertEquals(EditionState.IN_FORCE, state(editions, "a", LocalDate.of(2021, 12, 31)));
		assertEquals(EditionState.EXPIRED, state(editions, "a", LocalDate.of(2022, 1, 1)));
	}

	@Test
	void withoutAFirstDayNobodyKnows() {
		Editions editions = of("<editions id='a'/><editions id='b' validTo='2025-01-01'/>");
		assertEquals(EditionState.UNKNOWN_TERM, state(editions, "a", TODAY));
		assertEquals(EditionState.EXPIRED, state(editions, "b", TODAY));
		assertEquals(List.of("a"), inForce(editions, TODAY));
	}

	@Test
	void thereMayBeSeveralInForceOrNone() {
		Editions editions = of("<editions id='computers' validFrom='2020-01-01'/>"
				+ "<editions id='displays' validFrom='2021-01-01'/>");
		assertEquals(List.of(), inForce(editions, LocalDate.of(2019, 1, 1)));
		assertEquals(List.of("computers"), inForce(editions, LocalDate.of(2020, 6, 1)));
		assertEquals(List.of("computers", "displays"), inForce(editions, TODAY));
	}

	@Test
	void oneThatIsReplacedIsAcceptedUntilItsLastDayIfThatIsKnown() {
		Editions editions = of("<editions xmi:id='a' id='a' validFrom='2020-01-01' validTo='2027-12-31'/>"
				+ "<editions xmi:id='b' id='b' validFrom='2025-01-01' supersedes='a'/>");
		assertEquals(EditionState.SUPERSEDED, state(editions, "a", TODAY));
		assertEquals(List.of("a", "b"), inForce(editions, TODAY));
		assertEquals(List.of("b"), inForce(editions, LocalDate.of(2028, 1, 1)));
		assertEquals(List.of("a"), inForce(editions, LocalDate.of(2024, 1, 1)));
		Editions open = of("<editions xmi:id='a' id='a' validFrom='2020-01-01'/>"
				+ "<editions id='b' validFrom='2025-01-01' supersedes='a'/>");
		assertEquals(List.of("b"), inForce(open, TODAY));
		assertEquals(EditionState.IN_FORCE, state(open, "a", LocalDate.of(2024, 12, 31)));
	}

	@Test
	void theSuccessorIsTheNewestByWayOfOthers() {
		Editions editions = of("<editions xmi:id='a' id='a'/><editions xmi:id='b' id='b' supersedes='a' "
				+ "validTo='2024-01-01'/><editions xmi:id='c' id='c' supersedes='b' validFrom='2025-01-01'/>"
				+ "<editions id='d' supersedes='c' validFrom='2030-01-01'/>");
		assertEquals(Optional.of("c"), successor(editions, "a", TODAY));
		assertEquals(Optional.of("d"), successor(editions, "a", LocalDate.of(2030, 1, 1)));
		assertEquals(Optional.empty(), successor(editions, "a", LocalDate.of(2024, 6, 1)), "b is over, c not begun");
		assertEquals(Optional.of("b"), successor(editions, "a", LocalDate.of(2024, 1, 1)));
		assertEquals(Optional.empty(), successor(editions, "c", TODAY));
	}

	@Test
	void theEndOfASuccessorDoesNotBringBackWhatItReplaced() {
		Editions editions = of("<editions xmi:id='a' id='a' validFrom='2020-01-01'/>"
				+ "<editions id='b' validFrom='2022-01-01' validTo='2024-01-01' supersedes='a'/>");
		assertEquals(List.of("a"), inForce(editions, LocalDate.of(2021, 12, 31)));
		assertEquals(List.of("b"), inForce(editions, LocalDate.of(2022, 1, 1)));
		assertEquals(EditionState.SUPERSEDED, state(editions, "a", TODAY));
		assertEquals(EditionState.EXPIRED, state(editions, "b", TODAY));
		assertEquals(List.of(), inForce(editions, TODAY));
		assertEquals(Optional.empty(), successor(editions, "a", TODAY));
	}

	@Test
	void ofTwoThatReplaceOneTheOneThatIsNotOverIsTaken() {
		Editions editions = of("<editions xmi:id='a' id='a'/><editions id='b' supersedes='a' validTo='2024-01-01'/>"
				+ "<editions id='c' supersedes='a'/>");
		assertEquals(Optional.of("c"), successor(editions, "a", TODAY));
	}

	@Test
	void aCircleEnds() {
		Editions editions = of("<editions xmi:id='a' id='a' supersedes='b'/>"
				+ "<editions xmi:id='b' id='b' supersedes='a'/><editions xmi:id='c' id='c' supersedes='c'/>");
		assertEquals(Optional.of("b"), successor(editions, "a", TODAY));
		assertEquals(Optional.of("a"), successor(editions, "b", TODAY));
		assertEquals(Optional.empty(), successor(editions, "c", TODAY));
	}

	private static Editions of(String content) {
		Framework catalogue = CatalogueParts.catalogue("it", FrameworkKind.LABEL_TYPE_1, content);
		return Editions.of(catalogue);
	}

	private static EditionState state(Editions editions, String id, LocalDate on) {
		return editions.state(editions.edition(id).orElseThrow(), on);
	}

	private static List<String> inForce(Editions editions, LocalDate on) {
		return editions.inForce(on).stream().map(Edition::getId).toList();
	}

	private static Optional<String> successor(Editions editions, String id, LocalDate on) {
		return editions.successor(editions.edition(id).orElseThrow(), on).map(Edition::getId);
	}
}
