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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.indicator.Disaggregation.Part;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Department;

/** What a value of the whole hides. */
class DisaggregationTest {

	private static final LocalDate ON = LocalDate.of(2027, 12, 31);
	private static final String LAPTOPS = "30213100-6";
	private static final String PHONES = "32250000-0";

	private final Department north = Given.department("north");
	private final Department south = Given.department("south");

	/** From 0 to 100 %: 50 is as planned on the day. */
	private static Given share() {
		return Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100").unit("%")
				.aggregation(Aggregation.RATIO_OF_SUMS);
	}

	private static Disaggregation of(Given given) {
		return Disaggregation.of(given.indicator(), ON);
	}

	@Test
	void holdsEachDepartmentAgainstThePathOfTheIndicator() {
		Given given = share().part("2026-12-31", north, "10", 100).part("2027-12-31", north, "50", 100)
				.part("2027-12-31", south, "10", 300).part("2028-12-31", south, "90", 300);
		List<Part<Department>> parts = of(given).byDepartment();
		assertEquals(List.of(north, south), parts.stream().map(Part::of).toList());
		assertEquals(List.of(IndicatorState.ON_TRACK, IndicatorState.BEHIND),
				parts.stream().map(Part::state).toList());
		assertEquals(0, new BigDecimal("0.5").compareTo(parts.getFirst().progress().orElseThrow()));
		assertEquals(ON, parts.getLast().measuredOn());
		assertEquals(0, BigDecimal.TEN.compareTo(parts.getLast().value()));
		assertEquals(IndicatorState.BEHIND, given.on("2027-12-31").state(), "20 % of the whole");
		assertTrue(of(given).byProductGroup().isEmpty());
	}

	@Test
	void takesProductGroupsInTheOrderOfTheirCodes() {
		Given given = share().part("2027-12-31", null, PHONES, "60").part("2027-12-31", null, LAPTOPS, "45");
		List<Part<String>> parts = of(given).byProductGroup();
		assertEquals(List.of(LAPTOPS, PHONES), parts.stream().map(Part::of).toList());
		assertEquals(List.of(IndicatorState.ATTENTION, IndicatorState.ON_TRACK),
				parts.stream().map(Part::state).toList());
		assertEquals(3, parts.getFirst().quality().origin());
	}

	@Test
	void writesACodeAsItIsWrittenFirst() {
		Given given = share().part("2026-12-31", null, LAPTOPS, "60").part("2027-12-31", null, "30213100", "45");
		assertEquals(List.of(LAPTOPS), of(given).byProductGroup().stream().map(Part::of).toList());
		assertEquals("[45]", values(of(given).byProductGroup()));
	}

	@Test
	void combinesThePiecesOfAPart() {
		Given given = share();
		for (Department department : List.of(north, south)) {
			given.part("2027-12-31", department, LAPTOPS, "30");
			given.indicator().getMeasurements().getLast().setDenominator(BigDecimal.TEN);
			given.part("2027-12-31", department, PHONES, department == north ? "60" : "0");
			given.indicator().getMeasurements().getLast().setDenominator(BigDecimal.TEN);
		}
		assertEquals("[45, 15]", values(of(given).byDepartment()));
		assertEquals("[30, 30]", values(of(given).byProductGroup()));
		given.part("2027-12-31", north, "70", 20).part("2027-12-31", null, PHONES, "80");
		assertEquals("[70, 15]", values(of(given).byDepartment()), "all of a part wins over its pieces");
		assertEquals("[30, 80]", values(of(given).byProductGroup()));
	}

	private static <T> String values(List<Part<T>> parts) {
		return parts.stream().map(part -> part.value().stripTrailingZeros().toPlainString()).toList().toString();
	}

	@Test
	void givesNoVerdictOnASummand() {
		Given given = Given.baseline("2024-12-31", "100").milestone("2030-12-31", "60").aggregation(Aggregation.SUM)
				.part("2027-12-31", north, null, "20").part("2027-12-31", south, null, "60");
		assertEquals(IndicatorState.ON_TRACK, given.on("2027-12-31").state());
		for (Part<Department> part : of(given).byDepartment()) {
			assertEquals(IndicatorState.UNDEFINED, part.state());
			assertEquals(Optional.empty(), part.progress());
		}
	}

	@Test
	void hasNoPartsWhereOnlyTheWholeWasMeasured() {
		Disaggregation whole = of(share().measured("2027-12-31", "4").part("2027-12-31", north, null, null));
		assertTrue(whole.byDepartment().isEmpty() && whole.byProductGroup().isEmpty());
		Disaggregation nothing = of(Given.baseline(null, null));
		assertTrue(nothing.byDepartment().isEmpty() && nothing.byProductGroup().isEmpty());
	}
}
