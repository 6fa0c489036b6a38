/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.leidraad.ui.internal.fields.Reflow;

/** The heading of a section. One that may be folded is a link with a triangle, for mouse and keyboard. */
final class SectionHead {

	private static final String OPEN = "\u25BE  ";
	private static final String FOLDED = "\u25B8  ";

	private final String text;
	private final Composite area;
	private List<Control> body = List.of();
	private Hyperlink link;
	private boolean open = true;

	/**
	 * Makes the heading over the whole width of a grid.
	 *
	 * @param content the grid
	 * @param text the words
	 * @param foldable whether the section may be folded
	 * @param columns how many columns the grid has
	 */
	SectionHead(Composite content, String text, boolean foldable, int columns) {
		this.text = text.replace("&", "&&");
		area = new Composite(content, SWT.NONE);
		// a link has a ground of its own in some themes
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginTop = 12;
		layout.verticalSpacing = 6;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1));
		Control words = foldable ? link() : label();
		words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private Control label() {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Control link() {
		link = new Hyperlink(area, SWT.NONE);
		link.setText(OPEN + text);
		link.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				open(!open);
				Reflow.around(link);
			}
		});
		return link;
	}

	/** Says what is under the heading, and whether it is shown at first. */
	void body(List<Control> controls, boolean shown) {
		body = controls;
		open(shown);
	}

	/** Shows or hides the heading itself. */
	void visible(boolean wanted) {
		area.setVisible(wanted);
		((GridData) area.getLayoutData()).exclude = !wanted;
	}

	/** {@return whether what is under the heading is shown} */
	boolean isOpen() {
		return open;
	}

	/** Shows or hides what is under the heading. */
	void open(boolean wanted) {
		if (link == null || wanted == open) {
			return;
		}
		open = wanted;
		link.setText((open ? OPEN : FOLDED) + text);
		for (Control control : body) {
			control.setVisible(open);
			((GridData) control.getLayoutData()).exclude = !open;
		}
	}
}
