/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.LifeCycleCost;
import org.leidraad.procurement.cost.OfferCosts;

/**
 * A worked example of the life-cycle cost with the parameters of the tender: two invented offers, of which the one that
 * costs more lasts longer.
 *
 * @param tender the tender
 * @param first the offer that lasts shorter
 * @param second the offer that lasts longer
 */
record CostExample(Tender tender, CostResult first, CostResult second) {

	private static final BigDecimal EMBODIED = new BigDecimal("236");

	/** Reckons the example. */
	static CostExample of(Tender tender) {
		CostParameters parameters = new CostSheet(tender).parameters();
		OfferCosts shorter = OfferCosts.draft("A").price(new BigDecimal("850")).installation(new BigDecimal("20"))
				.tec(new BigDecimal("20.0")).maintenance(4, new BigDecimal("60")).endOfLife(new BigDecimal("5"))
				.residual(new BigDecimal("90")).years(4).embodied(EmbodiedCarbon.declared(EMBODIED)).done();
		OfferCosts longer = OfferCosts.draft("B").price(new BigDecimal("980")).installation(new BigDecimal("20"))
				.tec(new BigDecimal("13.4")).maintenance(4, new BigDecimal("70")).maintenance(5, new BigDecimal("30"))
				.maintenance(6, new BigDecimal("30")).endOfLife(new BigDecimal("5")).residual(new BigDecimal("40"))
				.years(6).embodied(EmbodiedCarbon.declared(EMBODIED)).done();
		return new CostExample(tender, LifeCycleCost.of(shorter, parameters), LifeCycleCost.of(longer, parameters));
	}

	/**
	 * A line of the example.
	 *
	 * @param what what is reckoned
	 * @param first its value for the first offer, in words
	 * @param second its value for the second offer, in words
	 * @param firstNumber the value of the first offer, for a workbook; null after its last year
	 * @param secondNumber the value of the second offer, for a workbook; null after its last year
	 */
	record Row(String what, String first, String second, BigDecimal firstNumber, BigDecimal secondNumber) {
	}

	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		Wording wording = tender.wording();
		rows.add(row("years", wording::number, cost -> BigDecimal.valueOf(cost.offer().years())));
		rows.add(row("price", wording::money, cost -> cost.offer().price()));
		rows.add(row("installation", wording::money, cost -> cost.offer().installation()));
		rows.add(row("electricity", wording::number, cost -> cost.offer().tec()));
		Stream.of(first, second).flatMap(cost -> cost.offer().maintenance().keySet().stream()).distinct().sorted()
				.forEach(year -> rows.add(repair(year)));
		rows.add(row("takeBack", wording::money, cost -> cost.offer().endOfLife()));
		rows.add(row("residual", wording::money, cost -> cost.offer().residual()));
		rows.add(row("embodied", wording::number, cost -> EMBODIED));
		rows.add(row("energy", wording::money, CostResult::energy));
		rows.add(row("maintenance", wording::money, CostResult::maintenance));
		rows.add(row("end", wording::money, CostResult::endOfLife));
		rows.add(row("financial", wording::money, CostResult::lccFinancial));
		rows.add(row("external", wording::money, CostResult::lccExternal));
		rows.add(row("total", wording::money, CostResult::lcc));
		rows.add(row("annuity", value -> wording.rounded(value, 4), CostResult::annuity));
		rows.add(row("annual", wording::money, CostResult::annual));
		rows.add(row("co2", value -> wording.rounded(value, 1), cost -> cost.co2PerYear().orElseThrow()));
		rows.add(row("rank", wording::number, this::rank));
		return rows;
	}

	private BigDecimal rank(CostResult cost) {
		CostResult other = cost == first ? second : first;
		return cost.annual().compareTo(other.annual()) <= 0 ? BigDecimal.ONE : BigDecimal.TWO;
	}

	/** Maintenance in one year of use; a dash after the last one. */
	private Row repair(int year) {
		BigDecimal one = repair(first, year);
		BigDecimal other = repair(second, year);
		return new Row(tender.text("example.repair", year), money(one), money(other), one, other);
	}

	private static BigDecimal repair(CostResult cost, int year) {
		return year > cost.offer().years() ? null : cost.offer().maintenance().getOrDefault(year, BigDecimal.ZERO);
	}

	private String money(BigDecimal amount) {
		return amount == null ? "–" : tender.wording().money(amount);
	}

	private Row row(String key, Function<BigDecimal, String> words, Function<CostResult, BigDecimal> value) {
		BigDecimal one = value.apply(first);
		BigDecimal other = value.apply(second);
		return new Row(tender.text("example." + key, new Cover(tender).currency()), words.apply(one),
				words.apply(other), one, other);
	}

	/** What the example teaches, as its numbers come out. */
	String sentence() {
		boolean longerIsDearer = second.lcc().compareTo(first.lcc()) > 0;
		boolean longerWins = second.annual().compareTo(first.annual()) < 0;
		return tender.text(longerIsDearer && longerWins ? "example.longerWins" : "example.byYear");
	}
}
