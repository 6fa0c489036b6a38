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
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Element;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.fields.SeveritySign;
import org.leidraad.ui.internal.theme.Icons;

/** The checklist of review clauses: which are there, which are missing, what that means. */
final class ClausePane {

	private static final List<Integer> WIDTHS = List.of(270, 110, 170);
	private static final int MEANING_LINES = 5;

	private final Composite parent;
	private final Consumer<Element> opened;
	private final Label summary;
	private final Table table;
	private final Text meaning;
	private final Button add;
	private final Button open;

	ClausePane(Composite parent, Consumer<BelgianClause> added, Consumer<Element> opened) {
		this.parent = parent;
		this.opened = opened;
		Rows.heading(parent, ChangeTexts.get("clauses.title"));
		summary = Rows.sentence(parent, "", 1);
		summary.setData("org.leidraad.id", "clauses.summary");
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.leidraad.id", "clauses.table");
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		List<String> heads = List.of("clauses.clause", "clauses.article", "clauses.state");
		for (int i = 0; i < heads.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(ChangeTexts.get(heads.get(i)));
			column.setWidth(WIDTHS.get(i));
		}
		table.addListener(SWT.Selection, event -> detail());
		table.addListener(SWT.DefaultSelection, event -> open());
		meaning = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		meaning.setData("org.leidraad.id", "clauses.meaning");
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = meaning.getLineHeight() * MEANING_LINES;
		data.widthHint = 100;
		meaning.setLayoutData(data);
		Composite row = Rows.grid(parent, 2, 1);
		add = button(row, "clauses.add", "add");
		add.addListener(SWT.Selection, event -> chosen().map(ClauseCheck::clause).ifPresent(added));
		open = button(row, "clauses.open", "edit");
		open.addListener(SWT.Selection, event -> open());
	}

	private static Button button(Composite row, String key, String icon) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(ChangeTexts.get(key));
		button.setImage(Icons.command(icon));
		button.setData("org.leidraad.id", key);
		return button;
	}

	/** Shows a checklist; the same clause stays chosen, and at first the first one that is missing. */
	void show(ClauseChecklist checklist) {
		int place = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		for (ClauseCheck check : checklist.checks()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(check);
			item.setText(new String[]{words(check.clause().title().in(Locale.getDefault())), check.clause().number(),
				check.word().in(Locale.getDefault())});
			item.setImage(2, sign(check));
		}
		table.setRedraw(true);
		Optional<ClauseCheck> missing = checklist.missing().stream().findFirst();
		table.setSelection(place >= 0 ? place : missing.map(checklist.checks()::indexOf).orElse(0));
		summary.setText(ChangeTexts.get("clauses.summary", checklist.missing().size()) + checklist.exception()
				.map(one -> " " + one.in(Locale.getDefault())).orElse(""));
		detail();
		parent.layout();
	}

	private static String words(String title) {
		return title.substring(0, 1).toUpperCase(Locale.getDefault()) + title.substring(1);
	}

	private static Image sign(ClauseCheck check) {
		return switch (check.state()) {
			case PRESENT -> StateSigns.image(IndicatorState.ACHIEVED);
			case MISSING -> SeveritySign.image(Severity.ERROR);
			case EXEMPT, NOT_AGREED -> StateSigns.image(IndicatorState.NOT_STARTED);
			case APPLIES -> StateSigns.image(IndicatorState.ON_TRACK);
		};
	}

	private Optional<ClauseCheck> chosen() {
		return table.getSelectionCount() == 1
				? Optional.of((ClauseCheck) table.getSelection()[0].getData())
				: Optional.empty();
	}

	private void detail() {
		Optional<ClauseCheck> now = chosen();
		meaning.setText(now.map(ClausePane::detail).orElse(""));
		add.setEnabled(now.filter(one -> one.found().isEmpty() && one.clause().kind().isPresent()).isPresent());
		open.setEnabled(now.filter(one -> !one.found().isEmpty()).isPresent());
	}

	private static String detail(ClauseCheck check) {
		String wording = !check.found().isEmpty() && !check.isWorded() ? '\n' + ChangeTexts.get("clauses.noText") : "";
		return check.clause().meaning().in(Locale.getDefault()) + wording + '\n'
				+ check.clause().source().in(Locale.getDefault());
	}

	private void open() {
		chosen().flatMap(one -> one.found().stream().findFirst()).ifPresent(opened);
	}

	void setFocus() {
		table.setFocus();
	}
}
