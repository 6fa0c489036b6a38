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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A place with nothing in it: it says what belongs there, and whoever makes it may offer that below. */
public final class EmptyPlace {

	private static final int MARGIN = 14;

	private final Composite area;
	private final Label sentence;

	/**
	 * Makes the place.
	 *
	 * @param parent where it stands
	 */
	public EmptyPlace(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		area.setLayout(layout);
		sentence = new Label(area, SWT.WRAP);
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	/** {@return the place, in one column} */
	public Composite area() {
		return area;
	}

	/** {@return what is said} */
	public Label sentence() {
		return sentence;
	}

	/**
	 * Says what belongs here.
	 *
	 * @param text the sentence
	 */
	public void say(String text) {
		sentence.setText(text.replace("&", "&&"));
	}
}
