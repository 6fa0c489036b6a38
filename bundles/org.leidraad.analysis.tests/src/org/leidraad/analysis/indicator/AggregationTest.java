/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Department;
import org.leidraad.model.Measurement;

/** Values of parts become one by the rule of the indicator. */
class AggregationTest {

	private static final String DAY = "2026-12-31";

	private final Department north = Given.department("north");
	private final Department south = Given.department("south");
	private final Department west = Given.department("west");

	private static Given by(Aggregation aggregation) {
		return Given.baseline("2024-12-31", "2").milestone("2030-12-31", "1").aggregation(aggregation);
	}

	private static Given ratio(Given given, Department part, String numerator, String denominator) {
		Measurement measurement = given.part(DAY, part, null);
		measurement.setNumerator(Given.number(numerator));
		measurement.setDenominator(Given.number(denominator));
		return given;
	}

	/** Two sites, PUE 1.2 (E_IT 1, E_DC 1.2) and 1.8 (E_IT 3, E_DC 5.4): never the plain mean, 1.5. */
	@Test
	void matchesTheNumbersOfTwoDataCentres() {
		for (Aggregation byIt : new Aggregation[]{Aggregation.RATIO_OF_SUMS, Aggregation.WEIGHTED, Aggregation.MEAN}) {
			assertEquals("1.65", ratio(ratio(by(byIt), north, "1.2", "1"), south, "5.4", "3").value(DAY));
			assertEquals("1.65", by(byIt).part(DAY, north, "1.2", 1).part(DAY, south, "1.8", 3).value(DAY));
		}
		Given byTotal = by(Aggregation.WEIGHTED);
		byTotal.part(DAY, north, "1.2", 0);
		byTotal.part(DAY, south, "1.8", 0);
		byTotal.indicator().getMeasurements().getFirst().setDenominator(Given.number("1.2"));
		byTotal.indicator().getMeasurements().getLast().setDenominator(Given.number("5.4"));
		assertEquals("1.6909", byTotal.value(DAY));
	}

	@ParameterizedTest
	@CsvSource({"SUM, 10", "MEAN, 3.3333", "MEDIAN, 3", "MINIMUM, 1", "RATIO_OF_SUMS, none", "WEIGHTED, none"})
	void combinesPlainValues(Aggregation aggregation, String value) {
		assertEquals(value, by(aggregation).part(DAY, north, null, "6").part(DAY, south, null, "1")
				.part(DAY, west, null, "3").value(DAY));
	}

	@Test
	void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
		assertEquals("4.5", by(Aggregation.MEDIAN).part(DAY, north, null, "6").part(DAY, south, null, "3").value(DAY));
	}

	@ParameterizedTest
	@CsvSource({"SUM, %, none", "MEAN, % units, none", "MEAN, % points, 30", "MEAN, %-punten, 30", "SUM, years, 60",
		"MEDIAN, %, 30", "MINIMUM, %, 20"})
	void neverAveragesPercentages(Aggregation aggregation, String unit, String value) {
		assertEquals(value, by(aggregation).unit(unit).part(DAY, north, null, "20").part(DAY, south, null, "40")
				.value(DAY));
	}

	@ParameterizedTest
	@CsvSource({"SUM", "MEAN", "WEIGHTED", "RATIO_OF_SUMS"})
	void weighsPercentagesByTheirDenominators(Aggregation aggregation) {
		assertEquals("35",
				by(aggregation).unit("%").part(DAY, north, "20", 100).part(DAY, south, "40", 300).value(DAY));
		assertEquals("35", ratio(ratio(by(aggregation).unit("%"), north, "20", "100"), south, "120", "300").value(DAY));
	}

	@Test
	void ratesNeedADenominator() {
		Given given = by(Aggregation.MEAN).part(DAY, north, null, "1.2").part(DAY, south, null, "1.8");
		assertEquals("1.5", given.value(DAY));
		given.indicator().setDenominator("energy of the ICT");
		assertEquals("none", given.value(DAY));
	}

	@ParameterizedTest
	@CsvSource({"0", "-3"})
	void leavesOutPartsWithoutADenominatorAboveZero(String denominator) {
		Given given = ratio(ratio(by(Aggregation.RATIO_OF_SUMS), north, "1.2", "1"), south, "5.4", denominator);
		assertEquals("1.2", given.value(DAY));
		given.part(DAY, west, "1.4", 1);
		given.indicator().getMeasurements().getLast().setDenominator(Given.number(denominator));
		assertEquals("1.2", given.value(DAY));
		assertTrue(given.on(DAY).dataQuality().orElseThrow().isPartial());
	}

	@Test
	void aValueOfTheWholeWins() {
		assertEquals("7", by(Aggregation.SUM).part(DAY, north, null, "6").measured(DAY, "7")
				.part(DAY, south, null, "5").value(DAY));
		assertEquals("11", by(Aggregation.SUM).part(DAY, north, null, "6").measured(DAY, null)
				.part(DAY, south, null, "5").value(DAY), "one without a value does not");
	}

	@Test
	void departmentsAndProductGroupsAreTwoCutsOfOneWhole() {
		Given given = by(Aggregation.SUM).part(DAY, null, "30213100-6", "8").part(DAY, null, "32250000-0", "9");
		assertEquals("17", given.value(DAY));
		assertEquals("11", given.part(DAY, north, null, "6").part(DAY, south, null, "5").value(DAY));
		assertEquals("6", given.part(DAY, north, "30213100-6", "1").part(DAY, west, "", "-5").value(DAY),
				"what is within a department is in it already; an empty product group is none");
	}

	@Test
	void aDepartmentCanBeGivenInProductGroups() {
		assertEquals("8", by(Aggregation.SUM).part(DAY, north, "30213100-6", "1").part(DAY, north, "32250000-0", "2")
				.part(DAY, south, null, "5").value(DAY));
	}

	@Test
	void aProductGroupWithinAnotherIsInItAlready() {
		assertEquals("9", by(Aggregation.SUM).part(DAY, null, "30213100-6", "3").part(DAY, null, "30200000-1", "7")
				.part(DAY, null, "32250000-0", "2").value(DAY));
	}

	@Test
	void aWordThatIsNoCodeIsAGroupOfItsOwn() {
		assertEquals("15", by(Aggregation.SUM).part(DAY, null, "lap", "1").part(DAY, null, "laptops", "2")
				.part(DAY, null, "-", "4").part(DAY, null, "3", "8").value(DAY));
		assertEquals("12", by(Aggregation.SUM).part(DAY, null, "30213100-6", "1").part(DAY, null, "30213100", "4")
				.part(DAY, null, "3", "8").value(DAY), "the check digit does not matter");
	}

	@Test
	void aPartCountsOnceAndTheLastTime() {
		assertEquals("9", by(Aggregation.SUM).part(DAY, north, null, "3").part(DAY, north, null, "4")
				.part(DAY, south, null, "5").value(DAY));
	}

	@Test
	void aCorrectionReplacesAPart() {
		Given given = by(Aggregation.SUM).part(DAY, north, null, "3").part(DAY, south, null, "5");
		Measurement correction = given.part(DAY, north, null);
		correction.setValue(Given.number("4"));
		correction.setSupersedes(given.indicator().getMeasurements().getFirst());
		assertEquals("9", given.value(DAY));
		correction.setValue(null);
		assertEquals("5", given.value(DAY), "a correction without value takes it back");
	}

	@Test
	void isStillAValueWithoutAPartThatWasThere() {
		Given given = by(Aggregation.SUM).part("2025-12-31", north, null, "3").part("2025-12-31", south, null, "5")
				.part(DAY, north, null, "4");
		assertEquals("4", given.value(DAY));
		assertTrue(given.on(DAY).dataQuality().orElseThrow().isHatched());
		assertFalse(given.on("2026-01-01").dataQuality().orElseThrow().isHatched());
		given.part(DAY, west, null, "1");
		assertFalse(given.on(DAY).dataQuality().orElseThrow().isPartial(), "as many as before");
	}

	@Test
	void everyoneSeesTheCombinedValue() {
		Given given = by(Aggregation.SUM).part("2025-12-31", north, null, "1").part("2025-12-31", south, null, "0.8")
				.part(DAY, north, null, "0.9").part(DAY, south, null, "0.7");
		assertEquals(0, Given.number("1.6").compareTo(given.on(DAY).actual().orElseThrow()));
		assertEquals(2, Trajectory.measured(given.indicator()).size());
		// 0.2 in 365 days, 0.6 to go
		assertEquals("2029-12-30", given.on(DAY).forecast().orElseThrow().toString());
	}
}
