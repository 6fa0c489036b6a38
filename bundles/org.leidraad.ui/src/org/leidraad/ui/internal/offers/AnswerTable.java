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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.offers.AnswerSheet.At;

/** The table in which answers are filled in: a line for each criterion, a column for each of some offers. */
final class AnswerTable {

	/** So many offers stand beside each other; the others on further pages. */
	static final int ON_A_PAGE = 30;

	/** The criterion and what it is used for. */
	private static final int HEADS = 2;
	private static final int NAME_WIDTH = 320;
	private static final int USE_WIDTH = 190;
	private static final int OFFER_WIDTH = 170;

	private final AnswerSheet sheet;
	private final Table table;
	private final TableCursor cursor;
	private List<Offer> shown = List.of();
	private int first;

	/**
	 * @param parent where it stands
	 * @param sheet what is filled in
	 * @param moved is called when another cell was chosen
	 */
	AnswerTable(Composite parent, AnswerSheet sheet, Runnable moved) {
		this.sheet = sheet;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", "answers.table");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		new TableColumn(table, SWT.LEFT).setWidth(NAME_WIDTH);
		new TableColumn(table, SWT.LEFT).setWidth(USE_WIDTH);
		table.getColumn(0).setText(OfferTexts.get("points.criterion"));
		table.getColumn(1).setText(OfferTexts.get("answers.use"));
		for (CriterionUse criterion : sheet.criteria()) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setText(0, name(criterion));
			row.setText(1, ModelNames.choice(Locale.getDefault(), criterion.getUse()));
		}
		cursor = new TableCursor(table, SWT.NONE);
		cursor.setData("org.leidraad.id", "answers.cursor");
		cursor.addListener(SWT.Selection, event -> {
			table.setSelection(cursor.getRow());
			moved.run();
		});
		page(0);
	}

	private static String name(CriterionUse criterion) {
		return ModelNames.element(Locale.getDefault(), criterion);
	}

	/** Shows the offers from a place on. */
	void page(int from) {
		first = from;
		shown = sheet.offers().subList(from, Math.min(from + ON_A_PAGE, sheet.offers().size()));
		table.setRedraw(false);
		while (table.getColumnCount() > HEADS) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		shown.forEach(offer -> new TableColumn(table, SWT.RIGHT).setWidth(OFFER_WIDTH));
		// it takes the room that is left
		new TableColumn(table, SWT.RIGHT).setWidth(1);
		for (int i = 0; i < shown.size(); i++) {
			String name = ModelNames.element(Locale.getDefault(), shown.get(i));
			table.getColumn(i + HEADS).setText(name);
			table.getColumn(i + HEADS).setToolTipText(name);
		}
		write();
		table.setRedraw(true);
		go(0, 0);
	}

	/** Writes all cells anew. */
	void write() {
		for (int i = 0; i < sheet.criteria().size(); i++) {
			for (int j = 0; j < shown.size(); j++) {
				table.getItem(i).setText(j + HEADS, sheet.written(new At(sheet.criteria().get(i), shown.get(j))));
			}
		}
		cursor.redraw();
	}

	/** {@return the cell with the cursor; none on the names of the criteria} */
	Optional<At> at() {
		return row() < 0 || column() < 0 || column() >= shown.size()
				? Optional.empty()
				: Optional.of(new At(sheet.criteria().get(row()), shown.get(column())));
	}

	/** {@return the line of the cursor, from 0} */
	int row() {
		return cursor.getRow() == null ? -1 : table.indexOf(cursor.getRow());
	}

	/** The place of the offer of the cursor on the page. */
	private int column() {
		return cursor.getColumn() - HEADS;
	}

	/** {@return the place of the offer of the cursor among all offers, from 0} */
	int offer() {
		return first + column();
	}

	/** Moves the cursor, within the table. */
	void step(int down, int right) {
		go(row() + down, column() + right);
	}

	/** Puts the cursor into a cell. */
	void go(int row, int column) {
		cursor.setSelection(Math.clamp(row, 0, sheet.criteria().size() - 1),
				Math.clamp(column, 0, shown.size() - 1) + HEADS);
		table.setSelection(row());
		table.showColumn(table.getColumn(cursor.getColumn()));
		cursor.notifyListeners(SWT.Selection, new Event());
	}

	Table table() {
		return table;
	}

	TableCursor cursor() {
		return cursor;
	}
}
