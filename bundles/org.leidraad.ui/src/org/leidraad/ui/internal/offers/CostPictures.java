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
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.leidraad.chart.CostStack;
import org.leidraad.chart.CostStack.Bar;
import org.leidraad.chart.CostStack.Costs;
import org.leidraad.chart.CostStack.Part;
import org.leidraad.chart.TornadoChart;
import org.leidraad.chart.TornadoChart.End;
import org.leidraad.chart.TornadoChart.Swing;
import org.leidraad.chart.TornadoChart.Swings;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.procurement.cost.Sensitivity;

/** Makes the pictures of compared offers. */
final class CostPictures {

	/** More bars nobody compares at a glance; the table has them all. */
	static final int MOST_BARS = 12;

	private CostPictures() {
	}

	/** What the annual cost of each offer is made of: each part of the total over the annuity. */
	static CostStack stack(ComparedOffers offers, CostWords words) {
		return new CostStack(new Costs(OfferTexts.get("picture.stack"), words.aYear(),
				offers.ranked().stream().limit(MOST_BARS).map(offer -> bar(offer, words)).toList()), words.locale());
	}

	/** The picture while there is nothing to compare. */
	static CostStack noStack(CostWords words) {
		return new CostStack(new Costs(OfferTexts.get("picture.stack"), words.aYear(), List.of()), words.locale());
	}

	/** The picture while no offer is chosen. */
	static TornadoChart noTornado(CostWords words) {
		return new TornadoChart(new Swings("", BigDecimal.ZERO, words.aYear(), List.of()), words.locale());
	}

	private static Bar bar(ComparedOffer offer, CostWords words) {
		CostResult cost = offer.result();
		return new Bar(words.name(offer), List.of(part("purchase", cost, cost.purchase()),
				part("energy", cost, cost.energy()), part("maintenance", cost, cost.maintenance()),
				part("fees", cost, cost.fees().add(cost.other())), part("end", cost, cost.endOfLife()),
				part("external", cost, cost.lccExternal())));
	}

	private static Part part(String key, CostResult cost, BigDecimal present) {
		return new Part(OfferTexts.get("part." + key), present.divide(cost.annuity(), MathContext.DECIMAL64));
	}

	/** What the annual cost of one offer comes to when one assumption is another. */
	static TornadoChart tornado(ComparedOffers offers, Optional<ComparedOffer> chosen, CostWords words) {
		List<Swing> swings = chosen.map(offer -> offers.comparison().sensitivity().stream()
				.flatMap(one -> swing(one, offer, words).stream()).toList()).orElse(List.of());
		return new TornadoChart(new Swings(chosen.map(words::name).orElse(""),
				chosen.map(offer -> offer.result().annual()).orElse(BigDecimal.ZERO), words.aYear(), swings),
				words.locale());
	}

	private static Optional<Swing> swing(Sensitivity sensitivity, ComparedOffer offer, CostWords words) {
		return sensitivity.effects().stream().filter(effect -> effect.offer().id().equals(offer.offer().id()))
				.findFirst().map(effect -> new Swing(words.in(sensitivity.factor().label()),
						new End(words.value(sensitivity.factor(), sensitivity.low()), effect.low()),
						new End(words.value(sensitivity.factor(), sensitivity.high()), effect.high())));
	}
}
