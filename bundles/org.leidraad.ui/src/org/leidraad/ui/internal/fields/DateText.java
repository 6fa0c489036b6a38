/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates. Written as ISO 8601; read as that or, as people in the Netherlands and
 * Belgium type it, day, month, year with hyphens, slashes or points.
 */
public record DateText() implements TextForm {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public Reading read(String text) {
		String compact = text.strip();
		if (compact.isEmpty()) {
			return new Reading.Nothing();
		}
		Matcher iso = ISO.matcher(compact);
		if (iso.matches()) {
			return date(compact, iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(compact);
		return dayFirst.matches()
				? date(compact, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
				: fault(compact);
	}

	private static Reading date(String text, String year, String month, String day) {
		try {
			return new Reading.Value(
					LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return fault(text);
		}
	}

	private static Reading fault(String text) {
		return new Reading.Fault(FieldTexts.message("fault.date", text));
	}
}
