/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.util.List;

/**
 * Why the content of a file cannot be used. Unchecked, because the XML parser's and EMF's callbacks declare nothing
 * that would carry it; it never leaves {@link RoadmapReader}.
 */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient TextPlace place;
	private final transient List<Object> arguments;

	/**
	 * @param key the key of the sentence
	 * @param place where in the file
	 * @param cause what happened, or null
	 * @param arguments what goes into the sentence after the place: {1}, {2}, ...
	 */
	Refusal(String key, TextPlace place, Throwable cause, Object... arguments) {
		super(key, cause);
		this.key = key;
		this.place = place;
		this.arguments = List.of(arguments);
	}

	String key() {
		return key;
	}

	TextPlace place() {
		return place;
	}

	List<Object> arguments() {
		return arguments;
	}
}
