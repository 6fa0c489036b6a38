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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.leidraad.chart.RadarChart.Levels;
import org.leidraad.chart.RadarChart.Spoke;

class RadarChartTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final int SIZE = 300;

	@Test
	void theWordsTellEveryLevelAndTheTimeBefore() {
		RadarChart chart = new RadarChart(
				new Levels("ISO 20400", 0, 5, Optional.of("Niveau 2"), List.of(spoke("6.6", 2, 1),
						new Spoke("6.5", OptionalInt.empty(), OptionalInt.empty()), spoke("7", 4, 4))),
				DUTCH);
		assertEquals(
				"ISO 20400, niveaus van 0 tot 5: 6.6 2 (vorige keer: 1); 6.5 niet beoordeeld; 7 4 (vorige keer: 4). Niveau 2.",
				chart.alternativeText());
	}

	@Test
	void aHigherLevelFillsMore() {
		assertTrue(filled(levels(4)) > filled(levels(2)));
		assertTrue(filled(levels(2)) > filled(levels(1)));
	}

	@Test
	void whatLiesOutsideTheScaleStaysInsideTheRim() {
		assertEquals(filled(levels(5)), filled(levels(50)));
		assertEquals(filled(levels(0)), filled(levels(-7)));
	}

	@Test
	void thereIsAPictureWithoutSpokesAndInNoRoom() {
		BufferedImage empty = new RadarChart(new Levels("x", 0, 5, Optional.empty(), List.of()), Locale.FRENCH).image(
				SIZE, SIZE, 1,
				ChartTheme.PRINT);
		assertFalse(isBlank(empty), "it says what is missing");
		assertEquals(1, new RadarChart(levels(3), DUTCH).image(1, 1, 1, ChartTheme.DARK).getWidth());
	}

	@Test
	void aScaleHasTwoEnds() {
		List<Spoke> none = List.of();
		assertThrows(IllegalArgumentException.class, () -> new Levels("x", 3, 3, Optional.empty(), none));
	}

	@Test
	void theTimeBeforeIsDrawnWhereThereIsOne() {
		Levels without = new Levels("x", 0, 5, Optional.empty(), IntStream.range(0, 5)
				.mapToObj(i -> new Spoke("s" + i, OptionalInt.of(4), OptionalInt.empty())).toList());
		assertNotEquals(ink(without), ink(levels(4)));
	}

	private static Spoke spoke(String label, int level, int before) {
		return new Spoke(label, OptionalInt.of(level), OptionalInt.of(before));
	}

	private static Levels levels(int level) {
		return new Levels("x", 0, 5, Optional.empty(),
				IntStream.range(0, 5).mapToObj(i -> spoke("s" + i, level, 1)).toList());
	}

	/** How many pixels are the colour of the filled shape on white. */
	private static long filled(Levels levels) {
		int wash = 0xFFDBDFE4;
		BufferedImage image = image(levels);
		return pixels(image).filter(rgb -> near(rgb, wash)).count();
	}

	private static long ink(Levels levels) {
		return pixels(image(levels)).filter(rgb -> rgb != 0xFFFFFFFF).count();
	}

	private static boolean isBlank(BufferedImage image) {
		return pixels(image).allMatch(rgb -> rgb == 0xFFFFFFFF);
	}

	private static BufferedImage image(Levels levels) {
		return new RadarChart(levels, DUTCH).image(SIZE, SIZE, 1, ChartTheme.PRINT);
	}

	private static IntStream pixels(BufferedImage image) {
		return IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
	}

	private static boolean near(int one, int other) {
		return IntStream.of(0, 8, 16).allMatch(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) < 4);
	}
}
