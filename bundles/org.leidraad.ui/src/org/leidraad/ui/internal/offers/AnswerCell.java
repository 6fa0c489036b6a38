/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.ScaleStep;

/**
 * What an offer says to a criterion.
 *
 * @param value the value; none where none was given
 * @param step the row of the award table; none where none was chosen
 * @param result whether a requirement is met
 */
record AnswerCell(Optional<BigDecimal> value, Optional<ScaleStep> step, CheckResult result) {

	static final AnswerCell EMPTY = new AnswerCell(Optional.empty(), Optional.empty(), CheckResult.NOT_CHECKED);

	/** What stands in the roadmap. */
	static AnswerCell of(Offer offer, CriterionUse criterion) {
		return answers(offer, criterion).stream().findFirst()
				.map(answer -> new AnswerCell(Optional.ofNullable(answer.getValue()),
						Optional.ofNullable(answer.getStep()), answer.getResult()))
				.orElse(EMPTY);
	}

	/** The answers of an offer to a criterion; more than one is an error that the points tell of. */
	static List<OfferAnswer> answers(Offer offer, CriterionUse criterion) {
		return offer.getAnswers().stream().filter(answer -> answer.getCriterion() == criterion).toList();
	}

	AnswerCell with(CheckResult found) {
		return new AnswerCell(value, step, found);
	}

	AnswerCell with(BigDecimal number) {
		return new AnswerCell(Optional.of(number), Optional.empty(), result);
	}

	AnswerCell with(ScaleStep chosen) {
		return new AnswerCell(Optional.empty(), Optional.of(chosen), result);
	}

	AnswerCell withoutValue() {
		return new AnswerCell(Optional.empty(), Optional.empty(), result);
	}
}
