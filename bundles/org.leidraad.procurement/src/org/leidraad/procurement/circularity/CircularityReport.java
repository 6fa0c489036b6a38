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

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;

/**
 * How circular devices were in a year, by product group and in all, and how circular what is offered is.
 *
 * @param year the calendar year
 * @param weights the weights of the R-ladder by which was computed
 * @param groups the figures of each product group with flows in the year, by CPV code
 * @param total the figures of all groups together
 * @param offers the offers of procurements that were not cancelled, in the order of the roadmap
 */
public record CircularityReport(int year, RungWeights weights, List<CircularityFigures> groups,
		CircularityFigures total, List<OfferCircularity> offers) {

	/** The lists are copied. */
	public CircularityReport {
		groups = List.copyOf(groups);
		offers = List.copyOf(offers);
	}

	/**
	 * Makes the report of a year.
	 *
	 * @param roadmap the roadmap
	 * @param year the calendar year
	 * @return the report
	 */
	public static CircularityReport of(Roadmap roadmap, int year) {
		return of(roadmap, year, Optional.empty());
	}

	/**
	 * Makes the report of a year for a product group.
	 *
	 * @param roadmap the roadmap
	 * @param year the calendar year
	 * @param productGroup CPV code, with all groups within it; none for all
	 * @return the report
	 */
	public static CircularityReport of(Roadmap roadmap, int year, Optional<String> productGroup) {
		List<DeviceFlow> flows = roadmap.getFlows().stream().filter(flow -> Objects.equals(flow.getYear(), year))
				.filter(flow -> isWithin(flow.getProductGroup(), productGroup)).toList();
		YearFigures figures = YearFigures.of(roadmap);
		Collection<String> codes = new TreeSet<>(flows.stream().map(DeviceFlow::getProductGroup)
				.filter(code -> code != null && !code.isBlank()).map(String::strip).toList());
		List<CircularityFigures> groups = codes.stream().map(code -> figures.of(code, flows)).toList();
		List<OfferCircularity> offers = roadmap.getProcurements().stream()
				.filter(procurement -> procurement.getPhase() != ProcurementPhase.CANCELLED)
				.flatMap(procurement -> procurement.getOffers().stream()
						.filter(offer -> isWithin(offer.getProductGroup(), productGroup))
						.map(offer -> OfferCircularity.of(procurement, offer, roadmap)))
				.toList();
		return new CircularityReport(year, figures.weights(), groups, figures.total(flows), offers);
	}

	private static boolean isWithin(String code, Optional<String> whole) {
		if (whole.isEmpty()) {
			return true;
		}
		ProductGroup asked = ProductGroup.of(whole.get());
		return code != null && !code.isBlank() && ProductGroup.of(code).overlaps(asked)
				&& ProductGroup.of(code).prefix().length() >= asked.prefix().length();
	}

	/**
	 * The last year of which a roadmap knows flows.
	 *
	 * @param roadmap the roadmap
	 * @return the year; none where it has no flows with a year
	 */
	public static Optional<Integer> lastYear(Roadmap roadmap) {
		return roadmap.getFlows().stream().map(DeviceFlow::getYear).filter(Objects::nonNull).max(Integer::compare);
	}
}
