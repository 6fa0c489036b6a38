/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.edition.EditionComparison;
import org.leidraad.framework.edition.Editions;

/** Comparisons of editions, each made once for all criteria that move from one to the other. */
final class EditionMoves {

	private final Map<List<Edition>, EditionComparison> comparisons = new HashMap<>();

	/** The comparisons; the installed frameworks are all that they depend on. */
	static EditionMoves of(RuleContext context) {
		return context.once(EditionMoves.class, check -> new EditionMoves());
	}

	EditionComparison comparison(Framework catalogue, Edition older, Edition newer) {
		return comparisons.computeIfAbsent(List.of(older, newer), both -> Editions.of(catalogue).compare(older, newer));
	}
}
