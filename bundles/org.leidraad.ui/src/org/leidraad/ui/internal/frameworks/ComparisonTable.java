/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.framework.search.SideBySide;
import org.leidraad.framework.search.SideBySide.Entry;
import org.leidraad.framework.search.SideBySide.Relation;
import org.leidraad.framework.search.SideBySide.Row;

/** The table in which two frameworks or editions stand side by side. */
final class ComparisonTable {

	private static final int[] WEIGHTS = {21, 23, 11, 23, 11, 19};
	private static final int LEAST = 80;

	private final BrowserIndex index;
	private final CriterionText text;
	private final Table table;

	/**
	 * @param parent where it stands
	 * @param index what is installed
	 * @param text the words
	 * @param chosen is told all that the chosen line says: columns may be too narrow for it
	 */
	ComparisonTable(Composite parent, BrowserIndex index, CriterionText text, Consumer<String> chosen) {
		this.index = index;
		this.text = text;
		Composite holder = new Composite(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 300;
		holder.setLayoutData(data);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setData("org.leidraad.id", "compare.table");
		table.setHeaderVisible(true);
		for (int weight : WEIGHTS) {
			layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(weight, LEAST, true));
		}
		table.addListener(SWT.Selection, event -> chosen.accept(chosenInFull()));
	}

	/** Shows what was compared, or nothing. */
	void show(Optional<SideBySide> compared, boolean editions, boolean onlyDifferences, List<String> names) {
		String threshold = BrowserTexts.get("column.threshold");
		List<String> heads = List.of(BrowserTexts.get("compare.about"), names.getFirst(), threshold, names.getLast(),
				threshold, BrowserTexts.get(editions ? "compare.change" : "compare.relation"));
		for (int i = 0; i < heads.size(); i++) {
			table.getColumn(i).setText(heads.get(i));
		}
		List<Row> rows = compared.map(SideBySide::rows).orElse(List.of()).stream()
				.filter(row -> !onlyDifferences || row.relation() != Relation.SAME).toList();
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			fill(table.getItem(i), rows.get(i), editions);
		}
		table.setTopIndex(0);
		table.setRedraw(true);
	}

	private String chosenInFull() {
		if (table.getSelectionCount() == 0) {
			return "";
		}
		TableItem item = table.getSelection()[0];
		return String.join("\n", item.getText(0) + " \u2014 " + item.getText(WEIGHTS.length - 1),
				(table.getColumn(1).getText() + ": " + item.getText(1) + "  " + item.getText(2)).strip(),
				(table.getColumn(3).getText() + ": " + item.getText(3) + "  " + item.getText(4)).strip());
	}

	private void fill(TableItem item, Row row, boolean editions) {
		String about = row.question()
				.flatMap(question -> index.crosswalk().map(one -> one.text(text.locale(), question)))
				.orElseGet(() -> text.aspect(row.aspect()));
		String relation = word(row.relation(), editions);
		item.setData(row);
		item.setText(new String[]{about, title(row.left()), threshold(row.left()), title(row.right()),
			threshold(row.right()),
			row.verified() ? relation : relation + " (" + text.checked(false) + ')'});
	}

	private String title(Optional<Entry> entry) {
		return entry.map(one -> text.title(one.criterion()).replaceAll("\\s+", " ")).orElse("\u2013");
	}

	private String threshold(Optional<Entry> entry) {
		return entry.map(one -> one.value().map(number -> {
			String value = text.threshold(one.operator(), number, one.unit());
			return one.award() ? BrowserTexts.get("compare.award", value) : value;
		}).orElseGet(() -> text.threshold(one.criterion().criterion()))).orElse("");
	}

	static String word(Relation relation, boolean editions) {
		return BrowserTexts.get((editions ? "change." : "relation.") + relation.name());
	}
}
