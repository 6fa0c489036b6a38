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

import java.util.List;

/**
 * Text for which usual answers are offered. What the file holds and what the
 * person reads may differ, as {@code yearly} and "jaarlijks".
 *
 * @param suggestions the usual answers
 */
public record SuggestedText(List<Suggestion> suggestions) implements TextForm {

	/**
	 * A usual answer.
	 *
	 * @param value what the file holds
	 * @param word what the person reads
	 */
	public record Suggestion(String value, String word) {
	}

	@Override
	public String write(Object value) {
		return value == null
				? ""
				: suggestions.stream().filter(one -> one.value().equals(value)).map(Suggestion::word).findFirst()
						.orElse(value.toString());
	}

	@Override
	public Reading read(String text) {
		return switch (new PlainText(false).read(text)) {
			case Reading.Value(String typed) -> new Reading.Value(suggestions.stream()
					.filter(one -> one.word().equalsIgnoreCase(typed)).map(Suggestion::value).findFirst()
					.orElse(typed));
			case Reading other -> other;
		};
	}
}
