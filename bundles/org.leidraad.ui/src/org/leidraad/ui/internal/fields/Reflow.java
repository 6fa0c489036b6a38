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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lays a scrolled page out again after something on it grew, shrank or went. */
public final class Reflow {

	private Reflow() {
	}

	/**
	 * Lays the page out on which a control is.
	 *
	 * @param control a control on the page
	 */
	public static void around(Control control) {
		for (Composite one = control.getParent(); one != null; one = one.getParent()) {
			if (one instanceof ScrolledComposite page) {
				page(page);
				return;
			}
		}
	}

	/**
	 * Lays a page out to the width that it has.
	 *
	 * @param page the page
	 */
	public static void page(ScrolledComposite page) {
		if (page.isDisposed() || page.getContent() == null) {
			return;
		}
		Rectangle area = page.getClientArea();
		if (area.width > 0) {
			page.setMinSize(page.getContent().computeSize(area.width, SWT.DEFAULT, true));
			((Composite) page.getContent()).layout(true, true);
		}
	}

	/**
	 * Scrolls a page so that a control can be seen.
	 *
	 * @param control a control on the page
	 */
	public static void show(Control control) {
		for (Composite one = control.getParent(); one != null; one = one.getParent()) {
			if (one instanceof ScrolledComposite page) {
				page.showControl(control);
				return;
			}
		}
	}
}
