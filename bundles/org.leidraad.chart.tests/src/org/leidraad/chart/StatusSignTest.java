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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;

/** The shape of a sign carries its meaning. */
class StatusSignTest {

	private static final int SIZE = 32;

	@Test
	void hasAShapeOfItsOwnForEachStateWithoutColour() {
		Map<String, IndicatorState> shapes = new HashMap<>();
		for (IndicatorState state : IndicatorState.values()) {
			String shape = shape(new StatusSign(state).image(SIZE, 1, ChartTheme.PRINT));
			IndicatorState other = shapes.put(shape, state);
			assertEquals(null, other, "the sign of " + state + " looks like that of " + other);
		}
	}

	@Test
	void hasTheColoursOfTheTableOfSigns() {
		assertEquals(new Color(0x00795A), new StatusSign(IndicatorState.ACHIEVED).color(ChartTheme.PRINT));
		assertEquals(new Color(0x0067A6), new StatusSign(IndicatorState.ON_TRACK).color(ChartTheme.LIGHT));
		assertEquals(new Color(0x9A6400), new StatusSign(IndicatorState.ATTENTION).color(ChartTheme.PRINT));
		assertEquals(new Color(0xB84300), new StatusSign(IndicatorState.BEHIND).color(ChartTheme.PRINT));
		assertEquals(new Color(0x8C1D18), new StatusSign(IndicatorState.WRONG_WAY).color(ChartTheme.PRINT));
		assertEquals(new Color(0x5B6470), new StatusSign(IndicatorState.OVERDUE).color(ChartTheme.PRINT));
	}

	@Test
	void canBeReadOnItsGround() {
		for (IndicatorState state : IndicatorState.values()) {
			assertTrue(contrast(new StatusSign(state).color(ChartTheme.PRINT), Color.WHITE) >= 4.5,
					state + " on white");
			assertTrue(contrast(new StatusSign(state).color(ChartTheme.DARK), new Color(0x1E2126)) >= 4.5,
					state + " on dark");
		}
	}

	@Test
	void growsWithTheScale() {
		BufferedImage fine = new StatusSign(IndicatorState.BEHIND).image(16, 3, ChartTheme.LIGHT);
		assertEquals(48, fine.getWidth());
		assertEquals(48, fine.getHeight());
		assertEquals(0, fine.getRGB(0, 0) >>> 24, "its ground is transparent");
		assertEquals(0xFFB84300, fine.getRGB(24, 24));
	}

	@Test
	void tellsFindingsApartWithoutColour() {
		long shapes = Arrays.stream(Severity.values())
				.map(severity -> shape(new SeveritySign(severity).image(SIZE, SIZE, 1, ChartTheme.LIGHT))).distinct()
				.count();
		assertEquals(Severity.values().length, shapes);
	}

	/** Black or white for each pixel: inside is what is opaque and not the ground that is cut out. */
	private static String shape(BufferedImage image) {
		StringBuilder shape = new StringBuilder();
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				int pixel = image.getRGB(x, y);
				boolean ink = pixel >>> 24 > 127 && (pixel & 0xFF) + (pixel >> 8 & 0xFF) + (pixel >> 16 & 0xFF) < 600;
				shape.append(ink ? '#' : ' ');
			}
		}
		assertTrue(shape.indexOf("#") >= 0, "nothing was drawn");
		return shape.toString();
	}

	private static double contrast(Color one, Color other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
