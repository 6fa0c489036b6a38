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

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of texts, written in one field.
 *
 * @param lines whether each stands on a line of its own; otherwise commas and semicolons separate them
 */
public record ListText(boolean lines) implements TextForm {

	@Override
	public String write(Object value) {
		if (!(value instanceof Collection<?> texts)) {
			return "";
		}
		return texts.stream().map(String::valueOf).collect(Collectors.joining(lines ? "\n" : ", "));
	}

	@Override
	public Reading read(String text) {
		List<String> texts = Arrays.stream(PlainText.clean(text).split(lines ? "\n" : "[,;\n]")).map(String::strip)
				.filter(part -> !part.isEmpty()).toList();
		return texts.isEmpty() ? new Reading.Nothing() : new Reading.Value(texts);
	}
}
