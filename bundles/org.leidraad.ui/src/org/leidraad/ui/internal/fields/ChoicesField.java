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
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Any number of words out of a fixed list, each with a box to tick. */
final class ChoicesField extends Field {

	private static final int MOST_COLUMNS = 3;
	private static final int LINE_LENGTH = 84;

	private final List<Enumerator> choices;
	private final List<Button> boxes = new ArrayList<>();

	ChoicesField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
		choices = ChoiceField.choices((EEnum) spec.feature().getEType());
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite grid = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns(), true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		grid.setLayout(layout);
		grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		for (Enumerator choice : choices) {
			Button box = new Button(grid, SWT.CHECK);
			box.setText(ChoiceField.word(host(), choice).replace("&", "&&"));
			box.addListener(SWT.Selection, event -> write(Optional.of(ticked())));
			boxes.add(box);
		}
		return grid;
	}

	private int columns() {
		int longest = choices.stream().mapToInt(choice -> ChoiceField.word(host(), choice).length()).max().orElse(1);
		return Math.clamp(LINE_LENGTH / longest, 1, MOST_COLUMNS);
	}

	private List<Enumerator> ticked() {
		List<Enumerator> ticked = new ArrayList<>();
		for (int i = 0; i < choices.size(); i++) {
			if (boxes.get(i).getSelection()) {
				ticked.add(choices.get(i));
			}
		}
		return ticked;
	}

	@Override
	public void refresh() {
		List<?> now = (List<?>) value();
		for (int i = 0; i < choices.size(); i++) {
			boxes.get(i).setSelection(now.contains(choices.get(i)));
		}
	}
}
