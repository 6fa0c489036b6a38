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
import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.procurement.modification.Question;

/** What was answered so far; a double click or Enter goes back to a question. */
final class AnswerList {

	private static final int QUESTION = 78;
	private static final int ANSWER = 22;
	private static final int LEAST = 60;
	private static final int MOST_ROWS = 6;

	private final Composite holder;
	private final Table table;

	/**
	 * @param parent a grid
	 * @param id what tests know it by
	 * @param span over how many columns of the grid it goes
	 * @param chosen is told the place of the question to go back to
	 */
	AnswerList(Composite parent, String id, int span, IntConsumer chosen) {
		holder = new Composite(parent, SWT.NONE);
		holder.setLayoutData(Rows.over(span));
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setData("org.leidraad.id", id);
		table.setHeaderVisible(true);
		column(layout, "answers.question", QUESTION);
		column(layout, "answers.answer", ANSWER);
		table.addListener(SWT.DefaultSelection, event -> chosen.accept(table.getSelectionIndex()));
	}

	private void column(TableColumnLayout layout, String key, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(ChangeTexts.get(key));
		layout.setColumnData(column, new ColumnWeightData(weight, LEAST));
	}

	/** Shows the answers that count. */
	void fill(ChangeState state) {
		table.removeAll();
		List<Question> asked = state.asked();
		for (Question question : asked) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[]{question.text().in(Locale.getDefault()),
				DrawerSigns.answer(state.interview().answers().get(question.fact()))});
		}
		int rows = Math.clamp(asked.size(), 1, MOST_ROWS);
		((GridData) holder.getLayoutData()).heightHint = table.getHeaderHeight() + table.getItemHeight() * rows + 6;
		Rows.show(holder, !asked.isEmpty());
	}

	/** {@return the widget, to be laid out} */
	Composite control() {
		return holder;
	}
}
