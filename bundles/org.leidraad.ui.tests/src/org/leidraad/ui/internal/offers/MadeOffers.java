/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapStorage;

/** The worked example of three laptops: new for four years, repairable for six, refurbished for four. */
final class MadeOffers {

	static final String GROUP = "30213100-6";

	final Roadmap roadmap = make(Literals.ROADMAP, "Body", Roadmap.class);
	final Procurement procurement = make(Literals.PROCUREMENT, "Laptops", Procurement.class);
	Offer laptop;
	Offer repairable;
	Offer refurbished;
	CriterionUse required;
	CriterionUse price;
	CriterionUse repair;
	CriterionUse support;

	static <T extends Element> T make(EClass kind, String name, Class<T> type) {
		Element element = Identity.create(kind);
		element.setName(name);
		return type.cast(element);
	}

	/** A roadmap with a procurement that has no offers yet, and the parameters of the example. */
	static MadeOffers none() {
		MadeOffers made = new MadeOffers();
		made.roadmap.setCurrency("EUR");
		made.roadmap.getProcurements().add(made.procurement);
		made.procurement.getProductGroups().add(GROUP);
		made.parameter(ParameterKind.DISCOUNT_RATE, "0.03");
		made.parameter(ParameterKind.ELECTRICITY_PRICE, "0.25");
		made.parameter(ParameterKind.ELECTRICITY_GROWTH, "0.02");
		made.parameter(ParameterKind.GRID_FACTOR, "0.27");
		made.parameter(ParameterKind.CO2_PRICE, "130");
		return made;
	}

	/** The three offers. */
	static MadeOffers three() {
		MadeOffers made = none();
		made.laptop = made.offer("A new", "850", "20.0", "4", "236", CostKind.MAINTENANCE, 4, "60",
				CostKind.END_OF_LIFE, 4, "5", CostKind.RESIDUAL, 4, "-90");
		made.repairable = made.offer("B repairable", "980", "13.4", "6", "236", CostKind.MAINTENANCE, 4, "70",
				CostKind.MAINTENANCE, 5, "30", CostKind.MAINTENANCE, 6, "30", CostKind.END_OF_LIFE, 6, "5",
				CostKind.RESIDUAL, 6, "-40");
		made.refurbished = made.offer("R refurbished", "430", "24.0", "4", "0", CostKind.MAINTENANCE, 2, "60",
				CostKind.MAINTENANCE, 3, "30", CostKind.MAINTENANCE, 4, "30", CostKind.END_OF_LIFE, 4, "5",
				CostKind.RESIDUAL, 4, "-15");
		made.refurbished.setCondition(DeviceCondition.REFURBISHED);
		return made;
	}

	/** The three offers, a requirement, and award criteria of 100 points: price, repair by number, support by row. */
	static MadeOffers asked() {
		MadeOffers made = three();
		made.required = made.criterion("Takes back", CriterionUseType.TECHNICAL_SPECIFICATION, null, ScoredOn.ANSWER);
		made.price = made.criterion("Price", CriterionUseType.AWARD, "40", ScoredOn.PRICE);
		made.repair = made.criterion("Repair", CriterionUseType.AWARD, "30", ScoredOn.ANSWER);
		AwardScale linear = make(Literals.AWARD_SCALE, null, AwardScale.class);
		linear.setWorst(BigDecimal.ZERO);
		linear.setBest(BigDecimal.TEN);
		made.repair.setScale(linear);
		made.support = made.criterion("Support", CriterionUseType.AWARD, "30", ScoredOn.ANSWER);
		AwardScale rows = make(Literals.AWARD_SCALE, null, AwardScale.class);
		rows.setKind(ScaleKind.TABLE);
		rows.getSteps().add(step("Poor", "0"));
		rows.getSteps().add(step("Good", "100"));
		made.support.setScale(rows);
		return made;
	}

	private static ScaleStep step(String name, String share) {
		ScaleStep step = make(Literals.SCALE_STEP, name, ScaleStep.class);
		step.setShare(new BigDecimal(share));
		return step;
	}

	private CriterionUse criterion(String name, CriterionUseType use, String weight, ScoredOn on) {
		CriterionUse criterion = make(Literals.CRITERION_USE, name, CriterionUse.class);
		criterion.setUse(use);
		criterion.setWeight(weight == null ? null : new BigDecimal(weight));
		criterion.setScoredOn(on);
		procurement.getCriteria().add(criterion);
		return criterion;
	}

	CalculationParameter parameter(ParameterKind kind, String value) {
		CalculationParameter parameter = make(Literals.CALCULATION_PARAMETER, kind.getLiteral(),
				CalculationParameter.class);
		parameter.setKind(kind);
		parameter.setValue(new BigDecimal(value));
		parameter.setSource("Worked example");
		roadmap.getParameters().add(parameter);
		return parameter;
	}

	/** An offer; 20 for installation, and costs as kind, year, amount. */
	Offer offer(String name, String amount, String energy, String years, String embodied, Object... costs) {
		Offer offer = make(Literals.OFFER, name, Offer.class);
		offer.setPrice(new BigDecimal(amount));
		offer.setYearlyEnergy(new BigDecimal(energy));
		offer.setYears(new BigDecimal(years));
		offer.setEmbodiedCarbon(new BigDecimal(embodied));
		offer.setProductGroup(GROUP);
		cost(offer, CostKind.INSTALLATION, 0, "20");
		for (int i = 0; i < costs.length; i += 3) {
			cost(offer, (CostKind) costs[i], (Integer) costs[i + 1], (String) costs[i + 2]);
		}
		procurement.getOffers().add(offer);
		return offer;
	}

	private static void cost(Offer offer, CostKind kind, int year, String amount) {
		CostLine line = make(Literals.COST_LINE, null, CostLine.class);
		line.setKind(kind);
		line.setYear(year);
		line.setAmount(new BigDecimal(amount));
		offer.getCosts().add(line);
	}

	RoadmapDocument document(Path file) {
		return new RoadmapStorage().create(roadmap, file.toAbsolutePath());
	}
}
