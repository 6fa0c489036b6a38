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

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.theme.Icons;

/**
 * The list of criteria. It is filled at once and not line by line as it is scrolled (the theme engine ends the program
 * with such tables), so it shows a page of lines and more when asked.
 */
final class CriteriaTable {

	/** How many lines are shown, and how many more each time. */
	static final int PAGE = 500;

	private final Table table;
	private final CriterionText text;
	private final List<Column> columns;
	private final Runnable resorted;
	private List<ListedCriterion> hits = List.of();
	private List<ListedCriterion> sorted = List.of();
	private int limit = PAGE;

	private record Column(String key, int weight, int least, Function<ListedCriterion, String> text) {
	}

	/**
	 * @param parent where it stands
	 * @param text the words
	 * @param chosen is called when something else is chosen
	 * @param resorted is called when the lines are sorted otherwise
	 */
	CriteriaTable(Composite parent, CriterionText text, Runnable chosen, Runnable resorted) {
		this.text = text;
		this.resorted = resorted;
		columns = List.of(new Column("column.criterion", 46, 220, text::title),
				new Column("column.framework", 20, 90, text::shortOrigin),
				new Column("column.aspect", 13, 60, listed -> text.aspect(listed.criterion().getAspect())),
				new Column("column.use", 14, 60, listed -> text.uses(listed.uses())),
				new Column("column.threshold", 13, 64, listed -> text.threshold(listed.criterion())),
				new Column("column.level", 9, 44, text::level),
				new Column("column.checked", 8, 40,
						listed -> listed.criterion().isVerified() ? "" : text.checked(false)));
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.setData("org.leidraad.id", "frameworks.table");
		table.setHeaderVisible(true);
		columns.forEach(column -> create(layout, column));
		table.addListener(SWT.Selection, event -> chosen.run());
	}

	private void create(TableColumnLayout layout, Column column) {
		TableColumn made = new TableColumn(table, SWT.LEFT);
		made.setText(BrowserTexts.get(column.key()));
		made.addListener(SWT.Selection, event -> sortBy(made));
		layout.setColumnData(made, new ColumnWeightData(column.weight(), column.least(), true));
	}

	/** First up, then down, then as found. */
	private void sortBy(TableColumn column) {
		boolean same = table.getSortColumn() == column;
		int direction = !same ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : column);
		table.setSortDirection(direction);
		List<ListedCriterion> before = chosen();
		sort();
		fill();
		choose(before);
		resorted.run();
	}

	private void sort() {
		if (table.getSortColumn() == null) {
			sorted = hits;
			return;
		}
		Function<ListedCriterion, String> value = columns.get(table.indexOf(table.getSortColumn())).text();
		Collator collator = Collator.getInstance(text.locale());
		Comparator<Keyed> order = Comparator.comparing(Keyed::key, collator::compare);
		Comparator<Keyed> wanted = table.getSortDirection() == SWT.DOWN ? order.reversed() : order;
		// what has no value stands last, whichever way the others stand
		sorted = hits.stream().map(one -> new Keyed(one, value.apply(one)))
				.sorted(Comparator.comparing((Keyed one) -> one.key().isEmpty()).thenComparing(wanted))
				.map(Keyed::listed).toList();
	}

	private record Keyed(ListedCriterion listed, String key) {
	}

	/** Shows what was found; what was chosen stays chosen where it is still there. */
	void show(List<ListedCriterion> found) {
		List<ListedCriterion> before = chosen();
		hits = found;
		limit = PAGE;
		sort();
		fill();
		choose(before);
	}

	/** Shows another page of lines. */
	void more() {
		limit += PAGE;
		List<ListedCriterion> before = chosen();
		fill();
		choose(before);
	}

	private void fill() {
		table.setRedraw(false);
		int wanted = Math.min(limit, sorted.size());
		table.setItemCount(wanted);
		for (int i = 0; i < wanted; i++) {
			TableItem item = table.getItem(i);
			if (item.getData() != sorted.get(i)) {
				fill(item, sorted.get(i));
			}
		}
		table.setRedraw(true);
	}

	private void fill(TableItem item, ListedCriterion listed) {
		item.setData(listed);
		item.setText(columns.stream().map(column -> column.text().apply(listed).replaceAll("\\s+", " "))
				.toArray(String[]::new));
		item.setImage(0, listed.criterion().isVerified() ? Icons.of(Literals.CRITERION_USE) : Icons.command("warning"));
	}

	/** Gives the lines the signs of the theme. */
	void themed() {
		Arrays.stream(table.getItems()).forEach(item -> fill(item, (ListedCriterion) item.getData()));
	}

	private void choose(List<ListedCriterion> wanted) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			if (wanted.contains(table.getItem(i).getData())) {
				places.add(i);
			}
		}
		table.setSelection(places.stream().mapToInt(Integer::intValue).toArray());
	}

	/** Chooses a criterion and scrolls to it. */
	boolean reveal(ListedCriterion wanted) {
		int place = sorted.indexOf(wanted);
		while (place >= limit) {
			limit += PAGE;
		}
		fill();
		table.setSelection(place);
		table.showSelection();
		return place >= 0;
	}

	/** {@return what is chosen} */
	List<ListedCriterion> chosen() {
		return Arrays.stream(table.getSelection()).map(item -> (ListedCriterion) item.getData()).toList();
	}

	/** {@return the criterion on the first line; empty where nothing was found} */
	List<ListedCriterion> first() {
		return sorted.stream().limit(1).toList();
	}

	/** {@return how many criteria were found} */
	int found() {
		return hits.size();
	}

	/** {@return how many lines are shown} */
	int shown() {
		return table.getItemCount();
	}

	/** {@return the column by which the lines are sorted, negative for downwards; 0 for as found} */
	int sorting() {
		return table.getSortColumn() == null
				? 0
				: (table.indexOf(table.getSortColumn()) + 1) * (table.getSortDirection() == SWT.DOWN ? -1 : 1);
	}

	/** Sorts as {@link #sorting} told. */
	void sorting(int remembered) {
		Optional.of(Math.abs(remembered)).filter(one -> one > 0 && one <= columns.size()).ifPresent(one -> {
			table.setSortColumn(table.getColumn(one - 1));
			table.setSortDirection(remembered < 0 ? SWT.DOWN : SWT.UP);
		});
	}

	Table control() {
		return table;
	}

	/** The keyboard goes to the list, onto its first line where none is chosen. */
	void setFocus() {
		table.setFocus();
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
		}
	}
}
