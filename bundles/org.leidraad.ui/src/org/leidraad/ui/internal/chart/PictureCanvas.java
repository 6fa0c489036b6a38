/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.chart;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;
import org.leidraad.ui.internal.theme.Appearance;

/** The picture of an element, drawn anew after each change. Says in words what it shows. */
public final class PictureCanvas {

	private static final int LEAST = 40;
	/** A window is read from farther away than paper, for which the letters of the chart are made. */
	private static final double ENLARGED = 1.2;

	private final Canvas canvas;
	private final Supplier<Picture> picture;
	private Image image;

	/**
	 * Makes the picture.
	 *
	 * @param parent where it is shown
	 * @param picture makes the picture of the element as it is now
	 */
	public PictureCanvas(Composite parent, Supplier<Picture> picture) {
		this.picture = picture;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setData("org.leidraad.id", "chart");
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> refresh());
		canvas.addListener(SWT.Dispose, event -> forget());
		Appearance.onChange(canvas, this::refresh);
		describe();
		refresh();
	}

	/**
	 * How much of a window points of a picture take.
	 *
	 * @param points a width or height in points
	 * @return the same in pixels
	 */
	public static int pixels(int points) {
		return (int) Math.ceil(points * ENLARGED);
	}

	/** {@return the widget, to be laid out} */
	public Canvas canvas() {
		return canvas;
	}

	/** Draws the picture anew. */
	public void refresh() {
		forget();
		canvas.setToolTipText(picture.get().alternativeText());
		canvas.redraw();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		if (area.width < LEAST || area.height < LEAST) {
			return;
		}
		if (image == null) {
			ChartTheme theme = Appearance.chartTheme();
			Picture chart = picture.get();
			int width = (int) (area.width / ENLARGED);
			int height = (int) (area.height / ENLARGED);
			image = Pictures.image(canvas.getDisplay(),
					scale -> chart.image(width, height, scale * ENLARGED, theme));
		}
		gc.setBackground(ground());
		gc.fillRectangle(area);
		gc.drawImage(image, 0, 0);
	}

	/** A sash has a colour of its own; the picture lies on what is behind it. */
	private Color ground() {
		Composite behind = canvas.getParent();
		while (behind instanceof SashForm) {
			behind = behind.getParent();
		}
		return behind.getBackground();
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void describe() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = picture.get().alternativeText();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}
}
