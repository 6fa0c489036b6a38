/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import java.util.List;
import java.util.Optional;

import org.leidraad.model.text.Message;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Signature;

/**
 * A bundle that a person has installed.
 *
 * @param symbolicName its symbolic name
 * @param version its version
 * @param origin where it came from: a file or an address
 * @param sha256 the digest of the file when it was installed
 * @param signature who signed it
 * @param abilities what it may do
 * @param problem why it is not in use now; none if it is
 */
public record UserFramework(String symbolicName, String version, String origin, String sha256, Signature signature,
		Abilities abilities, Optional<Message> problem) {

	/** {@return the identifiers of the frameworks that it brings} */
	public List<String> frameworks() {
		return abilities.frameworks();
	}
}
