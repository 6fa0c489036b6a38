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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Text, numbers and lists of words, typed; with the unit behind a number. */
class TextField extends TypedField {

	private static final int LINE_LENGTH = 90;
	private static final int MOST_LINES = 7;

	private Text text;
	private Label unit;

	TextField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		if (spec().kind() == FieldKind.NUMBER || spec().kind() == FieldKind.INTEGER) {
			Composite row = row(parent);
			createText(row, SWT.SINGLE | SWT.RIGHT);
			((GridData) text.getLayoutData()).minimumWidth = 90;
			unit = new Label(row, SWT.NONE);
			unit.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		} else if (spec().kind() == FieldKind.PARAGRAPH || spec().kind() == FieldKind.LINES) {
			createText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
			GridData data = (GridData) text.getLayoutData();
			data.heightHint = text.getLineHeight() * lines();
		} else {
			createText(parent, SWT.SINGLE);
		}
		return text;
	}

	/** Makes a row for a text with something behind it. */
	static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return row;
	}

	/** Makes the widget that is typed in. */
	final void createText(Composite parent, int style) {
		text = new Text(parent, style | SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		hint().ifPresent(text::setMessage);
		listen(text, (style & SWT.MULTI) != 0);
	}

	/** {@return the widget that is typed in} */
	final Text text() {
		return text;
	}

	private int lines() {
		int least = spec().kind() == FieldKind.LINES ? 1 : 2;
		int length = value() == null ? 0 : value().toString().length();
		return Math.clamp(length / LINE_LENGTH + least, 2, MOST_LINES);
	}

	@Override
	String typed() {
		return text.getText();
	}

	@Override
	void type(String value) {
		text.setText(value);
	}

	@Override
	public void refresh() {
		super.refresh();
		if (unit != null) {
			String now = Units.of(owner(), spec().feature()).filter(one -> !Units.saidIn(name(), one)).orElse("");
			unit.setText(now.replace("&", "&&"));
			unit.setVisible(!now.isEmpty());
			((GridData) unit.getLayoutData()).exclude = now.isEmpty();
			((GridLayout) unit.getParent().getLayout()).numColumns = now.isEmpty() ? 1 : 2;
			unit.getParent().layout();
		}
	}
}
