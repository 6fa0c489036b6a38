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

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decimals in the way of a language. Comma and point are both understood:
 * where both occur the last one is the decimal mark; where one occurs more than
 * once it groups; where one occurs once it is the decimal mark, unless it is
 * the grouping mark of the language and three digits follow.
 *
 * @param locale the language
 */
public record DecimalText(Locale locale) implements TextForm {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F'\\u2019]");
	private static final int GROUP = 3;

	@Override
	public String write(Object value) {
		if (!(value instanceof BigDecimal number)) {
			return value == null ? "" : value.toString();
		}
		DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(Math.max(0, number.scale()));
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}

	@Override
	public Reading read(String text) {
		String compact = SPACES.matcher(PlainText.clean(text)).replaceAll("").replace('\u2212', '-');
		if (compact.isEmpty()) {
			return new Reading.Nothing();
		}
		String plain = withPoint(compact);
		return NUMBER.matcher(plain).matches()
				? new Reading.Value(new BigDecimal(plain))
				: new Reading.Fault(FieldTexts.message("fault.number", text.strip(), write(new BigDecimal("12.5"))));
	}

	private String withPoint(String text) {
		int comma = text.lastIndexOf(',');
		int point = text.lastIndexOf('.');
		if (comma < 0 && point < 0) {
			return text;
		}
		if (comma >= 0 && point >= 0) {
			return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
		}
		char mark = comma >= 0 ? ',' : '.';
		return groups(text, mark) ? text.replace(String.valueOf(mark), "") : text.replace(mark, '.');
	}

	private boolean groups(String text, char mark) {
		String[] parts = text.replaceFirst("^[+-]", "").split(Pattern.quote(String.valueOf(mark)), -1);
		for (int i = 1; i < parts.length; i++) {
			if (parts[i].length() != GROUP) {
				return false;
			}
		}
		boolean whole = !parts[0].isEmpty() && parts[0].length() <= GROUP && !parts[0].equals("0");
		return whole && (parts.length > 2 || mark == DecimalFormatSymbols.getInstance(locale).getGroupingSeparator());
	}
}
