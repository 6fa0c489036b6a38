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

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A box to tick. */
final class YesNoField extends Field {

	private Button box;

	YesNoField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		box = new Button(parent, SWT.CHECK);
		box.setText(name());
		box.setToolTipText(hint().orElse(null));
		box.addListener(SWT.Selection, event -> write(Optional.of(box.getSelection())));
		return box;
	}

	@Override
	public void refresh() {
		box.setSelection(Boolean.TRUE.equals(value()));
	}
}
