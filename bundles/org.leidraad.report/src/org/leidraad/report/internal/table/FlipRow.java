/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.procurement.cost.RankFlip;
import org.leidraad.report.internal.ReportFacts;

/**
 * Where two offers change places, or that none do: who decides must know how sure the ranking is.
 *
 * @param of the comparison
 * @param sentence one sentence
 */
record FlipRow(OfferComparison of, String sentence) {

	/** More of them nobody reads; the last line then says how many there are. */
	static final int MOST = 8;

	private static final int TWO = 2;

	/** Those of each procurement of which at least two offers have a rank. */
	static List<FlipRow> of(ReportFacts facts) {
		List<FlipRow> rows = new ArrayList<>();
		OfferComparison.of(facts).stream().filter(comparison -> comparison.best(TWO).size() == TWO)
				.forEach(comparison -> sentences(comparison)
						.forEach(sentence -> rows.add(new FlipRow(comparison, sentence))));
		return rows;
	}

	private static List<String> sentences(OfferComparison comparison) {
		ReportFacts facts = comparison.facts();
		List<RankFlip> flips = comparison.comparison().rankFlips();
		if (flips.isEmpty()) {
			return List.of(facts.text("flip.none"));
		}
		List<String> sentences = new ArrayList<>(flips.stream().limit(MOST)
				.map(flip -> flip.message().in(facts.locale())).toList());
		if (flips.size() > MOST) {
			sentences.add(facts.text("flip.more", flips.size() - MOST));
		}
		return sentences;
	}
}
