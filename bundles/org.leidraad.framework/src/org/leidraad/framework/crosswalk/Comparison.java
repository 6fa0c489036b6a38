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
 * How one criterion stands to another, and why.
 *
 * @param relationship how
 * @param chain the reasons, each building on the one before; for {@link Relationship#EQUIVALENT} those of both
 * directions, for {@link Relationship#LOOSER} and {@link Relationship#IMPLIED_BY} those from the other to it; empty
 * for the same criterion and for {@link Relationship#NONE}
 */
public record Comparison(Relationship relationship, List<Link> chain) {

	/** Keeps a copy of its own. */
	public Comparison {
		chain = List.copyOf(chain);
	}

	/** {@return true where all reasons were checked against a source; otherwise it is shown as to be checked} */
	public boolean verified() {
		return chain.stream().allMatch(Link::verified);
	}
}
