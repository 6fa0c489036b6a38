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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.CriterionPoints;
import org.leidraad.procurement.award.ScoredOffer;
import org.leidraad.procurement.award.Standing;
import org.leidraad.procurement.award.WeightDivision;

/**
 * Writes points for people.
 *
 * @param words writes numbers and names
 */
record PointWords(CostWords words) {

	static final String NONE = "\u2013";

	/** What a cell of an award criterion says: the points. */
	String points(ScoredOffer offer, CriterionUse criterion) {
		return offer.points(criterion).flatMap(CriterionPoints::points).map(words::money).orElse(NONE);
	}

	/** All points; of an incomplete offer those that are known, in brackets. */
	String total(ScoredOffer offer) {
		return offer.total().map(words::money).orElseGet(() -> "(" + words.money(offer.knownPoints()) + ")");
	}

	/** The place, or why there is none. */
	String rank(ScoredOffer offer) {
		return offer.rank().map(String::valueOf).orElseGet(() -> words.in(offer.standing().label()));
	}

	/** How many requirements are met, of how many. */
	String requirements(ScoredOffer offer) {
		return offer.requirements().isEmpty()
				? NONE
				: OfferTexts.get("points.met", offer.requirements(CheckResult.MET), offer.requirements().size());
	}

	String weight(CriterionUse criterion) {
		return criterion.getWeight() == null ? NONE : words.points(criterion.getWeight());
	}

	String name(CriterionUse criterion) {
		return ModelNames.element(words.locale(), criterion);
	}

	String name(ScoredOffer offer) {
		return ModelNames.element(words.locale(), offer.offer());
	}

	/** How the points of a cell came about, or why there are none. */
	String why(ScoredOffer offer, CriterionUse criterion) {
		Optional<CriterionPoints> found = offer.points(criterion);
		if (found.isEmpty()) {
			return OfferTexts.get("points.not-counted", name(criterion));
		}
		CriterionPoints points = found.get();
		String how = words.in(points.how());
		if (points.points().isEmpty()) {
			return OfferTexts.get("points.none", name(offer), name(criterion), how);
		}
		String value = points.value().map(number -> value(criterion, number) + ", ").orElse("");
		return OfferTexts.get("points.why", name(offer), name(criterion), words.money(points.points().get()),
				weight(criterion), value + how);
	}

	private String value(CriterionUse criterion, BigDecimal number) {
		String unit = switch (criterion.getScoredOn()) {
			case ANSWER -> criterion.getUnit() == null ? "" : criterion.getUnit().strip();
			case PRICE -> words.currency();
			case ANNUAL_COST -> words.aYear();
			case CO2 -> OfferTexts.get("unit.carbon");
			case HIERARCHY -> "";
		};
		return (words.points(number) + '\u00A0' + unit).strip();
	}

	/** What the criterion looks at, and how it gives points. */
	String about(CriterionUse criterion) {
		return OfferTexts.get("points.about", name(criterion), weight(criterion), on(criterion.getScoredOn()),
				criterion.getScale() == null
						? OfferTexts.get("points.no-scale")
						: ModelNames.choice(words.locale(), criterion.getScale().getKind()));
	}

	/** What becomes of an offer, with the reasons. */
	String standing(ScoredOffer offer) {
		String first = switch (offer.standing()) {
			case RANKED -> OfferTexts.get("points.ranked", name(offer), total(offer), offer.rank().orElse(0));
			case INCOMPLETE -> OfferTexts.get("points.incomplete", name(offer), words.money(offer.knownPoints()));
			case EXCLUDED -> OfferTexts.get("points.excluded", name(offer));
		};
		return offer.standing() == Standing.EXCLUDED
				? first + ' ' + offer.exclusions().stream().map(words::in).collect(Collectors.joining(" "))
				: first;
	}

	/** The requirements of an offer by what the check found. */
	String checks(ScoredOffer offer) {
		List<String> parts = new ArrayList<>();
		for (CheckResult result : List.of(CheckResult.NOT_MET, CheckResult.PARTLY, CheckResult.NOT_CHECKED,
				CheckResult.MET)) {
			String names = offer.requirements().stream().filter(one -> one.result() == result)
					.map(one -> name(one.criterion())).collect(Collectors.joining(OfferTexts.get("list.and")));
			if (!names.isEmpty()) {
				parts.add(OfferTexts.get("points.checks", ModelNames.choice(words.locale(), result), names));
			}
		}
		return parts.isEmpty()
				? OfferTexts.get("points.no-requirements")
				: name(offer) + ". " + String.join(" ", parts);
	}

	/** On what the weight lies. */
	String shares(AwardScoring scoring) {
		WeightDivision division = scoring.division();
		String parts = Arrays.stream(ScoredOn.values()).filter(on -> division.weight(on).signum() > 0)
				.map(on -> OfferTexts.get("points.share", OfferTexts.get("on." + on.getLiteral()),
						words.points(division.weight(on))))
				.collect(Collectors.joining(" \u00B7 "));
		return parts.isEmpty() ? "" : OfferTexts.get("points.shares", parts, words.points(division.total()));
	}

	private String on(ScoredOn on) {
		return ModelNames.choice(words.locale(), on);
	}
}
