/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.model.Element;

/** The table in which figures are shown. */
final class FigureSheet {

	private static final int NAME_WIDTH = 320;
	private static final int VALUE_WIDTH = 170;

	private final Table table;

	/**
	 * @param parent where it stands
	 * @param id what tests know it by
	 * @param opened is called when a line is double-clicked or Enter pressed on it
	 */
	FigureSheet(Composite parent, String id, Runnable opened) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", id);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addListener(SWT.DefaultSelection, event -> opened.run());
	}

	/** Shows figures instead of those before; the same line stays chosen. */
	void fill(FigureTable figures) {
		table.setRedraw(false);
		int place = table.getSelectionIndex();
		table.removeAll();
		columns(figures);
		for (FigureTable.Row row : figures.rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(row);
			item.setText(0, row.isHead() ? row.name() : "    " + row.name());
			for (int i = 0; i < row.values().size(); i++) {
				item.setText(i + 1, row.values().get(i));
			}
			if (row.isHead()) {
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
		}
		if (place >= 0) {
			table.setSelection(Math.min(place, table.getItemCount() - 1));
		}
		table.setRedraw(true);
	}

	private void columns(FigureTable figures) {
		while (table.getColumnCount() > figures.heads().size() + 1) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < figures.heads().size() + 1) {
			boolean first = table.getColumnCount() == 0;
			new TableColumn(table, first ? SWT.LEFT : SWT.RIGHT).setWidth(first ? NAME_WIDTH : VALUE_WIDTH);
		}
		table.getColumn(0).setText(figures.corner());
		for (int i = 0; i < figures.heads().size(); i++) {
			table.getColumn(i + 1).setText(figures.heads().get(i));
			table.getColumn(i + 1).setToolTipText(figures.heads().get(i));
		}
	}

	/** {@return what the chosen line is about; none for sums, and while no line is chosen} */
	Optional<Element> chosen() {
		return table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof FigureTable.Row row
				? row.element()
				: Optional.empty();
	}

	void setFocus() {
		table.setFocus();
	}
}
