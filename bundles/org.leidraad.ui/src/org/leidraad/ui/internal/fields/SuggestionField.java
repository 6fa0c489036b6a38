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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.SuggestedText.Suggestion;

/** Free text with usual answers to choose from. */
final class SuggestionField extends TypedField {

	private Combo combo;

	SuggestionField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.BORDER);
		boolean rule = spec().feature() == Literals.RULE_SETTING__RULE || spec().feature() == Literals.ACCEPTANCE__RULE;
		if (rule) {
			host().rules().forEach(combo::add);
		}
		new Suggestions(host().frameworks()).of(owner(), spec().feature()).stream().map(Suggestion::word)
				.forEach(combo::add);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		combo.setLayoutData(data);
		combo.addListener(SWT.Selection, event -> commit());
		listen(combo, false);
		return combo;
	}

	@Override
	String typed() {
		return combo.getText();
	}

	@Override
	void type(String text) {
		combo.setText(text);
	}
}
