/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.Objects;
import java.util.Optional;

/**
 * How a roadmap names a criterion: framework, edition and key, written with
 * slashes between them, such as {@code epeat/2018/2018-1.1}.
 *
 * @param framework the identifier of the framework, such as {@code epeat}
 * @param edition the identifier of the edition in it, such as {@code 2018}
 * @param criterion the key of the criterion in the framework, such as {@code 2018-1.1}
 */
public record CriterionKey(String framework, String edition, String criterion) {

	private static final String SEPARATOR = "/";
	private static final int PARTS = 3;

	/** None of the parts may be missing, empty or hold a slash. */
	public CriterionKey {
		requirePart(framework);
		requirePart(edition);
		requirePart(criterion);
	}

	/**
	 * Reads a key as written in a roadmap.
	 *
	 * @param written the key; null counts as malformed
	 * @return its parts; none if there are not exactly three or one is empty
	 */
	public static Optional<CriterionKey> parse(String written) {
		if (written == null) {
			return Optional.empty();
		}
		String[] parts = written.split(SEPARATOR, -1);
		if (parts.length != PARTS || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new CriterionKey(parts[0], parts[1], parts[2]));
	}

	/** {@return the key as written in a roadmap} */
	@Override
	public String toString() {
		return String.join(SEPARATOR, framework, edition, criterion);
	}

	private static void requirePart(String part) {
		if (Objects.requireNonNull(part).isBlank() || part.contains(SEPARATOR)) {
			throw new IllegalArgumentException("Not a part of a criterion key: '" + part + "'");
		}
	}
}
