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

import static org.leidraad.procurement.cost.Worked.n;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** A roadmap with the two new laptops of the worked example. */
final class WorkedRoadmap {

	private static final LocalDate ON = LocalDate.of(2026, 11, 22);
	private static final String LAPTOP = "30213100-6";

	final Roadmap roadmap = make(Literals.ROADMAP, Roadmap.class);
	final Procurement procurement = make(Literals.PROCUREMENT, Procurement.class);
	final Offer first = offer("A", "850", "4", "20.0");
	final Offer second = offer("B", "980", "6", "13.4");

	static <E extends Element> E make(EClass type, Class<E> kind) {
		return kind.cast(Identity.create(type));
	}

	static Offer offer(String name, String price, String years, String energy) {
		Offer offer = make(Literals.OFFER, Offer.class);
		offer.setName(name);
		offer.setPrice(n(price));
		offer.setYears(n(years));
		offer.setYearlyEnergy(n(energy));
		offer.setProductGroup(LAPTOP);
		offer.setEmbodiedCarbon(n("236"));
		return offer;
	}

	static void line(Offer offer, CostKind kind, Integer year, String amount) {
		CostLine line = make(Literals.COST_LINE, CostLine.class);
		line.setKind(kind);
		line.setYear(year);
		line.setAmount(amount == null ? null : n(amount));
		offer.getCosts().add(line);
	}

	private void parameter(ParameterKind kind, String value) {
		CalculationParameter parameter = make(Literals.CALCULATION_PARAMETER, CalculationParameter.class);
		parameter.setKind(kind);
		parameter.setValue(n(value));
		parameter.setSource("Own");
		roadmap.getParameters().add(parameter);
	}

	WorkedRoadmap() {
		roadmap.getProcurements().add(procurement);
		procurement.getOffers().addAll(List.of(first, second));
		for (Map.Entry<ParameterKind, String> each : Map.of(ParameterKind.DISCOUNT_RATE, "0.03",
				ParameterKind.ELECTRICITY_PRICE, "0.25", ParameterKind.ELECTRICITY_GROWTH, "0.02",
				ParameterKind.GRID_FACTOR, "0.27", ParameterKind.CO2_PRICE, "130").entrySet()) {
			parameter(each.getKey(), each.getValue());
		}
		line(first, CostKind.INSTALLATION, 0, "20");
		line(first, CostKind.MAINTENANCE, 4, "60");
		line(first, CostKind.END_OF_LIFE, 4, "5");
		line(first, CostKind.RESIDUAL, 4, "-90");
		line(second, CostKind.INSTALLATION, null, "20");
		line(second, CostKind.MAINTENANCE, 4, "70");
		line(second, CostKind.MAINTENANCE, 5, "30");
		line(second, CostKind.MAINTENANCE, 6, "30");
		line(second, CostKind.END_OF_LIFE, null, "5");
		line(second, CostKind.RESIDUAL, null, "-40");
	}

	ProcurementOffers read() {
		return ProcurementOffers.of(procurement, roadmap, ON);
	}

	List<String> problems() {
		return read().problems().stream().map(problem -> problem.issue().id()).toList();
	}

	OfferCosts costs(Offer offer) {
		return read().offers().get(offer);
	}
}
