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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A value of any type of data, as attributes of frameworks have them: written in the form that their package has for
 * the file, but for the decimal mark of numbers.
 *
 * @param type the type of data
 * @param many whether there may be several, separated by semicolons
 */
record DataText(EDataType type, boolean many) implements TextForm {

	private static final Set<Class<?>> FRACTIONS = Set.of(double.class, Double.class, float.class, Float.class);

	@Override
	public String write(Object value) {
		return value instanceof Collection<?> values
				? values.stream().map(this::one).collect(Collectors.joining("; "))
				: one(value);
	}

	private String one(Object value) {
		String text = value == null ? "" : EcoreUtil.convertToString(type, value);
		return text == null ? "" : text;
	}

	@Override
	public Reading read(String text) {
		String clean = PlainText.clean(text).strip();
		if (clean.isEmpty()) {
			return new Reading.Nothing();
		}
		List<Object> values = new ArrayList<>();
		for (String part : many ? clean.split("\\s*[;\n]\\s*") : new String[]{clean}) {
			switch (parsed(part)) {
				case Reading.Value(Object value) -> values.add(value);
				case Reading.Nothing() -> {
					// two semicolons, one after the other
				}
				case Reading.Fault fault -> {
					return fault;
				}
			}
		}
		return new Reading.Value(many ? values : values.getFirst());
	}

	private Reading parsed(String text) {
		if (FRACTIONS.contains(type.getInstanceClass())) {
			return switch (new DecimalText(Locale.getDefault()).read(text)) {
				case Reading.Value(Object number) -> made(number.toString());
				case Reading other -> other;
			};
		}
		return text.isEmpty() ? new Reading.Nothing() : made(text);
	}

	private Reading made(String text) {
		try {
			Object value = EcoreUtil.createFromString(type, text);
			return value == null ? wrong(text) : new Reading.Value(value);
		} catch (IllegalArgumentException e) {
			// the only way in which a package tells that a text is none of its values; the person is told
			return wrong(text);
		}
	}

	private Reading wrong(String text) {
		return new Reading.Fault(FieldTexts.message("fault.data", text, type.getName()));
	}
}
