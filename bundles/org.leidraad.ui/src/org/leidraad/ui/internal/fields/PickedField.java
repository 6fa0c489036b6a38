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
import org.leidraad.model.Element;

/** Another element, looked up in a dialog, with a way to go there. */
final class PickedField extends LookedUpField {

	PickedField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	Wording wording() {
		return new Wording(FieldTexts.get("reference.none"), FieldTexts.get("button.unlink"),
				FieldTexts.get("button.go"));
	}

	@Override
	void go() {
		host().jump((Element) value());
	}

	@Override
	void choose() {
		SearchDialog<Element> dialog = SearchDialog.ofElements(shell(), name(),
				Candidates.of(owner(), (EReference) spec().feature()), false);
		if (dialog.open() == Window.OK) {
			List<Element> chosen = dialog.chosen();
			chosen.forEach(one -> write(Optional.of(one)));
		}
	}

	@Override
	public void refresh() {
		String shown = value() instanceof Element one ? ElementLabels.text(one) : "";
		show(shown, value() != null, value() != null);
	}
}
