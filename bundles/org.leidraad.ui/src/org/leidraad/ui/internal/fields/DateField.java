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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A date, typed or taken from a calendar. */
final class DateField extends TextField {

	private static final String EXAMPLE = "YYYY-MM-DD";

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
		text().setTextLimit(EXAMPLE.length());
		DayText.button(row, text(), this::calendar);
		return text();
	}

	private void calendar() {
		LocalDate begin = value() instanceof LocalDate date ? date : LocalDate.now();
		CalendarPopup.open(text(), begin, this::take);
	}

	private void take(LocalDate date) {
		if (!text().isDisposed()) {
			revert();
			write(Optional.of(date));
			refresh();
			text().setFocus();
		}
	}
}
