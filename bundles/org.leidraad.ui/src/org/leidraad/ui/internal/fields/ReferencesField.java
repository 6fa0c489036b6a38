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

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.fields.SearchDialog.Column;

/** Links to other elements: add, remove, go there. */
final class ReferencesField extends ElementList {

	private Button remove;
	private Button go;

	ReferencesField(FieldHost host, Element element, FieldSpec spec) {
		super(host, element, spec);
	}

	@Override
	void createButtons() {
		button("button.link", this::add);
		remove = button("button.unlink", this::delete);
		go = button("button.go", this::go);
	}

	private void add() {
		EReference reference = (EReference) spec().feature();
		SearchDialog<Element> dialog = new SearchDialog<>(remove.getShell(), name(),
				Candidates.of(element(), reference), List.of(new Column<>("link.name", 60, ElementLabels::text),
						new Column<>("link.where", 40, ReferencesField::where)),
				(one, words) -> SearchWords.of(words).fit(ElementLabels.text(one) + ' ' + where(one)), true);
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			host().run(Edits.link(host().domain(), element(), reference, dialog.chosen()));
		}
	}

	private static String where(Element element) {
		return element.eContainer() instanceof Element owner ? ElementLabels.text(owner) : "";
	}

	@Override
	void delete() {
		if (!chosen().isEmpty()) {
			host().run(Edits.unlink(host().domain(), element(), (EReference) spec().feature(), chosen()));
		}
	}

	@Override
	void enable() {
		remove.setEnabled(!chosen().isEmpty());
		go.setEnabled(chosen().size() == 1);
	}
}
