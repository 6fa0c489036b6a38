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

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Takes pictures from the drawing world of reports over to that of windows. */
public final class Pictures {

	private static final int COLOURS = 24;
	private static final int ALPHA = 24;
	private static final double FULL = 100.0;

	/** Draws a picture for a fineness of the screen. */
	@FunctionalInterface
	public interface Drawing {

		/**
		 * Draws.
		 *
		 * @param scale pixels per point
		 * @return the picture
		 */
		BufferedImage draw(double scale);
	}

	private Pictures() {
	}

	/**
	 * An image that is drawn anew for each fineness of the screen.
	 *
	 * @param device the screen
	 * @param drawing draws it
	 * @return the image; the caller disposes it
	 */
	public static Image image(Device device, Drawing drawing) {
		ImageDataProvider provider = zoom -> data(drawing.draw(zoom / FULL));
		return new Image(device, provider);
	}

	/**
	 * Takes over the points of a picture.
	 *
	 * @param picture the picture
	 * @return the same points, transparency included
	 */
	public static ImageData data(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		ImageData data = new ImageData(width, height, COLOURS, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[width * height];
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			picture.getRGB(0, y, width, 1, row, 0, width);
			data.setPixels(0, y, width, opaque(row), 0);
			for (int x = 0; x < width; x++) {
				data.alphaData[y * width + x] = (byte) (row[x] >>> ALPHA);
			}
		}
		return data;
	}

	private static int[] opaque(int[] row) {
		int[] colours = new int[row.length];
		for (int x = 0; x < row.length; x++) {
			colours[x] = row[x] & 0xFFFFFF;
		}
		return colours;
	}
}
