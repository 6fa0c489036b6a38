/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;

/** Turns pictures into pixels. */
public final class Canvas {

	private Canvas() {
	}

	/**
	 * Draws a picture into an image.
	 *
	 * @param picture the picture
	 * @param width width in points; less than 1 counts as 1
	 * @param height height in points; less than 1 counts as 1
	 * @param scale pixels per point
	 * @param theme the ground; paper is white, the others are transparent
	 * @return the image
	 */
	public static BufferedImage image(Picture picture, int width, int height, double scale, ChartTheme theme) {
		int columns = Math.max(1, (int) Math.round(width * scale));
		int rows = Math.max(1, (int) Math.round(height * scale));
		BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			if (theme == ChartTheme.PRINT) {
				graphics.setColor(Color.WHITE);
				graphics.fillRect(0, 0, columns, rows);
			}
			graphics.scale(scale, scale);
			picture.draw(graphics, Math.max(1, width), Math.max(1, height), theme);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	/**
	 * Asks for smooth lines and exact text widths.
	 *
	 * @param graphics where
	 */
	public static void prepare(Graphics2D graphics) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	/**
	 * Writes an image as PNG.
	 *
	 * @param image the image
	 * @return the file
	 */
	public static byte[] png(BufferedImage image) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException("A picture in memory could not be written", e);
		}
	}
}
