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

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.leidraad.chart.Picture;
import org.leidraad.chart.TermLine;
import org.leidraad.ui.internal.chart.PictureCanvas;

/**
 * Divides the height between a form and the picture under it. A picture gets what it needs to be whole; where then too
 * little is left to fill in a form, the form has the room to itself.
 */
final class PictureRoom {

	private static final int FORM_PART = 62;
	private static final int CHART_PART = 38;
	private static final int LEAST_FORM = 150;
	private static final int LEAST_CHART = 100;
	/** In points: the lanes of a term need this, and the days above and the years below them. */
	private static final int LANE = 15;
	private static final int AROUND_LANES = 34;

	private final SashForm sash;
	private final Control form;
	private final Supplier<Picture> picture;

	private PictureRoom(SashForm sash, Control form, Supplier<Picture> picture) {
		this.sash = sash;
		this.form = form;
		this.picture = picture;
	}

	/**
	 * Divides the height of a sash from now on, whenever it changes.
	 *
	 * @param sash has the form and, after it, the picture
	 * @param picture makes the picture
	 */
	static void divide(SashForm sash, Supplier<Picture> picture) {
		PictureRoom room = new PictureRoom(sash, sash.getChildren()[0], picture);
		sash.setWeights(FORM_PART, CHART_PART);
		sash.addListener(SWT.Resize, event -> room.divide());
	}

	private void divide() {
		int height = sash.getClientArea().height;
		int least = least();
		if (height < least + LEAST_FORM) {
			sash.setMaximizedControl(form);
			return;
		}
		sash.setMaximizedControl(null);
		int[] weights = sash.getWeights();
		int chart = (int) ((long) height * weights[1] / (weights[0] + weights[1]));
		if (chart < least) {
			sash.setWeights(height - least, least);
		}
	}

	private int least() {
		return picture.get() instanceof TermLine line
				? PictureCanvas.pixels(AROUND_LANES + LANE * line.span().lanes().size())
				: LEAST_CHART;
	}
}
