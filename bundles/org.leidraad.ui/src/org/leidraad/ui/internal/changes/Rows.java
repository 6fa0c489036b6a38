/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.ui.internal.theme.Css;

/** Rows of signs and sentences in a grid. */
final class Rows {

	/** What a sentence asks for at least; it takes what there is. */
	private static final int LEAST_WIDTH = 100;
	private static final int ABOVE_HEADING = 10;

	private Rows() {
	}

	/** {@return a grid without margins over the whole width of another} */
	static Composite grid(Composite parent, int columns, int span) {
		Composite grid = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		grid.setLayout(layout);
		grid.setLayoutData(over(span));
		return grid;
	}

	/** {@return the place of what takes the whole width} */
	static GridData over(int span) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
		data.widthHint = LEAST_WIDTH;
		return data;
	}

	/** Writes a heading over the whole width. */
	static Label heading(Composite grid, String text) {
		Label label = sentence(grid, text, ((GridLayout) grid.getLayout()).numColumns);
		label.setFont(bold());
		Css.mark(label, Css.TITLE);
		((GridData) label.getLayoutData()).verticalIndent = ABOVE_HEADING;
		return label;
	}

	/** Writes a sentence that is broken into lines. */
	static Label sentence(Composite grid, String text, int span) {
		Label label = new Label(grid, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(over(span));
		return label;
	}

	/** Writes a lesser sentence. */
	static Label hint(Composite grid, String text, int span) {
		Label label = sentence(grid, text, span);
		Css.mark(label, Css.HINT);
		return label;
	}

	/** Puts a sign before what comes next; screen readers say the word. */
	static void sign(Composite grid, Image image, String word) {
		Label label = new Label(grid, SWT.NONE);
		label.setImage(image);
		label.setToolTipText(word);
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
	}

	/** Leaves a cell without a sign. */
	static void gap(Composite grid) {
		new Label(grid, SWT.NONE).setVisible(false);
	}

	/** Makes a grid empty. */
	static void clear(Composite grid) {
		for (Control child : grid.getChildren()) {
			child.dispose();
		}
	}

	/** Shows or hides a part of a grid. */
	static void show(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}

	/** {@return the bold letters of the window} */
	static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}
}
