/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.leidraad.cli.internal.Session;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.Sensitivity;
import org.leidraad.procurement.cost.Sensitivity.Effect;

/**
 * The tornado in letters: for each factor, the one that matters most first, a bar for each of the best offers. All bars
 * have one scale; the mark in the middle is the annual cost as the parameters stand.
 *
 * @param session where to, and in what language
 * @param comparison the offers
 * @param most so many offers are shown
 * @param value writes an end of the range of a factor
 */
record LccTornado(Session session, Comparison comparison, int most, BiFunction<Sensitivity, BigDecimal, String> value) {

	private static final int SIDE = 18;
	private static final int NAME = 24;

	void print() {
		session.terminal().print("");
		session.print("lcc.tornado");
		BigDecimal scale = scale();
		List<Sensitivity> bars = comparison.sensitivity().stream()
				.sorted(Comparator.comparing(Sensitivity::spread).reversed()).toList();
		Table table = new Table("  " + session.text("lcc.offer"), session.text("lcc.lowest"), "",
				session.text("lcc.highest")).right(1);
		for (Sensitivity bar : bars) {
			table.section(session.text("lcc.range", bar.factor().label().in(session.locale()),
					value.apply(bar, bar.low()), value.apply(bar, bar.high())));
			for (Effect effect : shown(bar)) {
				table.row("  " + cut(effect.offer().name()), money(effect.low().min(effect.high())),
						drawn(effect, scale), money(effect.low().max(effect.high())));
			}
		}
		table.print(session.terminal());
	}

	private List<Effect> shown(Sensitivity bar) {
		return bar.effects().subList(0, Math.min(most, bar.effects().size()));
	}

	/** The longest half of a bar. */
	private BigDecimal scale() {
		BigDecimal longest = BigDecimal.ZERO;
		for (Sensitivity bar : comparison.sensitivity()) {
			for (Effect effect : shown(bar)) {
				longest = longest.max(effect.low().subtract(base(effect)).abs())
						.max(effect.high().subtract(base(effect)).abs());
			}
		}
		return longest;
	}

	private BigDecimal base(Effect effect) {
		return comparison.offers().stream().filter(offer -> offer.offer() == effect.offer()).findFirst()
				.map(ComparedOffer::result).orElseThrow().annual();
	}

	private String drawn(Effect effect, BigDecimal scale) {
		BigDecimal base = base(effect);
		BigDecimal least = effect.low().min(effect.high()).min(base);
		BigDecimal greatest = effect.low().max(effect.high()).max(base);
		int left = length(base.subtract(least), scale);
		int right = length(greatest.subtract(base), scale);
		String block = session.terminal().sign("█", "#");
		return " ".repeat(SIDE - left) + block.repeat(left) + session.terminal().sign("│", "|") + block.repeat(right)
				+ " ".repeat(SIDE - right);
	}

	private static int length(BigDecimal part, BigDecimal scale) {
		return scale.signum() == 0
				? 0
				: part.multiply(BigDecimal.valueOf(SIDE)).divide(scale, MathContext.DECIMAL64)
						.setScale(0, RoundingMode.HALF_UP).intValue();
	}

	private String money(BigDecimal amount) {
		NumberFormat format = NumberFormat.getNumberInstance(session.locale());
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits(2);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(amount);
	}

	private static String cut(String name) {
		return name.length() <= NAME ? name : name.substring(0, NAME - 1) + '…';
	}
}
