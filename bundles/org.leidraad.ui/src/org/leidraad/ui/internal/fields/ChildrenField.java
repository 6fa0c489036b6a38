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

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Button;
import org.leidraad.model.Element;

/** Parts that have a place of their own in the thread: add one, go to one, delete. */
final class ChildrenField extends ElementList {

	private Button delete;
	private Button go;

	ChildrenField(FieldHost host, Element element, FieldSpec spec) {
		super(host, element, spec);
	}

	@Override
	void createButtons() {
		button("button.add", this::add);
		delete = button("button.delete", this::delete);
		go = button("button.go", this::go);
	}

	private void add() {
		EReference reference = (EReference) spec().feature();
		Element part = Edits.part(reference);
		host().run(Edits.add(host().domain(), element(), reference, part));
		host().jump(part);
	}

	@Override
	void delete() {
		if (!chosen().isEmpty()) {
			host().run(Edits.delete(host().domain(), chosen()));
		}
	}

	@Override
	void enable() {
		delete.setEnabled(!chosen().isEmpty());
		go.setEnabled(chosen().size() == 1);
	}
}
