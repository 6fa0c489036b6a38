/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.ui.internal.theme.Icons;

/**
 * A table, below it the meaning of the chosen row, below that what can be done.
 *
 * @param <T> what stands in a row
 */
final class DetailTable<T> {

	private static final int MEANING_LINES = 5;
	private static final int FEW_LINES = 2;
	private static final int LITTLE_HEIGHT = 340;
	private static final int LEAST_HEIGHT = 90;
	private static final int LEAST_WIDTH = 100;

	/**
	 * A column.
	 *
	 * @param key the key of its heading
	 * @param width in points
	 */
	record Column(String key, int width) {
	}

	/**
	 * What stands in a row.
	 *
	 * @param texts a text for each column
	 * @param signs the column with a sign
	 * @param sign the sign
	 * @param <T> what stands in a row
	 */
	record Line<T>(Function<T, List<String>> texts, int signs, Function<T, Image> sign) {
	}

	private final Line<T> line;
	private final Table table;
	private final Text meaning;
	private final Composite buttons;
	private List<T> rows = List.of();

	/**
	 * @param parent where it stands, in one column
	 * @param id the beginning of what tests know its widgets by
	 * @param columns the columns
	 * @param line what stands in a row
	 */
	DetailTable(Composite parent, String id, List<Column> columns, Line<T> line) {
		this.line = line;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.leidraad.id", id + ".table");
		table.setHeaderVisible(true);
		GridData rowsPlace = new GridData(SWT.FILL, SWT.FILL, true, true);
		rowsPlace.minimumHeight = LEAST_HEIGHT;
		table.setLayoutData(rowsPlace);
		for (Column one : columns) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(ChangeTexts.get(one.key()));
			column.setWidth(one.width());
		}
		meaning = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		meaning.setData("org.leidraad.id", id + ".meaning");
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = meaning.getLineHeight() * MEANING_LINES;
		data.widthHint = LEAST_WIDTH;
		meaning.setLayoutData(data);
		parent.addListener(SWT.Resize, event -> divide(parent.getSize().y));
		buttons = Rows.grid(parent, 2, 1);
	}

	/** Where there is little room the rows matter more. The layout comes after this. */
	private void divide(int height) {
		GridData data = (GridData) meaning.getLayoutData();
		data.heightHint = meaning.getLineHeight() * (height < LITTLE_HEIGHT ? FEW_LINES : MEANING_LINES);
	}

	/** Runs something when another row is chosen, and something else when one is opened. */
	void listen(Runnable chosen, Runnable opened) {
		table.addListener(SWT.Selection, event -> chosen.run());
		table.addListener(SWT.DefaultSelection, event -> opened.run());
	}

	/** {@return a button below the table; its key is also its name for tests} */
	Button button(String key, String icon, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(ChangeTexts.get(key));
		Icons.show(button, icon);
		button.setData("org.leidraad.id", key);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Shows rows, and chooses the one at a place, or the nearest to it. */
	void fill(List<T> now, int place) {
		rows = List.copyOf(now);
		table.setRedraw(false);
		table.removeAll();
		for (T row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(row);
			item.setText(line.texts().apply(row).toArray(String[]::new));
			item.setImage(line.signs(), line.sign().apply(row));
		}
		table.setRedraw(true);
		if (!rows.isEmpty()) {
			table.setSelection(Math.clamp(place, 0, rows.size() - 1));
		}
	}

	/** {@return the place of the chosen row; -1 where none is} */
	int place() {
		return table.getSelectionIndex();
	}

	/** {@return the chosen row} */
	Optional<T> chosen() {
		return Optional.of(place()).filter(place -> place >= 0).map(rows::get);
	}

	/** Says what the chosen row means. */
	void explain(String text) {
		meaning.setText(text);
	}

	/** Shows or hides the table and the meaning. */
	void show(boolean wanted) {
		Rows.show(table, wanted);
		Rows.show(meaning, wanted);
	}

	/** {@return what the keyboard goes to} */
	Control control() {
		return table;
	}
}
