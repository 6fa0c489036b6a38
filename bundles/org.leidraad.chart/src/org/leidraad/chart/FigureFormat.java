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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;

/**
 * Writes values, units and dates for people, the same on screen and on paper.
 *
 * @param locale the language
 */
public record FigureFormat(Locale locale) {

	private static final String NO_BREAK_SPACE = "\u00A0";
	private static final int CENTS = 2;

	/**
	 * A number with its grouping and as many decimals as a reader needs: none from 1,000, one from 10, two from 1,
	 * three below.
	 *
	 * @param value the number
	 * @return the number in the locale
	 */
	public String number(BigDecimal value) {
		int integers = value.precision() - value.scale();
		int decimals = integers >= 4 ? 0 : integers >= 2 ? 1 : integers == 1 ? 2 : 3;
		return number(value, value.signum() == 0 ? 0 : decimals);
	}

	/**
	 * A number with its grouping.
	 *
	 * @param value the number
	 * @param decimals most decimals that are shown, from 0; zeros at the end are left out
	 * @return the number in the locale
	 */
	public String number(BigDecimal value, int decimals) {
		return number(value, 0, decimals);
	}

	/**
	 * An amount of money, always with its cents.
	 *
	 * @param value the amount
	 * @return such as {@code 1,105.50}
	 */
	public String money(BigDecimal value) {
		return number(value, CENTS, CENTS);
	}

	private String number(BigDecimal value, int fewest, int most) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(fewest);
		format.setMaximumFractionDigits(most);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value).replace('-', '\u2212');
	}

	/**
	 * A value with the unit of its indicator where that is short, as on a label in a picture.
	 *
	 * @param value the value
	 * @param indicator the indicator
	 * @return such as {@code 33 %} or {@code 4.6}
	 */
	public String label(BigDecimal value, Indicator indicator) {
		String unit = unit(indicator);
		return unit.startsWith("%") ? number(value) + percent() : number(value);
	}

	/**
	 * A value with the unit of its indicator.
	 *
	 * @param value the value
	 * @param indicator the indicator
	 * @return such as {@code 236 kg CO₂e/device/yr}
	 */
	public String full(BigDecimal value, Indicator indicator) {
		return value(value, unit(indicator));
	}

	/**
	 * A value with a unit in words.
	 *
	 * @param value the value
	 * @param unit the unit as people write it; empty for a bare number
	 * @return such as {@code 6 years}, or {@code 25%}, which French sets apart
	 */
	public String value(BigDecimal value, String unit) {
		if (unit.isEmpty()) {
			return number(value);
		}
		return unit.startsWith("%")
				? number(value) + percent() + unit.substring(1)
				: number(value) + NO_BREAK_SPACE + unit;
	}

	/**
	 * The unit of an indicator with its indices set as people write them.
	 *
	 * @param indicator the indicator
	 * @return the unit; empty for a bare number
	 */
	public static String unit(Indicator indicator) {
		String unit = indicator.getUnit() == null ? "" : indicator.getUnit().strip();
		if (unit.equals("-") || unit.equals("1") || unit.equals("0-1")
				|| indicator.getKind() == IndicatorKind.QUALITATIVE && unit.isEmpty()) {
			return "";
		}
		return typeset(unit);
	}

	/**
	 * Sets chemical formulas and powers as people write them.
	 *
	 * @param text such as {@code kgCO2e/m2}
	 * @return such as {@code kg CO₂e/m²}
	 */
	public static String typeset(String text) {
		return text.replace("kgCO2", "kg CO2").replace("tCO2", "t CO2").replace("CO2", "CO₂")
				.replaceAll("\\bm2\\b", "m²").replaceAll("\\bm3\\b", "m³").replace(">=", "≥").replace("<=", "≤");
	}

	/**
	 * A share.
	 *
	 * @param fraction the share, where 1 is all
	 * @return the share as a whole percentage
	 */
	public String percent(BigDecimal fraction) {
		return number(fraction.movePointRight(2), 0) + percent();
	}

	/**
	 * A date as the language writes it in a text.
	 *
	 * @param date the date
	 * @return such as {@code 31 December 2026}
	 */
	public String date(LocalDate date) {
		return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region()));
	}

	/**
	 * A date as the language writes it in a table.
	 *
	 * @param date the date
	 * @return such as {@code 31-12-2026}
	 */
	public String shortDate(LocalDate date) {
		String pattern = switch (locale.getLanguage()) {
			case "nl" -> "dd-MM-yyyy";
			case "fr" -> "dd/MM/yyyy";
			default -> "d MMM yyyy";
		};
		return date.format(DateTimeFormatter.ofPattern(pattern, region()));
	}

	/** English dates are written the European way, day before month. */
	private Locale region() {
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

	private String percent() {
		return locale.getLanguage().equals("fr") ? NO_BREAK_SPACE + "%" : "%";
	}
}
