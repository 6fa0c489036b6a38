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
import org.eclipse.swt.widgets.Button;

/** Links that are made at their other end: to see and to go there. */
final class ListedField extends ElementList {

	private Button go;

	ListedField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	void createButtons() {
		go = button("button.go", this::go);
	}

	@Override
	void delete() {
		// the other end holds the link
	}

	@Override
	void enable() {
		go.setEnabled(chosen().size() == 1);
	}
}
