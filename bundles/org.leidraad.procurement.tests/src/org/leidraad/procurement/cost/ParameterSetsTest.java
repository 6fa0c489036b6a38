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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.procurement.cost.Worked.n;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;

/** Which parameters count. */
class ParameterSetsTest {

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();

	private CalculationParameter add(ParameterKind kind, String value, String group, String country, Integer year) {
		CalculationParameter parameter = RoadmapFactory.eINSTANCE.createCalculationParameter();
		parameter.setKind(kind);
		parameter.setValue(value == null ? null : n(value));
		parameter.setProductGroup(group);
		parameter.setCountry(country);
		parameter.setYear(year);
		roadmap.getParameters().add(parameter);
		return parameter;
	}

	private ParameterSet set(String group) {
		return ParameterSets.of(roadmap, Optional.ofNullable(group), LocalDate.of(2026, 6, 1), false);
	}

	private BigDecimal value(CostFactor factor, String group) {
		return set(group).parameters().value(factor);
	}

	@Test
	void withoutAnyInTheRoadmapTheDefaultsCountAndMostAreToBeChecked() {
		CostParameters parameters = set(null).parameters();
		assertEquals(List.of("0.0225", "0.25", "0.02", "0.27", "130"), CostParameters.parameters().stream()
				.map(factor -> parameters.value(factor).toPlainString()).toList());
		CostParameter rate = parameters.parameter(CostFactor.DISCOUNT_RATE);
		assertFalse(rate.toBeChecked());
		assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), rate.date());
		assertEquals("norme de l’État néerlandais depuis le 1er janvier 2021",
				rate.source().orElseThrow().in(Locale.FRENCH));
		assertTrue(parameters.parameter(CostFactor.CARBON_PRICE).toBeChecked());
		List<CostProblem> warnings = Comparison.of(List.of(Worked.A), parameters).warnings();
		assertEquals(4, warnings.stream()
				.filter(problem -> problem.issue() == CostIssue.PARAMETER_TO_BE_CHECKED).count());
	}

	@ParameterizedTest
	@CsvSource({"NL, 0.0225, 0.27", "BE, 0.03, 0.23", "WALLONIA, 0.03, 0.23", "EU, 0.03, 0.38"})
	void defaultsFollowTheCountry(Jurisdiction jurisdiction, String rate, String grid) {
		roadmap.setJurisdiction(jurisdiction);
		assertEquals(n(rate), value(CostFactor.DISCOUNT_RATE, null));
		assertEquals(n(grid), value(CostFactor.GRID_FACTOR, null));
	}

	@Test
	void theMostSpecificCounts() {
		add(ParameterKind.ELECTRICITY_PRICE, "0.25", null, null, null);
		add(ParameterKind.ELECTRICITY_PRICE, "0.12", "48820000-2", null, null);
		add(ParameterKind.ELECTRICITY_PRICE, "0.11", "48822000-6", null, null);
		assertEquals(n("0.25"), value(CostFactor.ELECTRICITY_PRICE, null));
		assertEquals(n("0.25"), value(CostFactor.ELECTRICITY_PRICE, "30213100-6"));
		assertEquals(n("0.12"), value(CostFactor.ELECTRICITY_PRICE, "48821000-9"));
		assertEquals(n("0.11"), value(CostFactor.ELECTRICITY_PRICE, "48822000"));
	}

	@Test
	void thoseOfAnotherCountryOrALaterYearDoNotCount() {
		add(ParameterKind.GRID_FACTOR, "0.1", null, "FR", null);
		add(ParameterKind.GRID_FACTOR, "0.2", null, "NL", 2027);
		assertEquals(n("0.27"), value(CostFactor.GRID_FACTOR, null));
		add(ParameterKind.GRID_FACTOR, "0.3", null, null, null);
		add(ParameterKind.GRID_FACTOR, "0.4", null, " nl", 2024);
		CalculationParameter latest = add(ParameterKind.GRID_FACTOR, "0.5", null, "NL", 2025);
		assertEquals(n("0.5"), value(CostFactor.GRID_FACTOR, null));
		assertSame(latest, set(null).parameters().parameter(CostFactor.GRID_FACTOR).element().orElseThrow());
	}

	@Test
	void oneThatCannotBeComputedWithIsPassedOverByName() {
		CalculationParameter percent = add(ParameterKind.DISCOUNT_RATE, "3", "30213100-6", null, null);
		add(ParameterKind.DISCOUNT_RATE, "0.04", null, null, null);
		add(ParameterKind.CO2_PRICE, null, null, null, null);
		ParameterSet set = set("30213100-6");
		assertEquals(n("0.04"), set.parameters().value(CostFactor.DISCOUNT_RATE));
		assertEquals(2, set.problems().size());
		assertSame(percent, set.problems().getFirst().element().orElseThrow());
		assertEquals("The parameter “discount rate” of 3 is passed over: enter a number from -1 to 1, and a rate as a "
				+ "fraction, such as 0.03 for 3 %.", set.problems().getFirst().message().in(Locale.ENGLISH));
	}

	@Test
	void aWeightOfTheLadderIsNoParameterOfACost() {
		add(ParameterKind.RUNG_WEIGHT, "0.5", null, null, null);
		assertEquals(List.of(), set(null).problems());
	}
}
