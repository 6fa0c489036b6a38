/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.leidraad.chart.FigureFormat;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.report.internal.MoneyFormat;

/**
 * Numbers and units as a contract says them: all decimals, and units in words.
 *
 * @param locale the language
 */
record Wording(Locale locale) {

	private static final int MOST_DIGITS = 15;
	private static final Pattern FRACTION = Pattern.compile("\\p{L}[^/]*(/\\p{L}[^/]*)+");

	/** A number with all its decimals; an absurd one as it was written, which is short. */
	String number(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		if (plain.scale() > MOST_DIGITS || plain.precision() - plain.scale() > MOST_DIGITS) {
			return value.toString();
		}
		return new FigureFormat(locale).number(plain, Math.max(0, plain.scale()));
	}

	/** A number rounded to as many decimals as a price or a score has. */
	String rounded(BigDecimal value, int decimals) {
		return new FigureFormat(locale).number(value, decimals);
	}

	/** An amount of money, always with cents. */
	String money(BigDecimal value) {
		return new MoneyFormat(locale).exact(value);
	}

	/** A unit in words, such as kWh per year; empty for none. */
	String unit(String unit) {
		String written = unit == null ? "" : unit.strip();
		String named = UnitNames.of(locale, written);
		if (named.equals(written) && FRACTION.matcher(written).matches()) {
			named = written.replace("/", ' ' + text("unit.per") + ' ');
		}
		return FigureFormat.typeset(named).strip();
	}

	/** A number with its unit, such as 6 years. */
	String value(BigDecimal value, String unit) {
		String words = UnitNames.isMeasure(unit) ? unit(unit) : "";
		if (words.startsWith("%") && !locale.getLanguage().equals("fr")) {
			return number(value) + words;
		}
		return words.isEmpty() ? number(value) : number(value) + '\u00A0' + words;
	}

	/** A demand in words, such as at least 6 years; none where the framework only asks for yes. */
	Optional<String> demand(Operator operator, BigDecimal value, String unit) {
		return switch (operator) {
			case AT_LEAST, AT_MOST, EQUAL -> Optional.of(text("demand." + operator.getLiteral(), value(value, unit)));
			case YES -> Optional.empty();
			case NONE -> Optional.of(value(value, unit));
		};
	}

	/**
	 * A sentence.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 */
	String text(String key, Object... arguments) {
		return FigureFormat.typeset(TenderTexts.TEXTS.get(locale, key, arguments));
	}

	/** A text that holds more than white space, without the space around it. */
	static Optional<String> filled(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
	}
}
