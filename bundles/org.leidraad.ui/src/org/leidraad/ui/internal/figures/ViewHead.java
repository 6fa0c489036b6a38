/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.ui.internal.theme.Css;
import org.leidraad.ui.internal.theme.NamedAccessible;

/** The first row of a view: of what it tells, what can be done, and a sentence in what room is left. */
public final class ViewHead {

	private static final int LEAST_WIDTH = 100;
	private static final int INDENT = 8;
	private static final int WIDTH = 240;

	private final Composite row;
	private final Combo which;

	/**
	 * Makes the row with the choice in it.
	 *
	 * @param parent where it stands, in one column
	 * @param columns how many things stand in it
	 * @param id what tests know the choice by
	 * @param name what screen readers call the choice
	 * @param chosen run when another one is chosen
	 */
	public ViewHead(Composite parent, int columns, String id, String name, Runnable chosen) {
		row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginHeight = 2;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		which = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		which.setData("org.leidraad.id", id);
		which.setLayoutData(new GridData(WIDTH, SWT.DEFAULT));
		NamedAccessible.name(which, name);
		which.addListener(SWT.Selection, event -> chosen.run());
	}

	/** {@return where buttons go} */
	public Composite row() {
		return row;
	}

	/** {@return the place of what is chosen, from 0} */
	public int place() {
		return which.getSelectionIndex();
	}

	/**
	 * Shows what there is to choose from.
	 *
	 * @param words what there is
	 * @param place which one is chosen
	 */
	public void choices(List<String> words, int place) {
		if (!words.equals(List.of(which.getItems()))) {
			which.setItems(words.toArray(String[]::new));
		}
		which.select(place);
	}

	/** {@return a label for a sentence, which takes the room that is left and shortens what is too long} */
	public CLabel sentence() {
		CLabel label = new CLabel(row, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = INDENT;
		data.widthHint = LEAST_WIDTH;
		label.setLayoutData(data);
		Css.mark(label, Css.HINT);
		return label;
	}
}
