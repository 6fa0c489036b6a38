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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Values, units and dates are written as each language writes them. */
class FigureFormatTest {

	private static final FigureFormat ENGLISH = new FigureFormat(Locale.ENGLISH);
	private static final FigureFormat DUTCH = new FigureFormat(Locale.of("nl"));
	private static final FigureFormat FRENCH = new FigureFormat(Locale.FRENCH);

	@Test
	void showsTheDecimalsThatAReaderNeeds() {
		assertEquals("12,346", ENGLISH.number(new BigDecimal("12345.678")));
		assertEquals("357.3", ENGLISH.number(new BigDecimal("357.333333")));
		assertEquals("2.47", ENGLISH.number(new BigDecimal("2.466666")));
		assertEquals("0.361", ENGLISH.number(new BigDecimal("0.36111")));
		assertEquals("0.04", ENGLISH.number(new BigDecimal("0.04000")));
		assertEquals("0", ENGLISH.number(new BigDecimal("0.000")));
		assertEquals("−3.5", ENGLISH.number(new BigDecimal("-3.5")));
		assertEquals("12.345", DUTCH.number(new BigDecimal("12345")));
		assertEquals("2,47", FRENCH.number(new BigDecimal("2.466666")));
	}

	@Test
	void setsUnitsAsPeopleWriteThem() {
		assertEquals("kg CO₂e/device/yr", FigureFormat.unit(Indicators.of("a", "kgCO2e/device/yr").make()));
		assertEquals("m³/MWh", FigureFormat.unit(Indicators.of("a", "m3/MWh").make()));
		assertEquals("", FigureFormat.unit(Indicators.of("a", "-").make()));
		assertEquals("33%", ENGLISH.label(new BigDecimal("33"), Indicators.refurbished()));
		assertEquals("33\u00A0%", FRENCH.label(new BigDecimal("33"), Indicators.refurbished()));
		assertEquals("40%", DUTCH.percent(new BigDecimal("0.4")));
	}

	@Test
	void writesDatesWithTheDayFirst() {
		LocalDate date = LocalDate.of(2026, 12, 1);
		assertEquals("1 December 2026", ENGLISH.date(date));
		assertEquals("1 december 2026", DUTCH.date(date));
		assertEquals("1 décembre 2026", FRENCH.date(date));
		assertEquals("01-12-2026", DUTCH.shortDate(date));
		assertEquals("01/12/2026", FRENCH.shortDate(date));
	}
}
