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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.ui.internal.theme.Icons;

/** The label before a field, with a sign that tells what to fill in. */
final class FieldLabel {

	/** Points between a label and what is beside it. */
	static final int INDENT = 8;

	private FieldLabel() {
	}

	/** Makes the label in the next cell of a grid. */
	static void create(Composite grid, String name, Optional<String> hint) {
		Composite area = new Composite(grid, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = INDENT / 2;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
		data.verticalIndent = INDENT - 1;
		area.setLayoutData(data);
		Label label = new Label(area, SWT.NONE);
		label.setText(name.replace("&", "&&"));
		hint.ifPresent(text -> {
			label.setToolTipText(text);
			Label sign = new Label(area, SWT.NONE);
			sign.setImage(Icons.command("hint"));
			sign.setToolTipText(text);
		});
	}
}
