/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.Objects;
import java.util.Optional;

/**
 * A certificate, licence or registration that somebody holds.
 *
 * @param framework identifier of the framework, such as {@code tco}
 * @param edition identifier of the edition by which it was given; none where nobody knows, and then the editions that
 * no other replaces are taken, to be checked
 * @param level identifier of the level, such as {@code gold}; none where there is none or nobody knows, and then only
 * what the lowest level asks is proven
 */
public record Certificate(String framework, Optional<String> edition, Optional<String> level) {

	/** Nothing may be null. */
	public Certificate {
		Objects.requireNonNull(framework);
		Objects.requireNonNull(edition);
		Objects.requireNonNull(level);
	}

	/**
	 * A certificate of whatever edition and the lowest level.
	 *
	 * @param framework identifier of the framework
	 * @return the certificate
	 */
	public static Certificate of(String framework) {
		return new Certificate(framework, Optional.empty(), Optional.empty());
	}

	/**
	 * A certificate of an edition, at the lowest level.
	 *
	 * @param framework identifier of the framework
	 * @param edition identifier of the edition
	 * @return the certificate
	 */
	public static Certificate of(String framework, String edition) {
		return new Certificate(framework, Optional.of(edition), Optional.empty());
	}
}
