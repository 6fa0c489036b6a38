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

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.chart.ThreadLine.Knot;
import org.leidraad.chart.ThreadLine.Strength;

/** The thread is whole, weak or open at each knot. */
class ThreadLineTest {

	@Test
	void saysWhereItIsBroken() {
		ThreadLine line = new ThreadLine(List.of(new Knot("indicators", "3", Strength.WHOLE),
				new Knot("measured", "1", Strength.WEAK), new Knot("plan", "0", Strength.BROKEN)), Locale.ENGLISH);
		assertEquals("indicators: 3; measured: weak (1); plan: broken", line.alternativeText());
	}

	@Test
	void isOpenWhereALinkIsMissing() {
		assertTrue(ink(Strength.WHOLE) > ink(Strength.WEAK));
		assertTrue(ink(Strength.WEAK) > ink(Strength.BROKEN));
	}

	private static long ink(Strength strength) {
		BufferedImage image = new ThreadLine(List.of(new Knot("plan", "", strength)), Locale.ENGLISH).image(60, 18, 2,
				ChartTheme.PRINT);
		long dark = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
			}
		}
		return dark;
	}
}
