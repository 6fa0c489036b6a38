/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.procurement.circularity.FlowIndicators;
import org.leidraad.procurement.circularity.Flows;

/** What is computed from the device flows of the samples is what their indicators say, rounded as people round. */
class SampleFlowsTest {

	private static final String LAPTOPS = "30213100-6";
	/** Measured values have one or two decimals. */
	private static final double ROUNDING = 0.05;

	static Stream<Arguments> computed() {
		List<String> provincial = List.of("KPI-REUSE-OUT", "KPI-REFURB", "KPI-LIFE", "KPI-RIDX", "KPI-AGE", "KPI-IDLE",
				"KPI-REPAIR");
		return Stream.of(
				provincial.stream().flatMap(id -> Stream.of(2023, 2024, 2025)
						.map(year -> Arguments.of(Installed.PROVINCE, id, year, null))),
				Stream.of("KPI-REUSE-OUT", "KPI-REFURB", "KPI-LIFE", "KPI-TRACE").flatMap(id -> Stream.of(2024, 2025)
						.map(year -> Arguments.of(Installed.UNIVERSITY, id, year, LAPTOPS))),
				Stream.of(Arguments.of(Installed.UNIVERSITY, "KPI-REPAIR", 2025, LAPTOPS)),
				Stream.of(2024, 2025).map(year -> Arguments.of(Installed.TOWN, "KPI-REUSE-OUT", year, null)),
				Stream.of("KPI-REFURB", "KPI-LIFE").flatMap(id -> Stream.of(2024, 2025)
						.map(year -> Arguments.of(Installed.TOWN, id, year, LAPTOPS))),
				Stream.of(Arguments.of(Installed.TOWN, "KPI-REPAIR", 2025, LAPTOPS)))
				.flatMap(each -> each);
	}

	@ParameterizedTest
	@MethodSource("computed")
	void flowsSayWhatWasMeasured(String sample, String catalogueId, int year, String group, @TempDir Path folder)
			throws Exception {
		Contents contents = new Contents(Installed.open(sample, folder).roadmap());
		Indicator indicator = contents.indicator(catalogueId);
		Flows flows = Flows.of(contents.roadmap(), Optional.ofNullable(group), year);
		assertEquals(measured(indicator, year).doubleValue(),
				FlowIndicators.value(indicator, flows).orElseThrow().doubleValue(), ROUNDING, indicator.getName());
	}

	/** The last value of a year that was not corrected and is not that of a part. */
	private static BigDecimal measured(Indicator indicator, int year) {
		List<Measurement> corrected = indicator.getMeasurements().stream().map(Measurement::getSupersedes).toList();
		return indicator.getMeasurements().stream().filter(measurement -> measurement.getDate().getYear() == year)
				.filter(measurement -> measurement.getDepartment() == null && !corrected.contains(measurement))
				.map(Measurement::getValue).findFirst().orElseThrow();
	}
}
