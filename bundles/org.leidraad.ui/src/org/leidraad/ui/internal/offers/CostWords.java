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
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.chart.FigureFormat;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.EmbodiedCarbon;

/**
 * Writes costs for people.
 *
 * @param locale the language
 * @param currency the currency of all amounts, such as EUR
 */
record CostWords(Locale locale, String currency) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int FACTOR_DECIMALS = 6;
	private static final int CARBON_DECIMALS = 1;

	/** In the language of the window and the currency of a roadmap. */
	static CostWords of(Optional<Roadmap> roadmap) {
		return new CostWords(Locale.getDefault(), roadmap.map(Roadmap::getCurrency).map(String::strip)
				.filter(currency -> !currency.isEmpty()).orElse("EUR"));
	}

	String money(BigDecimal amount) {
		return figures().money(amount);
	}

	/** A cost of an offer, with a sign where something is missing in it. */
	String cost(ComparedOffer offer, BigDecimal amount) {
		return offer.isComplete() ? money(amount) : OfferTexts.get("cost.incomplete", money(amount));
	}

	/** Points and weights: as many decimals as they have, up to two. */
	String points(BigDecimal points) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(2);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(points);
	}

	String carbon(BigDecimal kilograms) {
		return figures().number(kilograms, CARBON_DECIMALS);
	}

	String factor(BigDecimal factor) {
		return figures().number(factor, FACTOR_DECIMALS);
	}

	/** {@return the unit of annual costs} */
	String amounts(String heading) {
		return heading + " (" + currency + ')';
	}

	/** The unit of costs of a year. */
	String aYear() {
		return OfferTexts.get("unit.year", currency);
	}

	/** The value of a parameter with its unit. */
	String value(CostFactor factor, BigDecimal value) {
		if (factor.isRate()) {
			return figures().number(value.multiply(HUNDRED), 2) + "\u00A0%";
		}
		return factor == CostFactor.YEARS
				? OfferTexts.get("years.changed", (value.signum() > 0 ? "+" : "") + figures().number(value, 0))
				: figures().number(value, 3) + '\u00A0' + unit(factor);
	}

	/** The unit of a parameter; empty for a rate, which is a percentage. */
	String unit(CostFactor factor) {
		return switch (factor) {
			case ELECTRICITY_PRICE -> currency + "/kWh";
			case CARBON_PRICE -> currency + "/t";
			case GRID_FACTOR -> "kg\u00A0CO\u2082e/kWh";
			case DISCOUNT_RATE, ELECTRICITY_GROWTH -> "%";
			case YEARS -> "";
		};
	}

	/** Name and years of use, and that something is missing where the offer has no place for it. */
	String name(ComparedOffer offer) {
		return OfferTexts.get(offer.isComplete() ? "offer.years" : "offer.incomplete", offer.offer().name(),
				offer.offer().years());
	}

	/** How sure the embodied carbon is. */
	String quality(ComparedOffer offer) {
		return offer.offer().embodied().map(EmbodiedCarbon::isEstimate)
				.map(estimate -> OfferTexts.get(estimate ? "quality.estimate" : "quality.declared"))
				.orElseGet(() -> OfferTexts.get("quality.missing"));
	}

	String sentences(Iterable<CostProblem> problems) {
		StringBuilder text = new StringBuilder();
		problems.forEach(problem -> text.append(text.isEmpty() ? "" : " ").append(in(problem.message())));
		return text.toString();
	}

	String in(Message message) {
		return message.in(locale);
	}

	private FigureFormat figures() {
		return new FigureFormat(locale);
	}
}
