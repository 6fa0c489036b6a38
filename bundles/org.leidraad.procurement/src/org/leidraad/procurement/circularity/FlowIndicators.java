/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.circularity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Rung;

/**
 * The indicators of the catalogue that can be computed from device flows, so that nobody need count twice. The weights
 * of the R-ladder, and what is usual of devices, are those of the roadmap in which the flows stand.
 */
public final class FlowIndicators {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

	/** Computes one indicator from the flows of a year. */
	private interface Formula {

		Optional<BigDecimal> value(Flows flows);
	}

	private static final Map<String, Formula> FORMULAS = Map.of(
			"KPI-RIDX", flows -> RungWeights.around(flows.all()).index(flows.of(FlowKind.OUT)),
			"KPI-MCI", FlowIndicators::material,
			"KPI-TRACE", flows -> flows.traced().map(FlowIndicators::percentage),
			"KPI-REUSE-OUT", flows -> flows.share(FlowKind.OUT, isUsedAgain()).map(FlowIndicators::percentage),
			"KPI-REFURB", flows -> flows.share(FlowKind.IN, isUsedAgain()).map(FlowIndicators::percentage),
			"KPI-LIFE", flows -> flows.mean(FlowKind.OUT, DeviceFlow::getAverageAge)
					.map(months -> months.divide(MONTHS, MathContext.DECIMAL64)),
			"KPI-AGE", flows -> Lifetime.of(flows).averageAge(),
			"KPI-IDLE", flows -> Lifetime.of(flows).idle().map(FlowIndicators::percentage),
			"KPI-REPAIR", flows -> Lifetime.of(flows).repairSuccess().map(FlowIndicators::percentage));

	private FlowIndicators() {
	}

	/**
	 * Tells whether an indicator can be computed from device flows.
	 *
	 * @param indicator the indicator
	 * @return true if its catalogue identifier is one of those
	 */
	public static boolean isComputed(Indicator indicator) {
		return indicator.getCatalogueId() != null && FORMULAS.containsKey(indicator.getCatalogueId().strip());
	}

	/**
	 * Computes an indicator.
	 *
	 * @param indicator the indicator, with its catalogue identifier
	 * @param flows the flows of a year, of the product groups that it is about
	 * @return the value in the unit of the catalogue, with six decimals at most; none where the flows do not tell
	 */
	public static Optional<BigDecimal> value(Indicator indicator, Flows flows) {
		return Optional.ofNullable(indicator.getCatalogueId()).map(String::strip).map(FORMULAS::get)
				.filter(Objects::nonNull).flatMap(formula -> formula.value(flows)).map(Flows::rounded);
	}

	/** What is usual of the devices, which the indicator needs too, stands in the roadmap of the flows. */
	private static Optional<BigDecimal> material(Flows flows) {
		return flows.all().stream().map(DeviceFlow::eContainer).filter(Roadmap.class::isInstance).findFirst()
				.map(Roadmap.class::cast).flatMap(roadmap -> YearFigures.of(roadmap).material(flows.all()));
	}

	private static BigDecimal percentage(BigDecimal part) {
		return part.multiply(HUNDRED);
	}

	/** Used again as a device: rungs R3 to R6. */
	private static Predicate<DeviceFlow> isUsedAgain() {
		return flow -> flow.getRung() == Rung.R3 || flow.getRung() == Rung.R4 || flow.getRung() == Rung.R5
				|| flow.getRung() == Rung.R6;
	}
}
