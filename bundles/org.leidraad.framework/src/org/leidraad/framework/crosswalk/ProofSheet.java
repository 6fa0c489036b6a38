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

/**
 * Which criteria are proven by the certificates at hand, and which still need proof.
 *
 * @param answered the proven ones in the order in which they were asked for, each with the best founded proof
 * @param open the keys of those that still need proof, in the order in which they were asked for, with those that no
 * installed framework has
 */
public record ProofSheet(List<Proof> answered, List<String> open) {

	/** Keeps copies of its own. */
	public ProofSheet {
		answered = List.copyOf(answered);
		open = List.copyOf(open);
	}
}
