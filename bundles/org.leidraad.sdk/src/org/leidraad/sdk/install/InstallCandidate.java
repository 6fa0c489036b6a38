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

import java.nio.file.Path;
import java.util.Optional;

import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.ConformanceReport;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Signature;

/**
 * A bundle that somebody wants to install, verified, with all that a person must know to decide.
 *
 * @param jar the file
 * @param origin where it came from: a file or an address
 * @param sha256 the digest of the file, 64 hexadecimal digits in lower case
 * @param report what the conformance kit says of it
 * @param signature who signed it
 * @param trusted true if no question is needed: it is data only, or its signer or the file is trusted already
 * @param change what installing it would do
 * @param refused why it cannot be installed, whatever a person says; none if it can
 */
public record InstallCandidate(Path jar, String origin, String sha256, ConformanceReport report, Signature signature,
		boolean trusted, Change change, Optional<Message> refused) {

	/** {@return what it may do} */
	public Abilities abilities() {
		return report.abilities();
	}
}
