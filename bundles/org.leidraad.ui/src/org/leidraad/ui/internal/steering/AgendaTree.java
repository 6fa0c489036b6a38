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

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.Due;
import org.leidraad.procurement.steering.DueState;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.theme.Icons;

/** What is due, by date, under four headings: overdue, within 30 days, later this year, later. */
final class AgendaTree {

	/** More lines under one heading help nobody, and a roadmap may hold thousands of contracts. */
	static final int MOST_LINES = 300;

	private static final List<String> COLUMNS = List.of("column.date", "column.kind", "column.sentence",
			"column.contract");
	private static final int[] WIDTHS = {130, 220, 560, 240};

	private final Tree tree;
	private final Set<DueState> folded = EnumSet.noneOf(DueState.class);
	private Agenda shown;

	AgendaTree(Composite parent, Runnable opened) {
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setData("org.leidraad.id", "agenda.tree");
		tree.setHeaderVisible(true);
		for (int i = 0; i < WIDTHS.length; i++) {
			TreeColumn column = new TreeColumn(tree, SWT.LEFT);
			column.setText(SteeringWords.get(COLUMNS.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		tree.addListener(SWT.DefaultSelection, event -> opened.run());
		tree.addListener(SWT.Collapse, event -> heading(event.item).ifPresent(folded::add));
		tree.addListener(SWT.Expand, event -> heading(event.item).ifPresent(folded::remove));
	}

	private static Optional<DueState> heading(Object item) {
		return item instanceof TreeItem line && line.getData() instanceof DueState state
				? Optional.of(state)
				: Optional.empty();
	}

	/** Shows an agenda instead of the one before; the same duty stays chosen, and what was folded stays so. */
	void fill(Agenda agenda) {
		if (agenda.equals(shown)) {
			return;
		}
		Optional<String> before = chosen().map(Due::key);
		shown = agenda;
		tree.setRedraw(false);
		tree.removeAll();
		for (DueState state : DueState.values()) {
			List<Due> dues = agenda.in(state);
			if (!dues.isEmpty()) {
				group(state, dues, before);
			}
		}
		tree.setRedraw(true);
	}

	private void group(DueState state, List<Due> dues, Optional<String> before) {
		TreeItem heading = new TreeItem(tree, SWT.NONE);
		heading.setText(SteeringWords.get("group." + state.id(), dues.size()));
		heading.setData(state);
		if (state == DueState.OVERDUE) {
			heading.setImage(StateSigns.image(IndicatorState.OVERDUE));
		}
		for (Due due : dues.subList(0, Math.min(MOST_LINES, dues.size()))) {
			TreeItem line = line(heading, due);
			if (before.filter(due.key()::equals).isPresent()) {
				tree.setSelection(line);
			}
		}
		if (dues.size() > MOST_LINES) {
			new TreeItem(heading, SWT.NONE).setText(2, SteeringWords.get("group.more", dues.size() - MOST_LINES));
		}
		heading.setExpanded(!folded.contains(state));
	}

	private static TreeItem line(TreeItem heading, Due due) {
		Locale locale = Locale.getDefault();
		TreeItem line = new TreeItem(heading, SWT.NONE);
		line.setData(due);
		line.setImage(1, Icons.of(due.element()));
		line.setText(new String[]{new FigureFormat(locale).shortDate(due.date()), due.kind().title().in(locale),
			due.sentence().in(locale), due.contract().map(one -> ModelNames.element(locale, one)).orElse("")});
		return line;
	}

	/** {@return the chosen duty; none where a heading is chosen} */
	Optional<Due> chosen() {
		return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Due due
				? Optional.of(due)
				: Optional.empty();
	}

	/** The window turned light or dark: the signs follow. */
	void themed() {
		Agenda agenda = shown;
		shown = null;
		if (agenda != null) {
			fill(agenda);
		}
	}

	/** {@return the widget} */
	Tree control() {
		return tree;
	}
}
