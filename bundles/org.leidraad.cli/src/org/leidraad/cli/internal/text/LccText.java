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
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.cli.internal.Session;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.CostResult;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.RankFlip;
import org.leidraad.procurement.cost.Sensitivity;

/**
 * What {@code lcc} prints: offers by annual cost, what the cost is made of, what it hangs on, what is odd.
 *
 * @param session where to, and in what language
 * @param comparison the offers
 */
public record LccText(Session session, Comparison comparison) {

	private static final int MOST_OFFERS = 20;
	private static final int MOST_BARS = 5;
	private static final int MOST_SENTENCES = 20;
	private static final int NAME = 40;
	private static final String NONE = "-";

	/**
	 * Prints all.
	 *
	 * @param name what is compared: a procurement, or a file
	 * @param currency that of the roadmap, where an offer names none
	 */
	public void print(String name, Optional<String> currency) {
		head(name, currency);
		offers();
		parts();
		if (!comparison.sensitivity().isEmpty()) {
			new LccTornado(session, comparison, MOST_BARS, this::value).print();
			flips();
		}
		List<CostProblem> warnings = comparison.warnings().stream().filter(problem -> !isToldBefore(problem)).toList();
		if (!warnings.isEmpty()) {
			title("lcc.warnings");
			warnings.stream().sorted(Comparator.comparing(problem -> !problem.isError())).limit(MOST_SENTENCES)
					.forEach(problem -> wrapped(problem.message().in(session.locale())));
			more(warnings.size(), MOST_SENTENCES);
		}
	}

	private static boolean isToldBefore(CostProblem problem) {
		return problem.issue().keepsFromComparing() || problem.issue().keepsFromRanking();
	}

	private void flips() {
		List<RankFlip> flips = comparison.rankFlips();
		title("lcc.flips");
		if (flips.isEmpty()) {
			wrapped(session.text("lcc.no-flips"));
		}
		flips.stream().limit(MOST_SENTENCES).forEach(flip -> wrapped(flip.message().in(session.locale())));
		more(flips.size(), MOST_SENTENCES);
	}

	/** What the reader must know before any number: in what money, by which parameters, and whether costs compare. */
	private void head(String name, Optional<String> ofRoadmap) {
		Optional<String> currency = comparison.ranked().stream().flatMap(offer -> offer.offer().currency().stream())
				.findFirst().or(() -> ofRoadmap).filter(known -> comparison.isComparable());
		session.print("lcc.head", name, currency.orElse(""), currency.isPresent() ? 1 : 0);
		CostParameters parameters = comparison.parameters();
		Wrapping.lines(session.text("lcc.parameters", value(CostFactor.DISCOUNT_RATE),
				value(CostFactor.ELECTRICITY_PRICE), value(CostFactor.ELECTRICITY_GROWTH),
				value(CostFactor.GRID_FACTOR), value(CostFactor.CARBON_PRICE), parameters.includeEmbodied() ? 1 : 0),
				Wrapping.PAGE).forEach(session.terminal()::print);
		comparison.warnings().stream().filter(problem -> problem.issue().keepsFromComparing())
				.flatMap(problem -> Wrapping.lines(problem.message().in(session.locale()), Wrapping.PAGE).stream())
				.forEach(session.terminal()::print);
		session.terminal().print("");
	}

	private void offers() {
		Table table = new Table(session.text("lcc.rank"), session.text("lcc.annual"), session.text("lcc.score"),
				session.text("lcc.total"), session.text("lcc.use-years"), session.text("lcc.co2"),
				session.text("lcc.offer")).right(0, 1, 2, 3, 4, 5);
		boolean estimated = false;
		for (ComparedOffer offer : shown()) {
			CostResult result = offer.result();
			boolean estimate = offer.offer().embodied().filter(EmbodiedCarbon::isEstimate).isPresent();
			estimated |= estimate;
			table.row(offer.rank() > 0 ? String.valueOf(offer.rank()) : NONE, money(result.annual()),
					offer.score().map(this::money).orElse(NONE), money(result.lcc()),
					String.valueOf(offer.offer().years()),
					result.co2PerYear().map(co2 -> number(co2, 1, 1) + (estimate ? "*" : " ")).orElse(NONE + ' '),
					name(offer));
		}
		table.print(session.terminal());
		if (estimated) {
			session.print("lcc.estimate");
		}
		more(comparison.offers().size(), MOST_OFFERS);
		if (comparison.isComparable()) {
			wrapped(session.text("lcc.why-annual"));
		}
		incomplete();
	}

	/** Why offers have no place while others have: it must not be lost among what is worth knowing. */
	private void incomplete() {
		List<CostProblem> reasons = comparison.warnings().stream()
				.filter(problem -> problem.issue().keepsFromRanking()).toList();
		reasons.stream().limit(MOST_SENTENCES).forEach(problem -> wrapped(problem.message().in(session.locale())));
		more(reasons.size(), MOST_SENTENCES);
	}

	private String name(ComparedOffer offer) {
		String name = cut(offer.offer().name());
		return offer.isComplete() ? name : session.text("lcc.incomplete", name);
	}

	/** Present values; a column in which nothing stands is left out. */
	private void parts() {
		title("lcc.parts");
		Table table = new Table(session.text("lcc.purchase"), session.text("lcc.energy"),
				session.text("lcc.maintenance"), session.text("lcc.fees"), session.text("lcc.end"),
				session.text("lcc.carbon"), session.text("lcc.offer")).right(0, 1, 2, 3, 4, 5);
		for (ComparedOffer offer : shown()) {
			CostResult result = offer.result();
			table.row(money(result.purchase()), money(result.energy()),
					money(result.maintenance().add(result.other())), money(result.fees()), money(result.endOfLife()),
					money(result.lccExternal()), name(offer));
		}
		table.print(session.terminal());
	}

	private List<ComparedOffer> shown() {
		return comparison.ranked().stream().limit(MOST_OFFERS).toList();
	}

	private String value(CostFactor factor) {
		return value(factor, comparison.parameters().value(factor));
	}

	private String value(Sensitivity bar, BigDecimal end) {
		return value(bar.factor(), end);
	}

	private String value(CostFactor factor, BigDecimal value) {
		if (factor.isRate()) {
			NumberFormat format = NumberFormat.getPercentInstance(session.locale());
			format.setMaximumFractionDigits(2);
			return format.format(value);
		}
		return factor == CostFactor.YEARS ? (value.signum() > 0 ? "+" : "") + value : number(value, 0, 4);
	}

	private String money(BigDecimal amount) {
		return number(amount, 2, 2);
	}

	private String number(BigDecimal value, int least, int most) {
		NumberFormat format = NumberFormat.getNumberInstance(session.locale());
		format.setMinimumFractionDigits(least);
		format.setMaximumFractionDigits(most);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	private void title(String key) {
		session.terminal().print("");
		session.print(key);
	}

	private void wrapped(String sentence) {
		String indent = "  ";
		Wrapping.lines(sentence, Wrapping.PAGE - indent.length())
				.forEach(line -> session.terminal().print(indent + line));
	}

	private void more(int all, int shown) {
		if (all > shown) {
			wrapped(session.text("lcc.more-in-json", all - shown));
		}
	}

	private static String cut(String name) {
		return name.length() <= NAME ? name : name.substring(0, NAME - 1) + '…';
	}
}
