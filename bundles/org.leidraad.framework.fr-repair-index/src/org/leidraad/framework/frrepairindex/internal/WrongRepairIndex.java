/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.StatedRule;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;

/**
 * The index of an offered model that cannot be: outside of 0 to 10, a score outside of 0 to 20, or an index that
 * does not follow from its scores. Only the maker knows which figure is wrong, so nothing is proposed.
 */
public final class WrongRepairIndex extends StatedRule<Offer> {

	private static final int HIGHEST_INDEX = 10;
	private static final int HIGHEST_SCORE = 20;

	/** Made for the extension point. */
	public WrongRepairIndex() {
		super("fr-repair-index-wrong", Severity.ERROR, Offer.class, Reads.own(), IndexTexts.TEXTS);
	}

	@Override
	public void check(Offer offer, RuleContext context, FindingReport report) {
		OfferedIndex.of(offer).flatMap(WrongRepairIndex::fault)
				.ifPresent(fault -> report.found(Literals.ELEMENT__EXTENSIONS, List.of(fault), List.of()));
	}

	private static Optional<Message> fault(OfferedIndex offered) {
		Optional<BigDecimal> index = offered.index().filter(value -> isOutside(value, HIGHEST_INDEX));
		if (index.isPresent()) {
			return Optional.of(message("wrong.index", shown(index.get())));
		}
		Optional<BigDecimal> score = offered.scores().stream().filter(value -> isOutside(value, HIGHEST_SCORE))
				.findFirst();
		if (score.isPresent()) {
			return Optional.of(message("wrong.score", shown(score.get())));
		}
		return offered.disagrees()
				? Optional.of(message("wrong.sum", shown(offered.index().orElseThrow()),
						shown(offered.computed().orElseThrow())))
				: Optional.empty();
	}

	private static boolean isOutside(BigDecimal value, int highest) {
		return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(highest)) > 0;
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(IndexTexts.TEXTS, key, arguments);
	}

	/** As text: a number would be rounded in the sentence. */
	private static String shown(BigDecimal value) {
		return value.toPlainString();
	}
}
