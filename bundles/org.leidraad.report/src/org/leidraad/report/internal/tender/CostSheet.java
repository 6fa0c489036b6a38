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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.leidraad.model.CriterionUseType;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.cost.CostFactor;
import org.leidraad.procurement.cost.CostParameter;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.ParameterSets;
import org.leidraad.procurement.modification.GoverningLaw;

/**
 * The method sheet of the life-cycle cost: which data tenderers give and how they are reckoned with, as article 2.115a
 * of the Dutch Public Procurement Act 2012 and article 68 of Directive 2014/24/EU demand.
 *
 * @param tender the tender
 */
record CostSheet(Tender tender) {

	private static final String EMBODIED = "G";
	private static final Pattern UNCHECKED = Pattern.compile("te controleren|to be checked|à vérifier",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final List<String> DATA = List.of("P", "I", "N", "S", "Q", "M", "F", "A", "R", EMBODIED);

	String intro() {
		String numbers = String.join(", ", tender.criteria(CriterionUseType.AWARD).stream()
				.filter(criterion -> switch (criterion.use().getScoredOn()) {
					case ANNUAL_COST, CO2 -> true;
					case ANSWER, PRICE, HIERARCHY -> false;
				}).map(AskedCriterion::number).toList());
		return tender.text("intro.costs", numbers);
	}

	boolean isEmbodiedCounted() {
		return tender.procurement().isEmbodiedInCosts();
	}

	/** The parameters for what is bought: those of the roadmap, else usual ones with their source. */
	CostParameters parameters() {
		Optional<String> group = tender.procurement().getProductGroups().stream().findFirst();
		return ParameterSets.of(tender.facts().roadmap(), group, tender.facts().on(), isEmbodiedCounted())
				.parameters();
	}

	/** What a tenderer fills in: the sign in the formula, what it is, its unit and how it is proved. */
	record Datum(String sign, String what, String unit, String proof) {
	}

	List<Datum> data() {
		String currency = new Cover(tender).currency();
		return DATA.stream().map(sign -> new Datum(sign, tender.text("data." + sign),
				tender.text("data." + sign + ".unit", currency), proof(sign))).toList();
	}

	private String proof(String sign) {
		String key = sign.equals(EMBODIED) && !isEmbodiedCounted() ? "data.G.information" : "data." + sign + ".proof";
		return tender.text(key);
	}

	/** A formula with what it gives. */
	record Formula(String name, FormulaPicture formula, String meaning) {
	}

	List<Formula> formulas() {
		String embodied = isEmbodiedCounted() ? " + G · c / 1000" : "";
		List<Formula> formulas = new ArrayList<>();
		formulas.add(formula("financial", "L = P + I + ∑_{t=1}^{N} Q · p · (1 + g)^{t−1} / (1 + r)^{t} + ∑_{t=1}^{N} "
				+ "(M_{t} + F_{t}) / (1 + r)^{t} + (A − R) / (1 + r)^{N}"));
		formulas.add(formula("external", "X = ∑_{t=1}^{N} Q · f · c / 1000 / (1 + r)^{t}" + embodied));
		formulas.add(formula("annuity", "a = ∑_{t=1}^{N} 1 / (1 + r)^{t} = (1 − (1 + r)^{−N}) / r"));
		formulas.add(formula("annual", "K = (L + X) / a"));
		formulas.add(formula("co2", "U = (G + Q · f · N) / N"));
		return formulas;
	}

	private Formula formula(String key, String formula) {
		return new Formula(tender.text("formula." + key), new FormulaPicture(formula),
				tender.text("formula." + key + ".meaning"));
	}

	/** A parameter that the buyer sets, the same for all offers. */
	record Parameter(Tender tender, CostFactor factor, CostParameter parameter) {

		String sign() {
			return tender.text("sign." + factor.id());
		}

		String name() {
			return tender.text("parameter." + factor.id());
		}

		/** The value for people; a rate as a percentage. */
		String value() {
			Wording wording = tender.wording();
			return factor.isRate()
					? wording.value(parameter.value().movePointRight(2), "%")
					: wording.number(parameter.value());
		}

		String unit() {
			return tender.text("parameter." + factor.id() + ".unit", new Cover(tender).currency());
		}

		/** Where the value comes from, with its date, and that it is to be checked where nobody did. */
		String source() {
			String source = parameter.source().map(this::in).orElse(tender.text("parameter.noSource"));
			String dated = parameter.date()
					.map(date -> tender.text("parameter.dated", source, tender.facts().format().shortDate(date)))
					.orElse(source);
			return parameter.toBeChecked() ? tender.text("parameter.unchecked", dated) : dated;
		}

		/** A default that nobody took over, or a source of which its writer says that it is still to be checked. */
		boolean isOpen() {
			return parameter.toBeChecked()
					|| parameter.source().map(this::in).filter(text -> UNCHECKED.matcher(text).find()).isPresent();
		}

		private String in(Message message) {
			return message.in(tender.facts().locale());
		}
	}

	List<Parameter> parameterRows() {
		CostParameters parameters = parameters();
		return CostParameters.parameters().stream()
				.map(factor -> new Parameter(tender, factor, parameters.parameter(factor))).toList();
	}

	/** The law that the method rests on: that of the country where it is known. */
	private String law() {
		return tender.text(switch (GoverningLaw.of(tender.facts().roadmap())) {
			case NL -> "rule.law.nl";
			case BE -> "rule.law.be";
			default -> "rule.law.eu";
		});
	}

	/** What else must be said: what counts as an external effect, embodied carbon, the ranking. */
	List<Line> rules() {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(tender.text("rule.external"), tender.text("rule.external.text")));
		lines.add(new Line(tender.text("rule.embodied"), tender.text(isEmbodiedCounted()
				? "rule.embodied.counted"
				: "rule.embodied.information")));
		new AssumedCarbon(tender).line().ifPresent(lines::add);
		lines.add(new Line(tender.text("rule.used"), tender.text("rule.used.text")));
		lines.add(new Line(tender.text("rule.ranking"), tender.text("rule.ranking.text")));
		lines.add(new Line(tender.text("rule.law"), law()));
		return lines;
	}
}
