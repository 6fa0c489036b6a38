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
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.theme.Css;

/** One word out of a fixed list. */
final class ChoiceField extends Field {

	private final List<Enumerator> choices;
	private final boolean explained;
	private Combo combo;
	private Label about;

	ChoiceField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
		choices = choices((EEnum) spec.feature().getEType());
		explained = choices.stream().anyMatch(choice -> ChoiceMeaning.of(choice).isPresent());
	}

	/** {@return the word for a choice, also for one of a framework} */
	static String word(FieldHost host, Enumerator choice) {
		return choice instanceof EEnumLiteral literal
				? new ForeignNames(host.frameworks()).of(literal)
				: ModelNames.choice(Locale.getDefault(), choice);
	}

	/** {@return all words of a list} */
	static List<Enumerator> choices(EEnum type) {
		return type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	@Override
	protected Control createControl(Composite parent) {
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		choices.forEach(choice -> combo.add(word(host(), choice)));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		combo.setLayoutData(data);
		combo.addListener(SWT.Selection, event -> write(Optional.of(choices.get(combo.getSelectionIndex()))));
		unmoved(combo);
		if (explained) {
			explain(parent);
		}
		return combo;
	}

	/** Under the choice stands what it is for. */
	private void explain(Composite parent) {
		about = new Label(parent, SWT.WRAP);
		Css.mark(about, Css.HINT);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 100;
		about.setLayoutData(data);
	}

	/** What to fill in, and what each choice is for, so that one can compare them before choosing. */
	@Override
	protected Optional<String> hint() {
		List<String> lines = new ArrayList<>(super.hint().stream().toList());
		choices.forEach(choice -> ChoiceMeaning.of(choice)
				.ifPresent(text -> lines.add("\u2022 " + word(host(), choice) + " \u2013 " + text)));
		return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
	}

	/** Keeps the mouse wheel from changing a value while the person scrolls the page. */
	static void unmoved(Combo combo) {
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
	}

	@Override
	public void refresh() {
		combo.select(choices.indexOf(value()));
		if (explained) {
			String text = value() instanceof Enumerator choice ? ChoiceMeaning.of(choice).orElse("") : "";
			if (!text.equals(about.getText())) {
				about.setText(text);
				Reflow.around(about);
			}
		}
	}
}
