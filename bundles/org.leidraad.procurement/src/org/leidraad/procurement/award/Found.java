/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.util.Optional;
import java.util.function.Function;

import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * Something that was looked for, or why it is not there.
 *
 * @param <T> what was looked for
 */
sealed interface Found<T> {

	/**
	 * It is there.
	 *
	 * @param value what was found
	 */
	record There<T>(T value) implements Found<T> {
	}

	/**
	 * It is not there.
	 *
	 * @param element what must be mended
	 * @param reason why it is not there
	 */
	record Missing<T>(Element element, Message reason) implements Found<T> {
	}

	static <T> Found<T> of(T value) {
		return new There<>(value);
	}

	static <T> Found<T> missing(Element element, String key, Object... arguments) {
		return new Missing<>(element, AwardTexts.message(key, arguments));
	}

	default Optional<T> found() {
		return this instanceof There<T> there ? Optional.of(there.value()) : Optional.empty();
	}

	/** What follows from it; the same reason where it is not there. */
	default <R> Found<R> then(Function<T, Found<R>> next) {
		return switch (this) {
			case There<T> there -> next.apply(there.value());
			case Missing<T> missing -> new Missing<>(missing.element(), missing.reason());
		};
	}
}
