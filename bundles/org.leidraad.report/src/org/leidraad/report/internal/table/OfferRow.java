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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.ScoredOffer;
import org.leidraad.procurement.circularity.OfferCircularity;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.report.internal.MoneyFormat;
import org.leidraad.report.internal.ReportFacts;

/**
 * An offer among the others of its procurement: by annual cost, by CO2 and by points.
 *
 * @param facts what the report is about
 * @param procurement the procurement
 * @param offer the offer
 * @param cost what it costs; none where that cannot be computed
 * @param score its points; none where it is not scored
 */
record OfferRow(ReportFacts facts, Procurement procurement, Offer offer, Optional<ComparedOffer> cost,
		Optional<ScoredOffer> score) {

	/**
	 * The offers of all procurements, the lowest annual cost first, then incomplete ones, last those without a cost.
	 */
	static List<OfferRow> of(ReportFacts facts) {
		List<OfferRow> rows = new ArrayList<>();
		OfferComparison.of(facts).forEach(comparison -> rows.addAll(of(comparison)));
		return rows;
	}

	private static List<OfferRow> of(OfferComparison comparison) {
		ReportFacts facts = comparison.facts();
		Procurement procurement = comparison.procurement();
		AwardScoring scoring = AwardScoring.of(procurement, facts.roadmap(), facts.on());
		List<OfferRow> rows = new ArrayList<>();
		for (ComparedOffer compared : comparison.comparison().ranked()) {
			comparison.offers().offer(compared.offer()).ifPresent(
					offer -> rows.add(row(facts, procurement, offer, Optional.of(compared), scoring)));
		}
		List<Offer> known = rows.stream().map(OfferRow::offer).toList();
		procurement.getOffers().stream().filter(offer -> !known.contains(offer))
				.forEach(offer -> rows.add(row(facts, procurement, offer, Optional.empty(), scoring)));
		return rows;
	}

	private static OfferRow row(ReportFacts facts, Procurement procurement, Offer offer, Optional<ComparedOffer> cost,
			AwardScoring scoring) {
		return new OfferRow(facts, procurement, offer, cost,
				scoring.offers().stream().filter(scored -> scored.offer() == offer).findFirst());
	}

	String procurementName() {
		return ModelNames.element(facts.locale(), procurement);
	}

	String name() {
		return ModelNames.element(facts.locale(), offer);
	}

	/** Supplier, product and state, and of one with a bill of materials how circular that is. */
	String description() {
		String circular = OfferCircularity.of(procurement, offer, facts.roadmap()).sentence()
				.map(sentence -> sentence.in(facts.locale())).orElse(null);
		return Stream.of(offer.getSupplier(), offer.getProduct(), ModelNames.choice(facts.locale(),
				offer.getCondition()), circular).filter(Objects::nonNull).map(String::strip)
				.filter(text -> !text.isEmpty())
				.filter(text -> !text.equals(name())).collect(Collectors.joining(" · "));
	}

	Integer rank() {
		return cost.map(ComparedOffer::rank).filter(rank -> rank > 0).orElse(null);
	}

	Integer years() {
		return cost.map(compared -> compared.offer().years()).orElse(null);
	}

	/** {@return none too where the offer is incomplete: a number cannot say what is missing in it} */
	BigDecimal annual() {
		return cost.filter(ComparedOffer::isComplete).map(compared -> compared.result().annual()).orElse(null);
	}

	/** {@return none too where the offer is incomplete} */
	BigDecimal total() {
		return cost.filter(ComparedOffer::isComplete).map(compared -> compared.result().lcc()).orElse(null);
	}

	BigDecimal co2() {
		return cost.flatMap(compared -> compared.result().co2PerYear()).orElse(null);
	}

	/** {@return whether its embodied carbon is an estimate} */
	boolean isEstimate() {
		return cost.flatMap(compared -> compared.offer().embodied()).filter(carbon -> carbon.isEstimate()).isPresent();
	}

	BigDecimal points() {
		return score.flatMap(ScoredOffer::total).orElse(null);
	}

	String annualText() {
		return money(CostResult::annual);
	}

	String totalText() {
		return money(CostResult::lcc);
	}

	/** The CO2 of a year of use, with a mark where its embodied carbon is an estimate. */
	String co2Text() {
		return isEstimate() && co2() != null
				? facts.text("offer.estimate", text(co2(), 1))
				: text(co2(), 1);
	}

	/** The points, or why there are none. */
	String pointsText() {
		return points() == null
				? score.map(scored -> scored.standing().label().in(facts.locale())).orElse("–")
				: text(points(), 2);
	}

	/** Costs in which embodied carbon is missing, though it counts, must not seem to be low. */
	private String money(Function<CostResult, BigDecimal> amount) {
		return cost.map(compared -> {
			String exact = new MoneyFormat(facts.locale()).exact(amount.apply(compared.result()));
			return compared.isComplete() ? exact : facts.text("offer.incomplete", exact);
		}).orElse("–");
	}

	private String text(BigDecimal value, int decimals) {
		return value == null ? "–" : facts.format().number(value, decimals);
	}
}
