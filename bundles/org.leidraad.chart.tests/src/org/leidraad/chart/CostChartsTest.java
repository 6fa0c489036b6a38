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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.chart.CostStack.Bar;
import org.leidraad.chart.CostStack.Costs;
import org.leidraad.chart.CostStack.Part;
import org.leidraad.chart.TornadoChart.End;
import org.leidraad.chart.TornadoChart.Swing;
import org.leidraad.chart.TornadoChart.Swings;

class CostChartsTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final int WIDE = 500;

	@Test
	void theWidestSwingStandsFirst() {
		TornadoChart chart = tornado(swing("smal", "100", "102"), swing("breed", "60", "150"),
				swing("midden", "90", "110"));
		assertEquals(List.of("breed", "midden", "smal"), chart.swings().bars().stream().map(Swing::label).toList());
	}

	@Test
	void theWordsOfASwingTellBothEnds() {
		assertEquals("Laptop: nu 100,00 EUR per jaar. rente laag: 95,00, hoog: 1.105,50.",
				tornado(swing("rente", "95", "1105.5")).alternativeText());
	}

	@Test
	void aWiderSwingHasMoreInkThanANarrowOne() {
		assertTrue(ink(tornado(swing("a", "100", "100"), swing("b", "50", "150"))) > ink(
				tornado(swing("a", "100", "100"), swing("b", "100", "100"))));
	}

	@Test
	void bothEndsMayLieAtOneSide() {
		assertFalse(isBlank(tornado(swing("a", "120", "150")).image(WIDE, 80, 1, ChartTheme.PRINT)));
	}

	@Test
	void thePartsOfACostAddUp() {
		Bar bar = bar("A", "870", "19.14", "-75.52", "0");
		assertEquals(new BigDecimal("813.62"), bar.total());
		assertEquals("Kosten, in EUR: A 813,62 (deel 0 870,00, deel 1 19,14, deel 2 \u221275,52).",
				stack(bar).alternativeText());
	}

	@Test
	void incomeIsAtTheOtherSideOfTheZero() {
		BufferedImage without = stack(bar("A", "100")).image(WIDE, 70, 1, ChartTheme.PRINT);
		BufferedImage with = stack(bar("A", "100", "-100")).image(WIDE, 70, 1, ChartTheme.PRINT);
		assertTrue(solid(without) > 1.8 * solid(with), "the same cost takes half the width");
	}

	@Test
	void thereIsAPictureOfNothingAndInNoRoom() {
		assertFalse(isBlank(tornado().image(WIDE, 60, 1, ChartTheme.DARK)), "it says what is missing");
		assertFalse(isBlank(stack().image(WIDE, 60, 1, ChartTheme.DARK)), "it says what is missing");
		assertEquals(1, tornado(swing("a", "1", "2")).image(1, 1, 1, ChartTheme.PRINT).getWidth());
		assertEquals(1, stack(bar("A", "1", "-2")).image(1, 1, 1, ChartTheme.PRINT).getWidth());
		assertFalse(isBlank(stack(bar("A", "0")).image(WIDE, 60, 1, ChartTheme.PRINT)),
				"the name of what costs nothing");
	}

	private static TornadoChart tornado(Swing... bars) {
		return new TornadoChart(new Swings("Laptop", BigDecimal.valueOf(100), "EUR per jaar", List.of(bars)), DUTCH);
	}

	private static Swing swing(String label, String low, String high) {
		return new Swing(label, new End("laag", new BigDecimal(low)), new End("hoog", new BigDecimal(high)));
	}

	private static CostStack stack(Bar... bars) {
		return new CostStack(new Costs("Kosten", "EUR", List.of(bars)), DUTCH);
	}

	private static Bar bar(String label, String... amounts) {
		List<String> all = Arrays.asList(amounts);
		return new Bar(label,
				all.stream().map(one -> new Part("deel " + all.indexOf(one), new BigDecimal(one))).toList());
	}

	private static long ink(Picture picture) {
		return count(picture.image(WIDE, 90, 1, ChartTheme.PRINT), 0xFF1F3A5F);
	}

	private static long solid(BufferedImage image) {
		return count(image, 0xFF1F3A5F);
	}

	private static long count(BufferedImage image, int color) {
		return Arrays.stream(pixels(image)).filter(pixel -> pixel == color).count();
	}

	private static boolean isBlank(BufferedImage image) {
		return Arrays.stream(pixels(image)).distinct().count() == 1;
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}
}
