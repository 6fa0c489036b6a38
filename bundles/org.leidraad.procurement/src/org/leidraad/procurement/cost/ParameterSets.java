/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Which parameters count: those of the roadmap for the product group, the country and the year, the most specific
 * first; where it has none, a default with its source, to be checked unless its source was.
 */
public final class ParameterSets {

	/** A default; one without country holds everywhere. */
	private record Default(CostFactor factor, Optional<String> country, CostParameter parameter) {
	}

	private static final List<Default> DEFAULTS = DataRows.of("default-parameters.csv").stream()
			.map(ParameterSets::read).toList();

	private ParameterSets() {
	}

	private static Default read(DataRows.Row row) {
		CostFactor factor = CostParameters.parameters().stream().filter(one -> one.id().equals(row.text(0))).findFirst()
				.orElseThrow();
		return new Default(factor, row.optional(1), new CostParameter(new BigDecimal(row.text(2)),
				Optional.of(CostTexts.message("source." + row.text(5))), row.optional(3).map(LocalDate::parse),
				!"yes".equals(row.text(4)), Optional.empty()));
	}

	/**
	 * The parameters for a comparison.
	 *
	 * @param roadmap the roadmap, whose jurisdiction tells the country
	 * @param group the product group as CPV code; none for those that hold for all
	 * @param on the date, whose year counts: a parameter of a later year does not count yet, of earlier ones the latest
	 * @param includeEmbodied true if embodied carbon counts in the cost
	 * @return the parameters
	 */
	public static ParameterSet of(Roadmap roadmap, Optional<String> group, LocalDate on, boolean includeEmbodied) {
		String country = country(roadmap.getJurisdiction());
		List<CostProblem> problems = new ArrayList<>();
		Map<CostFactor, CostParameter> values = new EnumMap<>(CostFactor.class);
		for (CostFactor factor : CostParameters.parameters()) {
			values.put(factor, candidates(roadmap, factor, group, country, on).stream()
					.filter(parameter -> isUsable(factor, parameter, problems)).findFirst().map(ParameterSets::read)
					.orElseGet(() -> usual(factor, country)));
		}
		return new ParameterSet(new CostParameters(values, includeEmbodied), problems);
	}

	/**
	 * The value that counts where a roadmap has none.
	 *
	 * @param factor which parameter
	 * @param country ISO 3166 code
	 * @return the value with its source
	 */
	public static CostParameter usual(CostFactor factor, String country) {
		List<Default> ofFactor = DEFAULTS.stream().filter(one -> one.factor() == factor).toList();
		return ofFactor.stream().filter(one -> one.country().filter(country::equals).isPresent()).findFirst()
				.or(() -> ofFactor.stream().filter(one -> one.country().isEmpty()).findFirst())
				.map(Default::parameter).orElseThrow();
	}

	/** The most specific first: by product group, then country, then year, then date. */
	private static List<CalculationParameter> candidates(Roadmap roadmap, CostFactor factor, Optional<String> group,
			String country, LocalDate on) {
		return roadmap.getParameters().stream()
				.filter(parameter -> factor.kind().filter(parameter.getKind()::equals).isPresent())
				.filter(parameter -> holdsFor(parameter.getProductGroup(), group))
				.filter(parameter -> isBlank(parameter.getCountry())
						|| parameter.getCountry().strip().equalsIgnoreCase(country))
				.filter(parameter -> parameter.getYear() == null || parameter.getYear() <= on.getYear())
				.sorted(Comparator
						.comparingInt((CalculationParameter parameter) -> depth(parameter.getProductGroup()))
						.thenComparing(parameter -> !isBlank(parameter.getCountry()))
						.thenComparing(CalculationParameter::getYear, Comparator.nullsFirst(Comparator.naturalOrder()))
						.thenComparing(CalculationParameter::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))
						.reversed())
				.toList();
	}

	private static boolean holdsFor(String own, Optional<String> group) {
		return isBlank(own) || group.filter(asked -> ProductGroup.of(asked).prefix()
				.startsWith(ProductGroup.of(own).prefix())).isPresent();
	}

	private static int depth(String group) {
		return isBlank(group) ? 0 : ProductGroup.of(group).prefix().length();
	}

	private static boolean isUsable(CostFactor factor, CalculationParameter parameter, List<CostProblem> problems) {
		BigDecimal value = parameter.getValue();
		if (value != null && factor.allows(value)) {
			return true;
		}
		problems.add(CostProblem.of(CostIssue.PARAMETER_UNUSABLE, factor.label(),
				value == null ? CostTexts.message("value.none") : Decimals.plain(value),
				factor.least(), factor.most()).at(parameter));
		return false;
	}

	private static CostParameter read(CalculationParameter parameter) {
		Optional<Message> source = Optional.ofNullable(parameter.getSource()).filter(text -> !text.isBlank())
				.map(text -> CostTexts.message("source.stated", text.strip()));
		return new CostParameter(parameter.getValue(), source, Optional.ofNullable(parameter.getDate()), false,
				Optional.of(parameter));
	}

	/** The country whose electricity is used. */
	static String country(Jurisdiction jurisdiction) {
		return switch (jurisdiction) {
			case NL -> "NL";
			case BE, FLANDERS, WALLONIA, BRUSSELS -> "BE";
			case EU -> "EU";
		};
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
