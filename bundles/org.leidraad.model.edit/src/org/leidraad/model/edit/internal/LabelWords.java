/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.text.Texts;

/**
 * Writes dates, numbers and choices as they stand in a label. What there is nothing of is an empty text.
 *
 * @param locale the language
 * @param texts the words that labels are made with
 */
record LabelWords(Locale locale, Texts texts) {

	private static final int MOST_DECIMALS = 6;
	private static final int LONGEST = 60;

	String date(LocalDate date) {
		return date == null
				? ""
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
	}

	String number(BigDecimal value) {
		if (value == null) {
			return "";
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return format.format(value);
	}

	String amount(BigDecimal value, String unit) {
		return value == null ? "" : joined(" ", number(value), unit);
	}

	/** As text: a year has no thousands separator. */
	String year(Integer year) {
		return year == null ? "" : year.toString();
	}

	String choice(Enumerator choice) {
		return ModelNames.choice(locale, choice);
	}

	/** A choice within a label. */
	String choiceInside(Enumerator choice) {
		return choice(choice).toLowerCase(locale);
	}

	/** The beginning of a text, on one line; cut after a word. */
	String begin(String text) {
		String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST - 1);
		return line.substring(0, space > 0 ? space : LONGEST - 1) + "…";
	}

	/** The name of what an element refers to; never its label, which could lead back to where one came from. */
	String name(Element referred) {
		return referred == null || referred.eIsProxy() ? "" : begin(referred.getName());
	}

	/** What tells one from others, and what there is to say of it, with a colon as the language writes it. */
	String pair(String which, String what) {
		return which == null || which.isBlank() || what == null || what.isBlank()
				? first(which, what)
				: texts.get(locale, "label.pair", which, what);
	}

	/** A sentence around a number. */
	String said(String key, BigDecimal value) {
		return value == null ? "" : texts.get(locale, key, number(value));
	}

	static String joined(String separator, String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank())
				.collect(Collectors.joining(separator));
	}

	/** The first that says something. */
	static String first(String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isBlank()).findFirst().orElse("");
	}
}
