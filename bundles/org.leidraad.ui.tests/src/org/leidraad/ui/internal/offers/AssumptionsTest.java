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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.ui.internal.offers.OffersInWindow.money;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.ParameterKind;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/** Other assumptions are tried, and taken over or not. */
@ExtendWith(InWindow.class)
class AssumptionsTest {

	private static final List<String> EXAMPLE = money("155.46", "204.07", "233.93");

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

	private void open(MadeOffers made) throws Exception {
		window.open(made, folder);
		window.await(EXAMPLE);
		window.show(OffersInWindow.ASSUMPTIONS);
	}

	/** The value of the first parameter of a kind. */
	private static BigDecimal value(MadeOffers made, ParameterKind kind) {
		return made.roadmap.getParameters().stream().filter(one -> one.getKind() == kind).findFirst()
				.map(CalculationParameter::getValue).orElseThrow();
	}

	@Test
	void anotherValueIsTriedWithoutChangingTheRoadmapAndTakenBack() throws Exception {
		MadeOffers made = MadeOffers.three();
		open(made);
		Text rate = window.assumption("discountRate");
		window.type(rate, "7");
		robot.await("other costs are shown", () -> !window.cells(0).equals(EXAMPLE));
		assertSame(rate, rate.getDisplay().getFocusControl(), "one can go on typing");
		assertEquals("7", rate.getText());
		assertEquals(new BigDecimal("0.03"), value(made, ParameterKind.DISCOUNT_RATE));
		assertFalse(window.session.stack().canUndo());
		robot.press(robot.find(Button.class, "offers.reset"));
		window.await(EXAMPLE);
		assertEquals("3", rate.getText());
	}

	@Test
	void aWrongNumberIsToldAndCountsNotAtAll() throws Exception {
		open(MadeOffers.three());
		Text rate = window.assumption("discountRate");
		window.type(rate, "7");
		robot.await("other costs are shown", () -> !window.cells(0).equals(EXAMPLE));
		for (String wrong : List.of("7x", "-200", "")) {
			window.type(rate, wrong);
			window.await(EXAMPLE);
			assertEquals(wrong, rate.getText(), "it stays to be mended");
			assertFalse(window.words("offers.assumption.fault").isEmpty());
			assertFalse(robot.find(Button.class, "offers.take").isEnabled());
		}
		window.type(rate, "3");
		assertTrue(window.words("offers.assumption.fault").isEmpty());
	}

	@Test
	void valuesAreTakenOverInOneStep() throws Exception {
		MadeOffers made = MadeOffers.three();
		open(made);
		window.type(window.assumption("discountRate"), "0");
		window.type(window.assumption("electricityGrowth"), "0");
		robot.await("other costs are shown", () -> !window.cells(0).equals(EXAMPLE));
		List<String> other = window.cells(0);
		robot.press(robot.find(Button.class, "offers.take"));
		assertEquals(0, value(made, ParameterKind.DISCOUNT_RATE).signum());
		assertEquals(0, value(made, ParameterKind.ELECTRICITY_GROWTH).signum());
		assertEquals(OfferTexts.get("assumptions.step"), window.session.stack().getUndoCommand().getLabel());
		window.await(other);
		assertFalse(robot.find(Button.class, "offers.take").isEnabled(), "there is nothing more to take over");
		robot.menu("edit", "undo");
		window.await(EXAMPLE);
		assertFalse(window.session.stack().canUndo());
	}

	@Test
	void whatHoldsForTheProductGroupIsWhatIsTakenOver() throws Exception {
		MadeOffers made = MadeOffers.three();
		CalculationParameter own = made.parameter(ParameterKind.CO2_PRICE, "130");
		own.setProductGroup(MadeOffers.GROUP);
		open(made);
		window.type(window.assumption("carbonPrice"), "500");
		robot.await("other costs are shown", () -> !window.cells(0).equals(EXAMPLE));
		robot.press(robot.find(Button.class, "offers.take"));
		assertEquals(0, new BigDecimal("500").compareTo(own.getValue()));
		assertNotEquals("Worked example", own.getSource(), "its source held for the value before");
		assertEquals(new BigDecimal("130"), value(made, ParameterKind.CO2_PRICE), "that of all groups stays");
		assertEquals(6, made.roadmap.getParameters().size());
	}

	@Test
	void whatHeldInAFormerYearStaysOnRecord() throws Exception {
		MadeOffers made = MadeOffers.three();
		CalculationParameter former = made.parameter(ParameterKind.CO2_PRICE, "130");
		former.setYear(LocalDate.now().getYear() - 1);
		former.setProductGroup(MadeOffers.GROUP);
		open(made);
		window.type(window.assumption("carbonPrice"), "500");
		robot.press(robot.find(Button.class, "offers.take"));
		assertEquals(new BigDecimal("130"), former.getValue());
		CalculationParameter next = made.roadmap.getParameters().getLast();
		assertEquals(Integer.valueOf(LocalDate.now().getYear()), next.getYear());
		assertEquals(MadeOffers.GROUP, next.getProductGroup());
		robot.await("it counts", () -> !window.cells(0).equals(EXAMPLE));
	}
}
