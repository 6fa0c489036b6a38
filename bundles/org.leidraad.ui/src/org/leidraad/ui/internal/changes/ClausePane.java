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

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Element;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.ui.internal.changes.DetailTable.Column;
import org.leidraad.ui.internal.changes.DetailTable.Line;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.fields.SeveritySign;

/** The checklist of review clauses: which are there, which are missing, what that means. */
final class ClausePane {

	private static final List<Column> COLUMNS = List.of(new Column("clauses.clause", 270),
			new Column("clauses.article", 110), new Column("clauses.state", 170));
	private static final int STATE = 2;

	private final Composite parent;
	private final Consumer<Element> opened;
	private final Label summary;
	private final DetailTable<ClauseCheck> table;
	private final Button add;
	private final Button open;

	ClausePane(Composite parent, Consumer<BelgianClause> added, Consumer<Element> opened) {
		this.parent = parent;
		this.opened = opened;
		Rows.heading(parent, ChangeTexts.get("clauses.title"));
		summary = Rows.sentence(parent, "", 1);
		summary.setData("org.leidraad.id", "clauses.summary");
		table = new DetailTable<>(parent, "clauses", COLUMNS,
				new Line<>(ClausePane::texts, STATE, ClausePane::sign));
		table.listen(this::detail, this::open);
		add = table.button("clauses.add", "add", () -> table.chosen().map(ClauseCheck::clause).ifPresent(added));
		open = table.button("clauses.open", "edit", this::open);
	}

	/** Shows a checklist; the same clause stays chosen, and at first the first one that is missing. */
	void show(ClauseChecklist checklist) {
		Optional<ClauseCheck> missing = checklist.missing().stream().findFirst();
		int place = table.place();
		table.fill(checklist.checks(), place >= 0 ? place : missing.map(checklist.checks()::indexOf).orElse(0));
		summary.setText(ChangeTexts.get("clauses.summary", checklist.missing().size()) + checklist.exception()
				.map(one -> " " + one.in(Locale.getDefault())).orElse(""));
		detail();
		parent.layout();
	}

	private static List<String> texts(ClauseCheck check) {
		return List.of(words(check.clause().title().in(Locale.getDefault())), check.clause().number(),
				check.word().in(Locale.getDefault()));
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

	private void detail() {
		Optional<ClauseCheck> now = table.chosen();
		table.explain(now.map(ClausePane::detail).orElse(""));
		add.setEnabled(now.filter(one -> one.found().isEmpty() && one.clause().kind().isPresent()).isPresent());
		open.setEnabled(now.filter(one -> !one.found().isEmpty()).isPresent());
	}

	private static String detail(ClauseCheck check) {
		String wording = !check.found().isEmpty() && !check.isWorded() ? '\n' + ChangeTexts.get("clauses.noText") : "";
		return check.clause().meaning().in(Locale.getDefault()) + wording + '\n'
				+ check.clause().source().in(Locale.getDefault());
	}

	private void open() {
		table.chosen().flatMap(one -> one.found().stream().findFirst()).ifPresent(opened);
	}

	void setFocus() {
		table.control().setFocus();
	}
}
