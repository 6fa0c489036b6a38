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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leidraad.model.Element;

/** Another element, looked up in a dialog, with a way to go there. */
final class PickedField extends Field {

	private Text text;
	private Button clear;
	private Button go;

	PickedField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite row = TextField.row(parent);
		((GridLayout) row.getLayout()).numColumns = 4;
		text = new Text(row, SWT.BORDER | SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		text.setMessage(FieldTexts.get("reference.none"));
		Button choose = button(row, FieldTexts.get("criterion.open"), this::choose);
		choose.setData(WIDGET_ID, spec().feature().getName() + ".choose");
		clear = button(row, "\u2715", () -> write(Optional.empty()));
		clear.setToolTipText(FieldTexts.get("button.unlink"));
		go = button(row, "\u2192", () -> host().jump((Element) value()));
		go.setToolTipText(FieldTexts.get("button.go"));
		return text;
	}

	private static Button button(Composite row, String label, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void choose() {
		SearchDialog<Element> dialog = SearchDialog.ofElements(text.getShell(), name(),
				Candidates.of(owner(), (EReference) spec().feature()), false);
		if (dialog.open() == Window.OK) {
			List<Element> chosen = dialog.chosen();
			chosen.forEach(one -> write(Optional.of(one)));
		}
	}

	@Override
	public void refresh() {
		String shown = value() instanceof Element one ? ElementLabels.text(one) : "";
		if (!shown.equals(text.getText())) {
			text.setText(shown);
		}
		clear.setEnabled(value() != null);
		go.setEnabled(value() != null);
	}
}
