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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.ui.internal.theme.Icons;

/** A date, typed or taken from a calendar. */
final class DateField extends TextField {

	private static final String EXAMPLE = "YYYY-MM-DD";

	private Button open;

	DateField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite row = row(parent);
		createText(row, SWT.SINGLE);
		if (hint().isEmpty()) {
			text().setMessage(FieldTexts.get("date.pattern"));
		}
		open = new Button(row, SWT.PUSH);
		open.setImage(Icons.command("calendar"));
		open.setToolTipText(FieldTexts.get("date.calendar"));
		open.addListener(SWT.Selection, event -> calendar());
		text().setTextLimit(EXAMPLE.length());
		text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MOD3) != 0) {
				calendar();
			}
		});
		open.setLayoutData(new GridData(SWT.END, SWT.FILL, false, false));
		return text();
	}

	private void calendar() {
		Shell popup = new Shell(text().getShell(), SWT.ON_TOP | SWT.TOOL);
		popup.setLayout(new FillLayout());
		DateTime calendar = new DateTime(popup, SWT.CALENDAR);
		LocalDate now = value() instanceof LocalDate date ? date : LocalDate.now();
		calendar.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
		calendar.addListener(SWT.DefaultSelection, event -> take(calendar, popup));
		calendar.addListener(SWT.MouseDoubleClick, event -> take(calendar, popup));
		calendar.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR) {
				take(calendar, popup);
			} else if (event.keyCode == SWT.ESC) {
				popup.dispose();
			}
		});
		// one click on a day is enough; changing the month must not close the calendar
		calendar.addListener(SWT.Selection, event -> {
			if (calendar.getMonth() == now.getMonthValue() - 1 && calendar.getYear() == now.getYear()
					&& calendar.getDay() != now.getDayOfMonth()) {
				take(calendar, popup);
			}
		});
		popup.addListener(SWT.Deactivate, event -> popup.dispose());
		popup.pack();
		Point corner = text().toDisplay(0, text().getSize().y);
		popup.setLocation(corner);
		popup.open();
		calendar.setFocus();
	}

	private void take(DateTime calendar, Shell popup) {
		if (popup.isDisposed()) {
			return;
		}
		LocalDate date = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
		popup.dispose();
		if (!text().isDisposed()) {
			revert();
			write(Optional.of(date));
			refresh();
			text().setFocus();
		}
	}
}
