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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.RubricLevel;

/** What an element is called in a list: its name, or what tells it from others of its kind. */
public final class ElementLabel {

	private static final int MOST_DECIMALS = 6;

	private ElementLabel() {
	}

	/**
	 * The label of an element.
	 *
	 * @param locale the language, for dates and numbers
	 * @param element the element
	 * @return one line; none if nothing in the element tells it from others
	 */
	public static Optional<String> of(Locale locale, Element element) {
		String name = element.getName();
		String label = name != null && !name.isBlank() ? name.strip().replaceAll("\\s+", " ") : switch (element) {
			case Milestone milestone -> valueOn(locale, milestone.getDate(), milestone.getValue(), element);
			case Measurement measurement -> valueOn(locale, measurement.getDate(), measurement.getValue(), element);
			case EvaluationMoment moment -> date(locale, moment.getDate());
			case FrameworkUse use -> joined(" ", use.getFramework(), use.getEdition());
			case RubricLevel level -> Integer.toString(level.getLevel());
			default -> "";
		};
		return label.isEmpty() ? Optional.empty() : Optional.of(label);
	}

	private static String valueOn(Locale locale, LocalDate date, BigDecimal value, Element element) {
		return joined(": ", date(locale, date), value(locale, value, element.eContainer()));
	}

	private static String value(Locale locale, BigDecimal value, EObject owner) {
		if (value == null) {
			return "";
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return joined(" ", format.format(value), owner instanceof Indicator indicator ? indicator.getUnit() : null);
	}

	private static String date(Locale locale, LocalDate date) {
		return date == null
				? ""
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
	}

	private static String joined(String separator, String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank())
				.collect(Collectors.joining(separator));
	}
}
