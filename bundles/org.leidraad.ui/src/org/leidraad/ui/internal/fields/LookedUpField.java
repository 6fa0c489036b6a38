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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One thing that is looked up in a dialog, with buttons to take it away and to go there. */
abstract class LookedUpField extends Field {

	private Text text;
	private Button clear;
	private Button go;

	/**
	 * What the field says.
	 *
	 * @param none what stands in it when nothing was chosen
	 * @param clear tool tip of the button that takes the value away
	 * @param go tool tip of the button that goes there
	 */
	record Wording(String none, String clear, String go) {
	}

	LookedUpField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	/** {@return what the field says} */
	abstract Wording wording();

	/** Lets the user look something up, and writes it. */
	abstract void choose();

	/** Goes to what was chosen. */
	abstract void go();

	@Override
	protected final Control createControl(Composite parent) {
		Wording wording = wording();
		Composite row = TextField.row(parent);
		((GridLayout) row.getLayout()).numColumns = 4;
		text = new Text(row, SWT.BORDER | SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		text.setMessage(wording.none());
		button(row, FieldTexts.get("criterion.open"), this::choose)
				.setData(WIDGET_ID, spec().feature().getName() + ".choose");
		clear = button(row, "\u2715", () -> write(Optional.empty()));
		clear.setToolTipText(wording.clear());
		go = button(row, "\u2192", this::go);
		go.setToolTipText(wording.go());
		go.setData(WIDGET_ID, spec().feature().getName() + ".show");
		return text;
	}

	/** {@return where a dialog opens} */
	final Shell shell() {
		return text.getShell();
	}

	private static Button button(Composite row, String label, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/**
	 * Shows what the roadmap has now.
	 *
	 * @param shown the name of what was chosen, or an empty text
	 * @param isSet whether there is anything to take away
	 * @param isThere whether there is somewhere to go
	 */
	final void show(String shown, boolean isSet, boolean isThere) {
		if (!shown.equals(text.getText())) {
			text.setText(shown);
		}
		clear.setEnabled(isSet);
		go.setEnabled(isThere);
	}
}
