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

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Puts a table on the clipboard, as spreadsheets want it: heads and rows, with tabs between cells. */
final class TableCopy {

	private TableCopy() {
	}

	/** Copies with Ctrl+C and from the menu of a table. */
	static void install(Table table, Control... alsoIn) {
		offer(table, table);
		for (Control control : alsoIn) {
			offer(table, control);
		}
	}

	private static void offer(Table table, Control control) {
		control.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
				copy(table);
			}
		});
		Menu menu = control.getMenu() == null ? new Menu(control) : control.getMenu();
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(OfferTexts.get("table.copy"));
		item.addListener(SWT.Selection, event -> copy(table));
		control.setMenu(menu);
	}

	/** Copies a whole table. */
	static void copy(Table table) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[]{text(table)}, new Transfer[]{TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
	}

	/** The heads and the rows of a table. */
	static String text(Table table) {
		// a last column without a head only takes the room that is left
		int columns = (int) Arrays.stream(table.getColumns()).filter(column -> !column.getText().isEmpty()).count();
		String heads = Arrays.stream(table.getColumns()).limit(columns).map(TableColumn::getText).map(TableCopy::cell)
				.collect(Collectors.joining("\t"));
		String rows = Arrays.stream(table.getItems()).map(row -> row(row, columns))
				.collect(Collectors.joining("\n"));
		return heads + '\n' + rows + '\n';
	}

	private static String row(TableItem item, int columns) {
		return IntStream.range(0, columns).mapToObj(item::getText).map(TableCopy::cell)
				.collect(Collectors.joining("\t"));
	}

	private static String cell(String text) {
		return text.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ");
	}
}
