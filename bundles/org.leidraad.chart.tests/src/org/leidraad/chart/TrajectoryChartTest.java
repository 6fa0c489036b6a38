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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.chart.internal.Palette;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.Interpolation;

/** The chart draws whatever an indicator holds and says it in words. */
class TrajectoryChartTest {

	private static final LocalDate ON = LocalDate.of(2026, 12, 31);

	@Test
	void saysInWordsWhatItShows() {
		Indicator indicator = Indicators.refurbished();
		assertEquals("Refurbished share: 33% units on 31 December 2026, planned 37.5% units; the goal is 60% units on "
				+ "31 December 2030. Status: attention.", text(indicator, Locale.ENGLISH));
		assertEquals("Refurbished share: 33% units op 31 december 2026, gepland 37,5% units; het doel is 60% units op "
				+ "31 december 2030. Status: aandacht.", text(indicator, Locale.of("nl")));
		assertEquals("Refurbished share\u00A0: 33\u00A0% units au 31 décembre 2026, prévu 37,5\u00A0% units\u00A0; "
				+ "l’objectif est de 60\u00A0% units au 31 décembre 2030. Statut\u00A0: attention.",
				text(indicator, Locale.FRENCH));
	}

	@Test
	void doesNotKnowLaterMeasurements() {
		String before = new TrajectoryChart(Indicators.refurbished(), LocalDate.of(2025, 12, 31), Locale.ENGLISH)
				.alternativeText();
		assertTrue(before.startsWith("Refurbished share: 26% units on 31 December 2025"), before);
	}

	@Test
	void saysWhatIsMissing() {
		assertEquals("Empty: no planned path and no measurement yet.",
				text(Indicators.of("Empty", "%").make(), Locale.ENGLISH));
		assertTrue(text(Indicators.of("Plan", "years").baseline("2024-12-31", "4").milestone("2030-12-31", "6").make(),
				Locale.ENGLISH).startsWith("Plan: not measured yet; the goal is 6\u00A0years on 31 December 2030."));
		assertTrue(text(Indicators.of("Data", "-").measured("2025-12-31", "7").make(), Locale.ENGLISH)
				.startsWith("Data: 7 on 31 December 2025; there is no planned path yet."));
	}

	@Test
	void saysThatAValueIsIncomplete() {
		Indicator indicator = Indicators.refurbished();
		indicator.getMeasurements().getLast().setCompleteness(new BigDecimal("79"));
		assertTrue(text(indicator, Locale.ENGLISH)
				.endsWith("Status: attention. The measured value covers only part of the whole."));
		assertTrue(text(indicator, Locale.of("nl")).endsWith("dekt maar een deel van het geheel."));
		assertTrue(text(indicator, Locale.FRENCH).endsWith("ne couvre qu’une partie de l’ensemble."));
		indicator.getMeasurements().getLast().setCompleteness(new BigDecimal("80"));
		assertTrue(text(indicator, Locale.ENGLISH).endsWith("Status: attention."));
	}

	@Test
	void hatchesAValueThatIsIncomplete() {
		Indicator indicator = Indicators.refurbished();
		long dark = dark(indicator);
		indicator.getMeasurements().getFirst().setCompleteness(new BigDecimal("50"));
		assertTrue(dark != dark(indicator), "the first dot is drawn otherwise");
	}

	private static long dark(Indicator indicator) {
		return pixels(new TrajectoryChart(indicator, ON, Locale.ENGLISH).image(480, 180, 2, ChartTheme.PRINT))
				.filter(pixel -> (pixel >> 16 & 0xFF) < 100).count();
	}

	/** The area between plan and measurement is tinted where it is an amount of which less is better. */
	@Test
	void showsWhatWasUsedOfABudget() {
		int tint = Palette.of(ChartTheme.PRINT).budget().getRGB();
		Indicator footprint = Indicators.of("CO2", "kgCO2e/device/yr").baseline("2023-12-31", "236")
				.milestone("2030-12-31", "100").measured("2025-12-31", "236").make();
		for (Direction direction : Direction.values()) {
			footprint.setDirection(direction);
			long tinted = pixels(new TrajectoryChart(footprint, ON, Locale.ENGLISH).image(480, 180, 1,
					ChartTheme.PRINT)).filter(pixel -> pixel == tint).count();
			assertEquals(direction == Direction.DOWN, tinted > 100, direction + ": " + tinted);
			assertEquals(direction == Direction.DOWN, text(footprint, Locale.ENGLISH)
					.endsWith("Cumulative use: 9% over budget so far."), text(footprint, Locale.ENGLISH));
		}
		footprint.setUnit("%");
		footprint.setDirection(Direction.DOWN);
		assertEquals(0, pixels(new TrajectoryChart(footprint, ON, Locale.ENGLISH).image(480, 180, 1,
				ChartTheme.PRINT)).filter(pixel -> pixel == tint).count());
	}

	static List<Indicator> everyKind() {
		Indicator keep = Indicators.of("Keep", "%").baseline("2023-12-31", "99").milestone("2028-12-31", "99")
				.measured("2025-12-31", "98.6").make();
		keep.setTolerance(new BigDecimal("0.5"));
		keep.setDirection(Direction.KEEP);
		Indicator geometric = Indicators.of("CO2", "kgCO2e/device/yr").baseline("2024-12-31", "236")
				.milestone("2030-12-31", "141.6").measured("2025-12-31", "226").make();
		geometric.setInterpolation(Interpolation.GEOMETRIC);
		Indicator step = Indicators.of("Step", "count").baseline("2024-12-31", "0").milestone("2027-12-31", "3")
				.milestone("2030-12-31", "9").measured("2025-12-31", "1").make();
		step.setInterpolation(Interpolation.STEP);
		Indicator before = Indicators.of("Before", "t/yr").baseline("2024-12-31", "9").milestone("2030-12-31", "1")
				.measured("2020-12-31", "9").measured("2026-12-31", "0").make();
		before.setDirection(Direction.DOWN);
		Indicator nameless = Indicators.of(null, null).make();
		return List.of(Indicators.refurbished(), keep, geometric, step, before, nameless,
				Indicators.of("No values", "").baseline("2024-12-31", "1").make(),
				Indicators.of("Negative", "t").baseline("2024-12-31", "-5").milestone("2030-12-31", "-40")
						.measured("2025-12-31", "-12").make(),
				Indicators.of("Across zero", "t").baseline("2024-12-31", "-5").milestone("2030-12-31", "5")
						.measured("2025-12-31", "0").make(),
				Indicators.of("Zeros", "t").baseline("2024-12-31", "0").milestone("2030-12-31", "0")
						.measured("2025-12-31", "0").make(),
				Indicators.of("Huge", "t").baseline("2024-12-31", "1E+30").milestone("2030-12-31", "9E+30")
						.measured("2025-12-31", "2E+30").make(),
				Indicators.of("Tiny", "t").baseline("2024-12-31", "1E-20").milestone("2030-12-31", "9E-20")
						.measured("2025-12-31", "2E-20").make(),
				Indicators.of("Same day", "t").measured("2025-12-31", "3").measured("2025-12-31", "4").make(),
				Indicators.of("Centuries", "t").baseline("1800-01-01", "1").milestone("2200-01-01", "9").make(),
				Indicators.of("Backwards", "t").baseline("2030-01-01", "1").milestone("2020-01-01", "9")
						.measured("2010-01-01", "4").make());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void drawsWhateverTheIndicatorHolds(Indicator indicator) {
		for (ChartTheme theme : ChartTheme.values()) {
			for (int[] size : new int[][]{{480, 180}, {120, 60}, {40, 20}, {1, 1}, {900, 90}}) {
				BufferedImage image = new TrajectoryChart(indicator, ON, Locale.of("nl")).withSource()
						.image(size[0], size[1], 1, theme);
				assertEquals(size[0], image.getWidth());
				assertTrue(size[1] < 60 || distinctColours(image) > 2, theme + " " + size[0]);
			}
		}
		assertFalse(text(indicator, Locale.FRENCH).isBlank());
		assertEquals(80, new Sparkline(indicator, ON, Locale.ENGLISH).image(40, 10, 2, ChartTheme.PRINT).getWidth());
	}

	@Test
	void isAPngOfTheSizeAskedFor() throws IOException {
		byte[] file = new TrajectoryChart(Indicators.refurbished(), ON, Locale.ENGLISH).png(200, 100, 2.5,
				ChartTheme.PRINT);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
		assertEquals(500, image.getWidth());
		assertEquals(250, image.getHeight());
		assertEquals(0xFFFFFFFF, image.getRGB(0, 0), "paper is white");
	}

	@Test
	void losesNothingInBlackAndWhite() {
		BufferedImage image = new TrajectoryChart(Indicators.refurbished(), ON, Locale.ENGLISH).image(480, 180, 1,
				ChartTheme.PRINT);
		long dark = pixels(image).filter(pixel -> (pixel >> 16 & 0xFF) < 100).count();
		assertTrue(dark > 500, "the measured line is thick and dark: " + dark);
	}

	private static String text(Indicator indicator, Locale locale) {
		return new TrajectoryChart(indicator, ON, locale).alternativeText();
	}

	private static long distinctColours(BufferedImage image) {
		return pixels(image).distinct().count();
	}

	private static Stream<Integer> pixels(BufferedImage image) {
		return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
				image.getWidth())).boxed();
	}
}
