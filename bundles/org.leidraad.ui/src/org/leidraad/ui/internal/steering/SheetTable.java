/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.theme.Css;
import org.leidraad.ui.internal.theme.Icons;

/** A table of the performance sheet with a sentence over it; a line leads to what it is about. */
final class SheetTable {

	private static final int LEAST_WIDTH = 100;

	/**
	 * A column.
	 *
	 * @param key the key of its heading
	 * @param width in points
	 */
	record Column(String key, int width) {
	}

	private final Composite area;
	private final Label sentence;
	private final Table table;
	private final int signs;
	private List<SheetLine> lines = List.of();

	/**
	 * @param parent where it stands
	 * @param id what tests know its widgets by
	 * @param signs the column with the signs
	 * @param columns the columns
	 * @param opened told of what a line leads to
	 */
	SheetTable(Composite parent, String id, int signs, List<Column> columns, Consumer<Element> opened) {
		this.signs = signs;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginHeight = 4;
		area.setLayout(layout);
		sentence = new Label(area, SWT.WRAP);
		sentence.setData("org.leidraad.id", id + ".sentence");
		GridData words = new GridData(SWT.FILL, SWT.TOP, true, false);
		words.widthHint = LEAST_WIDTH;
		sentence.setLayoutData(words);
		Css.mark(sentence, Css.HINT);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", id);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		for (Column one : columns) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(SteeringWords.get(one.key()));
			column.setWidth(one.width());
		}
		table.addListener(SWT.DefaultSelection, event -> chosen().map(SheetLine::opened).ifPresent(opened));
	}

	/**
	 * Shows lines and the sentence over them; the same element stays chosen. Without lines only the sentence is there.
	 */
	void fill(List<SheetLine> now, String words) {
		sentence.setText(words.replace("&", "&&"));
		boolean isFull = !now.isEmpty();
		table.setVisible(isFull);
		((GridData) table.getLayoutData()).exclude = !isFull;
		if (!now.equals(lines)) {
			Optional<Element> before = chosen().map(SheetLine::shown);
			lines = List.copyOf(now);
			write();
			List<Element> shown = new ArrayList<>(lines.stream().map(SheetLine::shown).toList());
			before.map(shown::indexOf).filter(place -> place >= 0).ifPresent(table::setSelection);
		}
		area.layout();
	}

	private void write() {
		table.setRedraw(false);
		table.removeAll();
		for (SheetLine line : lines) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(line.texts().toArray(String[]::new));
			item.setImage(0, Icons.of(line.shown()));
			sign(line).ifPresent(image -> item.setImage(signs, image));
		}
		table.setRedraw(true);
	}

	private static Optional<Image> sign(SheetLine line) {
		return line.state().map(StateSigns::image);
	}

	private Optional<SheetLine> chosen() {
		return Optional.of(table.getSelectionIndex()).filter(place -> place >= 0).map(lines::get);
	}

	/** The window turned light or dark: the signs follow. */
	void themed() {
		Optional<Integer> place = Optional.of(table.getSelectionIndex()).filter(one -> one >= 0);
		write();
		place.ifPresent(table::setSelection);
	}

	/** {@return the widget} */
	Composite control() {
		return area;
	}

	void setFocus() {
		if (table.isVisible()) {
			table.setFocus();
		} else {
			area.setFocus();
		}
	}
}
