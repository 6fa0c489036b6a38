/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.leidraad.chart.internal.Canvas;

/** Something that can be drawn at any size and scale, on screen and on paper alike. */
public interface Picture {

	/**
	 * Draws on a ground that is already there.
	 *
	 * @param graphics where to draw, with the top left corner of the picture at 0, 0; its state is kept
	 * @param width width in points, above 0
	 * @param height height in points, above 0
	 * @param theme the ground
	 */
	void draw(Graphics2D graphics, double width, double height, ChartTheme theme);

	/** {@return what the picture shows, in one sentence, for those who cannot see it} */
	String alternativeText();

	/**
	 * Draws into an image: opaque white for paper, else transparent.
	 *
	 * @param width width in points
	 * @param height height in points
	 * @param scale pixels per point, such as 2 for a fine screen
	 * @param theme the ground
	 * @return an image of width × scale by height × scale pixels
	 */
	default BufferedImage image(int width, int height, double scale, ChartTheme theme) {
		return Canvas.image(this, width, height, scale, theme);
	}

	/**
	 * Draws as PNG that knows its size in points.
	 *
	 * @param width width in points
	 * @param height height in points
	 * @param scale pixels per point
	 * @param theme the ground
	 * @return the file
	 */
	default byte[] png(int width, int height, double scale, ChartTheme theme) {
		return Canvas.png(image(width, height, scale, theme));
	}
}
