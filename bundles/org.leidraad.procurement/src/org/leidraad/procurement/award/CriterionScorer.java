/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;

/**
 * Gives the points of one award criterion.
 *
 * @param criterion the criterion
 * @param figures what offers say by themselves
 * @param on the day for which parameters count
 * @param lowest the lowest price, annual cost or CO2 of the offers that count; none where it is not known of any
 */
record CriterionScorer(CriterionUse criterion, OfferFigures figures, LocalDate on, Optional<BigDecimal> lowest) {

	/** The key of the reason that an offer says nothing to the criterion. */
	static final String NO_ANSWER = "problem.no-answer";

	/** Prepares the scoring of a criterion, without knowing other offers. */
	CriterionScorer(CriterionUse criterion, OfferFigures figures, LocalDate on) {
		this(criterion, figures, on, Optional.empty());
	}

	/**
	 * The same criterion, scored among offers.
	 *
	 * @param counting the offers that can win: the lowest value is one of theirs
	 */
	CriterionScorer among(Collection<Offer> counting) {
		return isInProportion()
				? new CriterionScorer(criterion, figures, on, counting.stream()
						.flatMap(offer -> figure(offer).found().stream()).min(Comparator.naturalOrder()))
				: this;
	}

	/** Whether an offer says what points are given for; a lowest value that allows no proportion is no fault of it. */
	boolean isKnown(Offer offer) {
		return isInProportion() ? figure(offer).found().isPresent() : share(offer).found().isPresent();
	}

	/** Price, cost or CO2 without a scale: the lowest earns all points, and double of it half of them. */
	private boolean isInProportion() {
		boolean scaled = criterion.getScale() != null && !ScaleFault.isUnused(criterion);
		return !scaled && criterion.getScoredOn() != ScoredOn.ANSWER && criterion.getScoredOn() != ScoredOn.HIERARCHY;
	}

	/** The share of the points that an offer earns. */
	Found<Share> share(Offer offer) {
		return switch (criterion.getScoredOn()) {
			case ANSWER -> sound().then(scale -> answered(offer, scale));
			case PRICE, ANNUAL_COST, CO2 -> isInProportion()
					? figure(offer).then(value -> proportion(offer, value))
					: sound().then(scale -> figure(offer).then(scale::share));
			case HIERARCHY -> rung(offer);
		};
	}

	private Found<BigDecimal> figure(Offer offer) {
		return switch (criterion.getScoredOn()) {
			case PRICE -> figures.price(offer);
			case ANNUAL_COST -> figures.annualCost(offer);
			case CO2 -> figures.co2(offer);
			case ANSWER, HIERARCHY -> throw new IllegalStateException("no figure of an offer");
		};
	}

	private Found<ScaleReading> sound() {
		if (criterion.getScale() == null) {
			return Found.missing(criterion, "problem.no-scale", name());
		}
		return ScaleFault.of(criterion).filter(fault -> fault.kind().isBlocking())
				.<Found<ScaleReading>>map(fault -> Found.missing(fault.element(), "problem.scale", name(),
						fault.reason()))
				.orElseGet(() -> Found.of(new ScaleReading(criterion)));
	}

	private Found<Share> proportion(Offer offer, BigDecimal value) {
		// without an offer that counts there is nothing to be in proportion to but the offer itself
		BigDecimal least = lowest.orElse(value);
		if (least.signum() <= 0 || value.signum() <= 0) {
			return Found.missing(value.signum() <= 0 ? offer : criterion, "problem.lowest-not-positive", name(),
					Decimals.shown(least));
		}
		BigDecimal share = Share.ALL.multiply(least, ScaleReading.CONTEXT).divide(value, ScaleReading.CONTEXT)
				.min(Share.ALL);
		return Found.of(Share.of(value, share,
				AwardTexts.message("how.proportion", Decimals.shown(least), Decimals.shown(value))));
	}

	private Found<Share> answered(Offer offer, ScaleReading scale) {
		return answer(offer).then(answer -> {
			Optional<BigDecimal> value = Decimals.usable(answer.getValue());
			boolean byRow = answer.getStep() != null
					&& (value.isEmpty() || criterion.getScale().getKind() == ScaleKind.TABLE);
			if (byRow) {
				return scale.share(answer.getStep());
			}
			return value.map(scale::share).orElseGet(() -> Found.missing(answer, "problem.no-value",
					ElementName.current(offer), name()));
		});
	}

	private Found<OfferAnswer> answer(Offer offer) {
		List<OfferAnswer> answers = offer.getAnswers().stream().filter(answer -> answer.getCriterion() == criterion)
				.toList();
		return switch (answers.size()) {
			case 0 -> Found.missing(offer, NO_ANSWER, ElementName.current(offer), name());
			case 1 -> Found.of(answers.getFirst());
			default -> Found.missing(answers.getLast(), "problem.answered-twice", ElementName.current(offer), name());
		};
	}

	/** A row that the buyer chose counts more than the state of the devices. */
	private Found<Share> rung(Offer offer) {
		Rung rung = HierarchyScale.rung(offer.getCondition());
		BigDecimal weight = figures.rungWeight(offer, Optional.of(on.getYear()));
		if (criterion.getScale() == null || ScaleFault.isUnused(criterion)) {
			return Found.of(Share.of(weight, Share.ALL.multiply(weight), AwardTexts.message("how.rung",
					rung == Rung.NONE ? AwardTexts.message("rung.none") : rung.getLiteral(), Decimals.shown(weight))));
		}
		Optional<OfferAnswer> chosen = answer(offer).found().filter(answer -> answer.getStep() != null);
		return sound().then(scale -> chosen.map(answer -> scale.share(answer.getStep()))
				.orElseGet(() -> scale.share(rung.getLiteral(), weight)));
	}

	private Object name() {
		return ElementName.current(criterion);
	}
}
