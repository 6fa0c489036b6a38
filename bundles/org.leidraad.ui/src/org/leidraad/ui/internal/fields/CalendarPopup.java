/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.chart.FigureFormat;

/**
 * A calendar under a field. The keys are its own: on GTK the calendar of SWT swallows each key and does nothing with
 * it,
 * so that one could neither choose a day nor leave it. Arrows go by days and weeks, the page keys by months, Enter
 * takes
 * the day, Escape leaves.
 */
final class CalendarPopup {

	private final Control under;
	private final Shell popup;
	private final DateTime calendar;
	private final Canvas keys;
	private final Consumer<LocalDate> taken;
	private LocalDate day;

	private CalendarPopup(Control under, LocalDate begin, Consumer<LocalDate> taken) {
		this.under = under;
		this.taken = taken;
		day = begin;
		popup = new Shell(under.getShell(), SWT.ON_TOP | SWT.TOOL);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		popup.setLayout(layout);
		calendar = new DateTime(popup, SWT.CALENDAR);
		calendar.setData(Field.WIDGET_ID, "calendar");
		keys = new Canvas(popup, SWT.NONE);
		keys.setLayoutData(new GridData(1, 1));
		keys.setData(Field.WIDGET_ID, "calendar.keys");
		listen();
		show();
	}

	/**
	 * Opens a calendar.
	 *
	 * @param under the field under which it opens, and which has the cursor afterwards
	 * @param begin the day that is marked at first
	 * @param taken told which day is taken; not told where none is
	 */
	static void open(Control under, LocalDate begin, Consumer<LocalDate> taken) {
		CalendarPopup made = new CalendarPopup(under, begin, taken);
		made.popup.pack();
		made.popup.setLocation(under.toDisplay(0, under.getSize().y));
		made.popup.open();
		made.keys.setFocus();
	}

	private void listen() {
		calendar.addListener(SWT.DefaultSelection, event -> take());
		calendar.addListener(SWT.MouseDoubleClick, event -> take());
		// one click on a day is enough; changing the month must not close the calendar
		calendar.addListener(SWT.Selection, event -> {
			LocalDate now = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
			boolean isClick = now.getMonth() == day.getMonth() && now.getYear() == day.getYear() && !now.equals(day);
			day = now;
			if (isClick) {
				take();
			}
		});
		calendar.addListener(SWT.MouseUp, event -> keys.setFocus());
		keys.addListener(SWT.KeyDown, this::key);
		keys.addListener(SWT.Traverse, event -> event.doit = false);
		keys.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = new FigureFormat(Locale.getDefault()).date(day);
			}
		});
		popup.addListener(SWT.Deactivate, event -> popup.dispose());
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(day.minusDays(1));
			case SWT.ARROW_RIGHT -> go(day.plusDays(1));
			case SWT.ARROW_UP -> go(day.minusWeeks(1));
			case SWT.ARROW_DOWN -> go(day.plusWeeks(1));
			case SWT.PAGE_UP -> go(day.minusMonths(1));
			case SWT.PAGE_DOWN -> go(day.plusMonths(1));
			case SWT.HOME -> go(day.withDayOfMonth(1));
			case SWT.END -> go(day.withDayOfMonth(day.lengthOfMonth()));
			case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> take();
			case SWT.ESC, SWT.TAB -> leave();
			default -> {
				// no other key means anything in a calendar
			}
		}
	}

	private void go(LocalDate next) {
		day = next;
		show();
		keys.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void show() {
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}

	private void take() {
		if (!popup.isDisposed()) {
			leave();
			taken.accept(day);
		}
	}

	private void leave() {
		popup.dispose();
		if (!under.isDisposed()) {
			under.setFocus();
		}
	}
}
