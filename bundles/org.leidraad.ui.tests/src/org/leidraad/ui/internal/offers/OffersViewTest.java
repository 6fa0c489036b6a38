/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.ui.internal.offers.OffersInWindow.money;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.CostKind;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.session.Place;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/** Offers compared: the worked example to the cent, and what is done about what is missing. */
@ExtendWith(InWindow.class)
class OffersViewTest {

	private static final int MANY = Comparing.AT_ONCE + 20;

	@TempDir
	Path folder;

	private OffersInWindow window;
	private Robot robot;

	@BeforeEach
	void showView() throws Exception {
		window = new OffersInWindow();
		robot = window.robot;
	}

	@AfterEach
	void leave() {
		window.leave();
	}

	@Test
	void withoutARoadmapNothingIsOffered() {
		assertTrue(robot.seen(Table.class, "offers.table").isEmpty());
		assertTrue(robot.seen(Button.class, "offers.begin").isEmpty());
	}

	@Test
	void theWorkedExampleIsShownToTheCentCheapestFirst() throws Exception {
		window.open(MadeOffers.three(), folder);
		window.await(money("155.46", "204.07", "233.93"));
		assertEquals(money("577.87", "1105.48", "869.53"), window.cells(5));
		assertEquals(money("100.00", "76.18", "66.46"), window.cells(3));
		assertTrue(window.verdict().contains("R refurbished"));
	}

	@Test
	void anOfferWithoutItsEmbodiedCarbonStandsLastAndTheOthersAreCompared() throws Exception {
		MadeOffers made = MadeOffers.three();
		made.procurement.setEmbodiedInCosts(true);
		made.repairable.setEmbodiedCarbon(null);
		made.repairable.setProductGroup("39000000-2");
		window.open(made, folder);
		String incomplete = OfferTexts.get("cost.incomplete", money("204.07").getFirst());
		window.await(List.of(money("155.46").getFirst(), money("242.18").getFirst(), incomplete));
		assertEquals(List.of("1", "2", "\u2013"), window.cells(2));
		assertEquals(List.of(money("100.00").getFirst(), money("64.19").getFirst(), "\u2013"), window.cells(3));
		assertTrue(window.verdict().contains("R refurbished") && window.verdict().contains("incomplete"),
				window.verdict());
		Table table = window.table();
		table.getColumn(5).notifyListeners(SWT.Selection, new Event());
		table.getColumn(5).notifyListeners(SWT.Selection, new Event());
		assertEquals("\u2013", window.cells(2).getLast(), "last by whatever is sorted");
		window.follow();
		assertSame(made.repairable, window.session.place().element());
	}

	@Test
	void aHeadSortsAndSortsTheOtherWayRound() throws Exception {
		window.open(MadeOffers.three(), folder);
		window.await(money("155.46", "204.07", "233.93"));
		Table table = window.table();
		table.getColumn(5).notifyListeners(SWT.Selection, new Event());
		assertEquals(money("577.87", "869.53", "1105.48"), window.cells(5));
		table.getColumn(5).notifyListeners(SWT.Selection, new Event());
		assertEquals(money("1105.48", "869.53", "577.87"), window.cells(5));
		assertSame(table.getColumn(5), table.getSortColumn());
		table.getColumn(0).notifyListeners(SWT.Selection, new Event());
		assertEquals(money("155.46", "204.07", "233.93"), window.cells(0));
	}

	@Test
	void embodiedCarbonCountsAtAClickThatCanBeUndone() throws Exception {
		MadeOffers made = MadeOffers.three();
		window.open(made, folder);
		window.await(money("155.46", "204.07", "233.93"));
		Button embodied = robot.find(Button.class, "offers.embodied");
		embodied.setSelection(true);
		robot.press(embodied);
		window.await(money("155.46", "209.73", "242.18"));
		assertTrue(made.procurement.isEmbodiedInCosts());
		robot.menu("edit", "undo");
		window.await(money("155.46", "204.07", "233.93"));
		assertFalse(embodied.getSelection());
	}

	@Test
	void theTableGoesToASpreadsheetWithItsHeads() throws Exception {
		window.open(MadeOffers.three(), folder);
		window.await(money("155.46", "204.07", "233.93"));
		List<String> lines = TableCopy.text(window.table()).lines().toList();
		assertEquals(4, lines.size());
		assertEquals(window.table().getColumnCount(), lines.getFirst().split("\t", -1).length);
		assertTrue(lines.get(1).startsWith(money("155.46").getFirst() + '\t'));
	}

	@Test
	void withoutOffersOneCanBeAddedAndIsGoneTo() throws Exception {
		MadeOffers made = MadeOffers.none();
		window.open(made, folder);
		robot.press(robot.find(Button.class, "offers.begin"));
		assertEquals(1, made.procurement.getOffers().size());
		robot.await("one is at the new offer",
				() -> window.session.place().element() == made.procurement.getOffers().getFirst());
		robot.await("what is missing stands under the table",
				() -> robot.seen(Link.class, "offers.remark").isPresent());
		robot.menu("edit", "undo");
		robot.await("it is gone again", () -> robot.seen(Button.class, "offers.begin").isPresent());
	}

	@Test
	void oneOfferIsShownAndItIsSaidThatAnotherIsNeeded() throws Exception {
		MadeOffers made = MadeOffers.none();
		made.offer("Only", "850", "20.0", "4", "236", CostKind.MAINTENANCE, 4, "60", CostKind.END_OF_LIFE, 4, "5",
				CostKind.RESIDUAL, 4, "-90");
		window.open(made, folder);
		window.await(money("233.93"));
		assertEquals(OfferTexts.get("verdict.one", "Only", money("233.93").getFirst(),
				OfferTexts.get("unit.year", "EUR")), window.verdict());
	}

	@Test
	void anOfferThatCannotBeComputedLeadsToTheFieldThatIsMissing() throws Exception {
		MadeOffers made = MadeOffers.three();
		made.laptop.setYears(null);
		window.open(made, folder);
		window.await(money("155.46", "204.07"));
		window.follow();
		assertEquals(new Place(made.laptop, Optional.of(Literals.OFFER__YEARS)), window.session.place());
	}

	@Test
	void manyOffersAreComparedInAnotherThreadAndOnlyTheLastAnswerIsShown() throws Exception {
		MadeOffers made = MadeOffers.three();
		for (int i = made.procurement.getOffers().size(); i < MANY; i++) {
			made.offer("Offer " + i, String.valueOf(900 + i), "20.0", "4", "236");
		}
		window.open(made, folder);
		robot.await("they are there", () -> robot.seen(Table.class, "offers.table")
				.filter(table -> table.getItemCount() == MANY).isPresent());
		assertEquals(money("155.46", "204.07", "233.93"), window.cells(0).subList(0, 3));
		// twice at once: the first answer is out of date before it comes
		for (String price : List.of("5000", "980")) {
			Edits.set(window.session.domain(), made.repairable, Literals.OFFER__PRICE,
					Optional.of(new BigDecimal(price))).ifPresent(window.session::run);
		}
		Edits.set(window.session.domain(), made.refurbished, Literals.OFFER__PRICE, Optional.of(new BigDecimal("5000")))
				.ifPresent(window.session::run);
		robot.await("the last one is shown", () -> window.cells(0).getFirst().equals(money("204.07").getFirst()));
		window.table().select(0);
		window.table().notifyListeners(SWT.DefaultSelection, new Event());
		robot.settle();
		assertSame(made.repairable, window.session.place().element(), "what is shown leads into the roadmap itself");
	}
}
