/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.model.Aspect;

/** The matrix: a line for each aspect, a column for each product group; a cursor goes from cell to cell. */
final class CoverageSheet {

	private static final int NAME_WIDTH = 190;
	private static final int GROUP_WIDTH = 150;

	/**
	 * A cell of the matrix.
	 *
	 * @param aspect its line
	 * @param group its column
	 */
	record Place(Aspect aspect, ScopeGroup group) {
	}

	private final Table table;
	private final TableCursor cursor;
	private final CoverageText words;

	/**
	 * @param parent where it stands
	 * @param words what is written in it
	 * @param moved is called when another cell was chosen
	 */
	CoverageSheet(Composite parent, CoverageText words, Runnable moved) {
		this.words = words;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", "coverage.table");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		cursor = new TableCursor(table, SWT.NONE);
		cursor.setData("org.leidraad.id", "coverage.cursor");
		cursor.addListener(SWT.Selection, event -> {
			table.setSelection(cursor.getRow());
			moved.run();
		});
	}

	/** Shows a matrix instead of the one before; the same cell stays chosen. */
	void fill(Coverage coverage) {
		int row = Math.max(0, cursor.getRow() == null ? 0 : table.indexOf(cursor.getRow()));
		int column = Math.max(1, cursor.getColumn());
		table.setRedraw(false);
		table.removeAll();
		columns(coverage);
		for (Aspect aspect : Aspect.values()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, words.aspect(aspect));
			for (int i = 0; i < coverage.groups().size(); i++) {
				item.setText(i + 1, words.signs(coverage, new Place(aspect, coverage.groups().get(i))));
			}
		}
		table.setRedraw(true);
		cursor.setSelection(Math.min(row, table.getItemCount() - 1), Math.min(column, coverage.groups().size()));
	}

	private void columns(Coverage coverage) {
		int wanted = coverage.groups().size() + 1;
		while (table.getColumnCount() > wanted) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < wanted) {
			boolean first = table.getColumnCount() == 0;
			new TableColumn(table, SWT.LEFT).setWidth(first ? NAME_WIDTH : GROUP_WIDTH);
		}
		table.getColumn(0).setText(CoverageWords.get("corner"));
		for (int i = 0; i < coverage.groups().size(); i++) {
			table.getColumn(i + 1).setText(words.group(coverage.groups().get(i)));
			table.getColumn(i + 1).setToolTipText(words.groupInFull(coverage.groups().get(i)));
		}
	}

	/** {@return the chosen cell; none on the names of the aspects} */
	Optional<Place> chosen(Coverage coverage) {
		if (cursor.getRow() == null || cursor.getColumn() < 1 || cursor.getColumn() > coverage.groups().size()) {
			return Optional.empty();
		}
		return Optional.of(new Place(Aspect.values()[table.indexOf(cursor.getRow())],
				coverage.groups().get(cursor.getColumn() - 1)));
	}

	void setFocus() {
		cursor.setFocus();
	}
}
