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
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.ui.internal.offers.OffersInWindow.money;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/** Points, and the dialog in which answers are filled in. */
@ExtendWith(InWindow.class)
class PointsPageTest {

	@TempDir
	Path folder;

	private OffersInWindow window;
	private Robot robot;
	private final MadeOffers made = MadeOffers.asked();
	private AnswerSheet sheet;
	private AnswerDialog dialog;

	@BeforeEach
	void showPoints() throws Exception {
		window = new OffersInWindow();
		robot = window.robot;
		window.open(made, folder);
		window.await(money("155.46", "204.07", "233.93"));
		window.show(OffersInWindow.POINTS);
		sheet = new AnswerSheet(made.procurement, new AnswerText(Locale.getDefault()));
		dialog = new AnswerDialog(window.page.getWorkbenchWindow().getShell(), "Laptops", sheet);
	}

	@AfterEach
	void leave() {
		dialog.close();
		window.leave();
	}

	private Robot openDialog() {
		dialog.setBlockOnOpen(false);
		dialog.open();
		Robot inDialog = new Robot(dialog.getShell());
		inDialog.settle();
		return inDialog;
	}

	private String cell(String row, String offer) {
		Table table = robot.find(Table.class, "offers.points");
		TableItem item = window.row("offers.points", row);
		return IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumn(i).getText().equals(offer))
				.mapToObj(item::getText).findFirst().orElseThrow();
	}

	@Test
	void pointsFollowAnswersAndAMissedRequirementExcludes() {
		String total = OfferTexts.get("points.total");
		assertEquals(money("40").getFirst(), cell("Price", "R refurbished"));
		assertEquals("(" + money("40").getFirst() + ")", cell(total, "R refurbished"));
		assertEquals(PointWords.NONE, cell("Repair", "R refurbished"));
		sheet.paste(0, 0, "ok\tok\tno\n5\t10\t5\nPoor\tGood\tGood");
		window.session.run(AnswerWriting.of(sheet, window.session.domain()).orElseThrow());
		robot.await("the points are there", () -> cell("Repair", "B repairable").equals(money("30").getFirst()));
		// the price of the excluded offer is no measure for the others: 40 for 850, 40 x 850 / 980
		assertEquals(money("94.69").getFirst(), cell(total, "B repairable"));
		assertEquals(money("55").getFirst(), cell(total, "A new"));
		assertEquals("1", cell(OfferTexts.get("column.rank"), "B repairable"));
		Table table = robot.find(Table.class, "offers.points");
		assertEquals("R refurbished", table.getColumn(4).getText(), "excluded offers come last");
		robot.menu("edit", "undo");
		robot.await("they are gone", () -> cell("Repair", "B repairable").equals(PointWords.NONE));
	}

	@Test
	void theReasonOfTheChosenCellStandsBelow() {
		Table table = robot.find(Table.class, "offers.points");
		TableCursor cursor = robot.find(TableCursor.class, "offers.points.cursor");
		cursor.setSelection(table.indexOf(window.row("offers.points", "Repair")), 2);
		cursor.notifyListeners(SWT.Selection, new Event());
		String why = robot.find(Text.class, "offers.why").getText();
		assertTrue(why.contains("Repair") && why.contains(table.getColumn(2).getText()), why);
		String shares = robot.find(Label.class, "offers.shares").getText();
		assertTrue(shares.contains("40") && shares.contains("60"), shares);
	}

	@Test
	void cancelWritesNothing() {
		openDialog();
		dialog.paste("ok\tok\tok");
		assertFalse(sheet.changed().isEmpty());
		dialog.getShell().close();
		assertEquals(Window.CANCEL, dialog.getReturnCode());
		assertFalse(window.session.stack().canUndo());
	}

	@Test
	void lettersChooseAndNumbersAreTyped() {
		Robot inDialog = openDialog();
		TableCursor cursor = inDialog.find(TableCursor.class, "answers.cursor");
		cursor.setSelection(1, 2);
		key(cursor, '7');
		Text cell = inDialog.find(Text.class, "answers.cell");
		assertEquals("7", cell.getText());
		cell.setText("seven");
		dialog.okPressed();
		assertFalse(inDialog.find(Label.class, "answers.fault").getText().isEmpty());
		cell.setText("7");
		dialog.okPressed();
		assertEquals(Window.OK, dialog.getReturnCode());
		assertEquals("7", sheet.written(new AnswerSheet.At(made.repair, made.laptop)));
	}

	@Test
	void aLetterTakesTheNextChoiceThatBeginsWithIt() {
		Robot inDialog = openDialog();
		TableCursor cursor = inDialog.find(TableCursor.class, "answers.cursor");
		cursor.setSelection(2, 3);
		key(cursor, 'g');
		assertEquals("Good", sheet.written(new AnswerSheet.At(made.support, made.repairable)));
		key(cursor, SWT.BS);
		assertEquals("", sheet.written(new AnswerSheet.At(made.support, made.repairable)));
	}

	@Test
	void aPastedCellThatCannotBeReadIsTold() {
		Robot inDialog = openDialog();
		dialog.paste("ok\tnonsense");
		String fault = inDialog.find(Label.class, "answers.fault").getText();
		assertTrue(fault.contains("nonsense") && fault.contains("1") && fault.contains("2"), fault);
	}

	private static void key(TableCursor cursor, char letter) {
		Event event = new Event();
		event.character = letter;
		event.keyCode = letter;
		cursor.notifyListeners(SWT.KeyDown, event);
	}
}
