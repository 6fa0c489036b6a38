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
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.theme.NamedAccessible;

/**
 * A day that a dialog asks for, typed or taken from a calendar, as in a form. On GTK SWT's own widget for dates keeps
 * Tab, Enter and Escape to itself.
 */
public final class DayText {

	private final Composite row;
	private final Text text;

	/**
	 * Makes the row, with a layout in mind that is a grid.
	 *
	 * @param parent where it stands
	 * @param begin the day that is proposed
	 * @param changed run after each change
	 */
	public DayText(Composite parent, LocalDate begin, Runnable changed) {
		row = TextField.row(parent);
		row.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		text = new Text(row, SWT.SINGLE | SWT.BORDER);
		text.setMessage(FieldTexts.get("date.pattern"));
		text.setText(begin.toString());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 110;
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> changed.run());
		button(row, text, () -> CalendarPopup.open(text, day().orElse(begin), day -> text.setText(day.toString())));
	}

	/** Puts a button behind a text that opens a calendar; so does Alt with the arrow down in the text. */
	static void button(Composite row, Text text, Runnable calendar) {
		Button open = new Button(row, SWT.PUSH);
		Icons.show(open, "calendar");
		open.setToolTipText(FieldTexts.get("date.calendar"));
		NamedAccessible.name(open, open.getToolTipText());
		open.addListener(SWT.Selection, event -> calendar.run());
		open.setLayoutData(new GridData(SWT.END, SWT.FILL, false, false));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MOD3) != 0) {
				calendar.run();
			}
		});
	}

	/** {@return the day; none while what is typed is none} */
	public Optional<LocalDate> day() {
		return new DateText().read(text.getText()) instanceof Reading.Value(LocalDate day)
				? Optional.of(day)
				: Optional.empty();
	}

	/** {@return the row, to be laid out} */
	public Control control() {
		return row;
	}

	/** {@return what is typed in} */
	public Text text() {
		return text;
	}
}
