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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.leidraad.chart.LimitMeter.Fill;

class LimitMeterTest {

	private static final int WIDTH = 240;
	private static final int HEIGHT = 92;
	private static final int INK = 0xFF1F3A5F;

	private static LimitMeter meter(String booked, String change) {
		return new LimitMeter(new Fill("Small drawer", new BigDecimal(booked), new BigDecimal(change),
				new BigDecimal("120000"), "EUR"), Locale.ENGLISH);
	}

	@Test
	void itFitsOnlyBelowTheLimitUpAndDown() {
		assertTrue(meter("60000", "59999").fill().fits());
		assertFalse(meter("60000", "60000").fill().fits());
		assertFalse(meter("-60000", "-60000").fill().fits());
		assertTrue(meter("110000", "-30000").fill().fits());
	}

	@Test
	void theWordsTellAllThatThePictureShows() {
		assertEquals("Small drawer: booked and pending 84,000 EUR, this change +36,000 EUR, together 120,000 EUR;"
				+ " that must stay lower than 120,000 EUR: too much.",
				meter("84000", "36000").alternativeText().replace('\u00A0', ' '));
	}

	@Test
	void whatIsBookedFillsMoreTheMoreItIs() {
		long little = filled(meter("20000", "0"));
		long more = filled(meter("80000", "0"));
		assertTrue(more > 2 * little, little + " and " + more);
	}

	@Test
	void aChangeIsHatchedAndNotFilled() {
		assertTrue(filled(meter("60000", "0")) > filled(meter("0", "60000")));
	}

	@Test
	void blackAndWhiteLosesNothing() {
		assertFalse(Arrays.equals(pixels(meter("60000", "59999")), pixels(meter("60000", "60000"))));
	}

	@Test
	void extremeFiguresAndNoRoomStillGiveAPicture() {
		assertEquals(WIDTH, meter("999999999999999999999999", "-1").image(WIDTH, HEIGHT, 1, ChartTheme.DARK)
				.getWidth());
		assertEquals(1, meter("1", "1").image(1, 1, 1, ChartTheme.PRINT).getWidth());
	}

	@Test
	void aLimitIsMoreThanNothing() {
		BigDecimal none = BigDecimal.ZERO;
		assertThrows(IllegalArgumentException.class, () -> new Fill("x", none, none, none, "EUR"));
	}

	private static long filled(LimitMeter meter) {
		return IntStream.of(pixels(meter)).filter(rgb -> rgb == INK).count();
	}

	private static int[] pixels(LimitMeter meter) {
		BufferedImage image = meter.image(WIDTH, HEIGHT, 1, ChartTheme.PRINT);
		return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
	}
}
