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
import java.util.List;
import java.util.Optional;

import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.TornadoChart;
import org.leidraad.chart.TornadoChart.End;
import org.leidraad.chart.TornadoChart.Swing;
import org.leidraad.chart.TornadoChart.Swings;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.Sensitivity;
import org.leidraad.report.internal.MoneyFormat;
import org.leidraad.report.internal.ReportFacts;

/**
 * What the annual cost of one of the best offers hangs on: it stands on the page of the result, as a cost without it
 * seems surer than it is.
 *
 * @param of the comparison
 * @param compared the offer
 */
record SensitivityRow(OfferComparison of, ComparedOffer compared) {

	/** So many of the best offers of a procurement are shown. */
	static final int MOST = 3;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int WIDTH = 330;
	private static final int HEIGHT = 132;

	/** The best offers of all procurements, best first. */
	static List<SensitivityRow> of(ReportFacts facts) {
		return OfferComparison.of(facts).stream()
				.flatMap(comparison -> comparison.best(MOST).stream().map(one -> new SensitivityRow(comparison, one)))
				.toList();
	}

	String name() {
		return of.name(compared);
	}

	BigDecimal annual() {
		return compared.result().annual();
	}

	/** The annual cost and over how many years. */
	String sentence() {
		return of.facts().text("sensitivity.sentence", of.currency(), new MoneyFormat(of.facts().locale())
				.exact(annual()), compared.offer().years());
	}

	Illustration chart() {
		return new Illustration(tornado(), WIDTH, HEIGHT);
	}

	String chartText() {
		return tornado().alternativeText();
	}

	private TornadoChart tornado() {
		List<Swing> bars = of.comparison().sensitivity().stream().flatMap(one -> swing(one).stream()).toList();
		return new TornadoChart(new Swings(name(), annual(), of.facts().text("sensitivity.unit", of.currency()), bars),
				of.facts().locale());
	}

	private Optional<Swing> swing(Sensitivity one) {
		return one.effects().stream().filter(effect -> effect.offer().id().equals(compared.offer().id())).findFirst()
				.map(effect -> new Swing(FigureFormat.typeset(one.factor().label().in(of.facts().locale())),
						new End(value(one.factor(), one.low()), effect.low()),
						new End(value(one.factor(), one.high()), effect.high())));
	}

	/** What is assumed of a factor, with its unit. */
	private String value(CostFactor factor, BigDecimal value) {
		ReportFacts facts = of.facts();
		if (factor.isRate()) {
			return facts.format().number(value.multiply(HUNDRED), 2) + "\u00A0%";
		}
		return switch (factor) {
			case YEARS -> facts.text("sensitivity.years", (value.signum() > 0 ? "+" : "")
					+ facts.format().number(value, 0));
			case CARBON_PRICE -> facts.format().number(value, 2) + '\u00A0' + of.currency() + "/t";
			default -> facts.format().number(value, 3) + '\u00A0' + of.currency() + "/kWh";
		};
	}
}
