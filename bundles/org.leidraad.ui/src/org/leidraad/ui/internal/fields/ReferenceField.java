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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;

/** Another element, chosen by name, with a way to go there. */
final class ReferenceField extends Field {

	private List<Element> candidates = List.of();
	private Combo combo;
	private Button go;

	ReferenceField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite row = TextField.row(parent);
		combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		combo.setLayoutData(data);
		combo.addListener(SWT.Selection, event -> choose(combo.getSelectionIndex()));
		ChoiceField.unmoved(combo);
		go = new Button(row, SWT.PUSH);
		go.setText("\u2192");
		go.setToolTipText(FieldTexts.get("button.go"));
		go.addListener(SWT.Selection, event -> host().jump((Element) value()));
		return combo;
	}

	private void choose(int index) {
		write(index <= 0 ? Optional.empty() : Optional.of(candidates.get(index - 1)));
	}

	@Override
	public void refresh() {
		List<Element> now = Candidates.of(element(), (EReference) spec().feature());
		List<String> items = new ArrayList<>(List.of(FieldTexts.get("reference.none")));
		now.forEach(one -> items.add(ModelNames.element(Locale.getDefault(), one)));
		candidates = now;
		String[] wanted = items.toArray(String[]::new);
		if (!Arrays.equals(wanted, combo.getItems())) {
			combo.setItems(wanted);
		}
		combo.select(value() == null ? 0 : candidates.indexOf(value()) + 1);
		go.setEnabled(value() != null);
	}
}
