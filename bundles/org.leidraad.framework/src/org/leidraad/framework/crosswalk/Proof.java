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

import java.util.List;

import org.leidraad.framework.InstalledCriterion;

/**
 * That a criterion is proven by a certificate.
 *
 * @param key the key of the criterion as it was asked for
 * @param criterion the criterion
 * @param certificate the certificate that proves it
 * @param chain why, from the certificate to the criterion
 */
public record Proof(String key, InstalledCriterion criterion, Certificate certificate, List<Link> chain) {

	/** Keeps a copy of its own. */
	public Proof {
		chain = List.copyOf(chain);
	}

	/** {@return true where all reasons were checked against a source; otherwise the proof is to be checked} */
	public boolean verified() {
		return chain.stream().allMatch(Link::verified);
	}
}
