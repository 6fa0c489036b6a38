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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;
import org.leidraad.ui.internal.changes.DetailTable.Column;
import org.leidraad.ui.internal.changes.DetailTable.Line;
import org.leidraad.ui.internal.chart.StateSigns;

/** The events of a contract, and by when something must be done about each. */
final class EventPane {

	private static final List<Column> COLUMNS = List.of(new Column("events.event", 170),
			new Column("events.duty", 230), new Column("events.due", 100), new Column("events.state", 130));
	private static final int STATE = 3;

	/** A row: the event, and which of its alarms. */
	private record Row(EventAlarms event, EventAlarm alarm) {
	}

	private final Composite parent;
	private final Consumer<Element> opened;
	private final Label empty;
	private final DetailTable<Row> table;
	private final Button open;

	EventPane(Composite parent, Runnable added, Consumer<Element> opened) {
		this.parent = parent;
		this.opened = opened;
		Rows.heading(parent, ChangeTexts.get("events.title"));
		empty = Rows.sentence(parent, ChangeTexts.get("events.empty"), 1);
		table = new DetailTable<>(parent, "events", COLUMNS,
				new Line<>(EventPane::texts, STATE, row -> sign(row.alarm())));
		table.listen(this::detail, this::open);
		table.button("events.add", "add", added);
		open = table.button("events.open", "edit", this::open);
	}

	/** Shows the alarms of all events; the same row stays chosen. */
	void show(List<EventAlarms> events) {
		table.fill(events.stream().flatMap(event -> event.alarms().stream().map(alarm -> new Row(event, alarm)))
				.toList(), table.place());
		Rows.show(empty, events.isEmpty());
		table.show(!events.isEmpty());
		detail();
		parent.layout();
	}

	private static List<String> texts(Row row) {
		Locale locale = Locale.getDefault();
		return List.of(ModelNames.element(locale, row.event().event()), row.alarm().title().in(locale),
				row.alarm().due().map(EventPane::date).orElse("\u2013"),
				ChangeTexts.get("alarm." + row.alarm().state().id()));
	}

	private static String date(LocalDate date) {
		return new FigureFormat(Locale.getDefault()).shortDate(date);
	}

	private static Image sign(EventAlarm alarm) {
		return StateSigns.image(switch (alarm.state()) {
			case OPEN -> IndicatorState.NOT_STARTED;
			case DONE -> IndicatorState.ACHIEVED;
			case OVERDUE -> IndicatorState.OVERDUE;
			case DONE_LATE -> IndicatorState.BEHIND;
			case UNKNOWN -> IndicatorState.NO_DATA;
		});
	}

	private void detail() {
		table.explain(table.chosen().map(EventPane::detail).orElse(""));
		open.setEnabled(table.chosen().isPresent());
	}

	private static String detail(Row row) {
		Locale locale = Locale.getDefault();
		return row.alarm().sentence().in(locale) + '\n' + row.alarm().rule().in(locale)
				+ row.event().disadvantage().map(one -> '\n' + one.sentence().in(locale)).orElse("");
	}

	private void open() {
		table.chosen().map(one -> one.event().event()).ifPresent(opened);
	}
}
