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
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.leidraad.model.Element;

/** Links to other elements: add, remove, go there. */
final class ReferencesField extends ElementList {

	private Button remove;
	private Button go;

	ReferencesField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	void createButtons() {
		button("button.link", this::add);
		remove = button("button.unlink", this::delete);
		go = button("button.go", this::go);
	}

	private void add() {
		EReference reference = (EReference) spec().feature();
		SearchDialog<Element> dialog = SearchDialog.ofElements(remove.getShell(), name(),
				Candidates.of(owner(), reference), true);
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			host().run(Edits.link(host().domain(), owner(), reference, dialog.chosen()));
		}
	}

	@Override
	void delete() {
		if (!chosen().isEmpty()) {
			host().run(Edits.unlink(host().domain(), owner(), (EReference) spec().feature(), chosen()));
		}
	}

	@Override
	void enable() {
		remove.setEnabled(!chosen().isEmpty());
		go.setEnabled(chosen().size() == 1);
	}
}
