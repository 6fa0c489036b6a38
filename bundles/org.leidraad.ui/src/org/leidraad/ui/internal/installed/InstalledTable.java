/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.analysis.Severity;
import org.leidraad.ui.internal.fields.SeveritySign;
import org.leidraad.ui.internal.frameworks.KindWords;
import org.leidraad.ui.internal.theme.Icons;

/** The table of what is installed. */
final class InstalledTable {

	private static final List<String> HEADS = List.of("column.name", "column.id", "column.version", "column.kind",
			"column.origin");
	private static final int[] WIDTHS = {0, 130, 80, 165, 90};
	private static final int LEAST = 200;

	private final Table table;

	/**
	 * @param parent where it stands
	 * @param chosen is told when another line is chosen
	 */
	InstalledTable(Composite parent, Runnable chosen) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setData("org.leidraad.id", "installed.table");
		for (int place = 0; place < WIDTHS.length; place++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(InstalledTexts.get(HEADS.get(place)));
			column.setWidth(WIDTHS[place]);
		}
		table.addListener(SWT.Resize, event -> stretch());
		table.addListener(SWT.Selection, event -> chosen.run());
	}

	/** The name has what the others leave. */
	private void stretch() {
		int room = table.getClientArea().width - Arrays.stream(WIDTHS).sum();
		table.getColumn(0).setWidth(Math.max(LEAST, room));
	}

	/** Shows lines; what was chosen stays chosen, where it is still there. */
	void fill(InstalledList list) {
		Optional<InstalledLine> before = chosen();
		int place = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		list.lines().forEach(this::line);
		table.setRedraw(true);
		if (before.isEmpty() || !choose(before.get())) {
			table.setSelection(Math.max(0, Math.min(place, table.getItemCount() - 1)));
		}
	}

	private void line(InstalledLine line) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[]{line.name(), line.ids(), line.version(),
			line.framework().map(framework -> KindWords.of(framework.kind())).orElse(""),
			InstalledTexts.get(line.own().isPresent() ? "origin.own" : "origin.shipped")});
		item.setImage(sign(line));
		item.setData(line);
	}

	private static Image sign(InstalledLine line) {
		if (line.problems().isEmpty()) {
			return Icons.command("frameworks");
		}
		return SeveritySign.image(line.framework().isPresent() ? Severity.WARNING : Severity.ERROR);
	}

	private boolean choose(InstalledLine wanted) {
		for (TableItem item : table.getItems()) {
			if (((InstalledLine) item.getData()).isSame(wanted)) {
				show(item);
				return true;
			}
		}
		return false;
	}

	// GTK scrolls a new line to the top before it knows how high the lines are, although there is room above it.
	private void show(TableItem item) {
		table.setSelection(item);
		int rows = table.getClientArea().height / table.getItemHeight() - 1;
		if (table.indexOf(item) < rows) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					table.setTopIndex(0);
				}
			});
		}
	}

	/** Chooses the line of a bundle. */
	void choose(String bundle) {
		for (TableItem item : table.getItems()) {
			if (((InstalledLine) item.getData()).bundle().equals(bundle)) {
				show(item);
				return;
			}
		}
	}

	/** {@return the chosen line} */
	Optional<InstalledLine> chosen() {
		return table.getSelectionCount() == 0
				? Optional.empty()
				: Optional.of((InstalledLine) table.getSelection()[0].getData());
	}

	/** {@return the widget} */
	Table control() {
		return table;
	}
}
