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
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.theme.Icons;

/** The events of a contract, and by when something must be done about each. */
final class EventPane {

	private static final List<String> HEADS = List.of("events.event", "events.duty", "events.due", "events.state");
	private static final List<Integer> WIDTHS = List.of(170, 230, 100, 130);
	private static final int STATE = 3;
	private static final int MEANING_LINES = 5;

	/** A row: the event, and which of its alarms. */
	private record Row(EventAlarms event, EventAlarm alarm) {
	}

	private final Composite parent;
	private final Consumer<Element> opened;
	private final Label empty;
	private final Table table;
	private final Text meaning;
	private final Button open;

	EventPane(Composite parent, Runnable added, Consumer<Element> opened) {
		this.parent = parent;
		this.opened = opened;
		Rows.heading(parent, ChangeTexts.get("events.title"));
		empty = Rows.sentence(parent, ChangeTexts.get("events.empty"), 1);
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.leidraad.id", "events.table");
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		for (int i = 0; i < HEADS.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(ChangeTexts.get(HEADS.get(i)));
			column.setWidth(WIDTHS.get(i));
		}
		table.addListener(SWT.Selection, event -> detail());
		table.addListener(SWT.DefaultSelection, event -> open());
		meaning = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		meaning.setData("org.leidraad.id", "events.meaning");
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = meaning.getLineHeight() * MEANING_LINES;
		data.widthHint = 100;
		meaning.setLayoutData(data);
		Composite row = Rows.grid(parent, 2, 1);
		button(row, "events.add", "add").addListener(SWT.Selection, event -> added.run());
		open = button(row, "events.open", "edit");
		open.addListener(SWT.Selection, event -> open());
	}

	private static Button button(Composite row, String key, String icon) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(ChangeTexts.get(key));
		button.setImage(Icons.command(icon));
		button.setData("org.leidraad.id", key);
		return button;
	}

	/** Shows the alarms of all events; the same row stays chosen. */
	void show(List<EventAlarms> events) {
		int place = Math.max(0, table.getSelectionIndex());
		table.setRedraw(false);
		table.removeAll();
		events.forEach(event -> event.alarms().forEach(alarm -> row(new Row(event, alarm))));
		table.setRedraw(true);
		if (table.getItemCount() > 0) {
			table.setSelection(Math.min(place, table.getItemCount() - 1));
		}
		Rows.show(empty, events.isEmpty());
		Rows.show(table, !events.isEmpty());
		Rows.show(meaning, !events.isEmpty());
		detail();
		parent.layout();
	}

	private void row(Row row) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(row);
		Locale locale = Locale.getDefault();
		item.setText(new String[]{ModelNames.element(locale, row.event().event()), row.alarm().title().in(locale),
			row.alarm().due().map(EventPane::date).orElse("\u2013"),
			ChangeTexts.get("alarm." + row.alarm().state().id())});
		item.setImage(STATE, sign(row.alarm()));
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

	private Optional<Row> chosen() {
		return table.getSelectionCount() == 1
				? Optional.of((Row) table.getSelection()[0].getData())
				: Optional.empty();
	}

	private void detail() {
		meaning.setText(chosen().map(EventPane::detail).orElse(""));
		open.setEnabled(chosen().isPresent());
	}

	private static String detail(Row row) {
		Locale locale = Locale.getDefault();
		return row.alarm().sentence().in(locale) + '\n' + row.alarm().rule().in(locale)
				+ row.event().disadvantage().map(one -> '\n' + one.sentence().in(locale)).orElse("");
	}

	private void open() {
		chosen().map(one -> one.event().event()).ifPresent(opened);
	}
}
