/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CheckResult;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;

/** A tender to be put together by a test. */
public final class Tender {

	/** The day for which parameters count. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** The roadmap. */
	public final Roadmap roadmap = make(Literals.ROADMAP, Roadmap.class, "Roadmap");
	/** The tender. */
	public final Procurement procurement = make(Literals.PROCUREMENT, Procurement.class, "Laptops");

	/** Makes an empty tender. */
	public Tender() {
		procurement.getProductGroups().add("30213100-6");
		roadmap.getProcurements().add(procurement);
	}

	static <E extends Element> E make(EClass type, Class<E> kind, String name) {
		E element = kind.cast(Identity.create(type));
		element.setName(name);
		return element;
	}

	static BigDecimal number(String digits) {
		return digits == null ? null : new BigDecimal(digits);
	}

	/** Adds a criterion. */
	public CriterionUse criterion(String name, CriterionUseType use) {
		CriterionUse criterion = make(Literals.CRITERION_USE, CriterionUse.class, name);
		criterion.setUse(use);
		procurement.getCriteria().add(criterion);
		return criterion;
	}

	/** Adds an award criterion without a scale. */
	public CriterionUse award(String name, String weight, ScoredOn on) {
		CriterionUse criterion = criterion(name, CriterionUseType.AWARD);
		criterion.setWeight(number(weight));
		criterion.setScoredOn(on);
		return criterion;
	}

	/** Gives a criterion a linear scale. */
	public static AwardScale linear(CriterionUse criterion, String worst, String best) {
		AwardScale scale = make(Literals.AWARD_SCALE, AwardScale.class, null);
		scale.setWorst(number(worst));
		scale.setBest(number(best));
		criterion.setScale(scale);
		return scale;
	}

	/** Gives a criterion steps or a table: value, share, value, share... */
	public static AwardScale steps(CriterionUse criterion, ScaleKind kind, String... numbers) {
		AwardScale scale = make(Literals.AWARD_SCALE, AwardScale.class, null);
		scale.setKind(kind);
		for (int i = 0; i < numbers.length; i += 2) {
			ScaleStep step = make(Literals.SCALE_STEP, ScaleStep.class, "from " + numbers[i]);
			step.setFrom(number(numbers[i]));
			step.setShare(number(numbers[i + 1]));
			scale.getSteps().add(step);
		}
		criterion.setScale(scale);
		return scale;
	}

	/** Adds an offer with a price. */
	public Offer offer(String name, String price) {
		Offer offer = make(Literals.OFFER, Offer.class, name);
		offer.setPrice(number(price));
		offer.setProductGroup("30213100-6");
		procurement.getOffers().add(offer);
		return offer;
	}

	/** Adds an offer with all that its annual cost needs; costs are kind, year, amount... */
	public Offer offer(String name, String price, String energy, String years, String embodied, Object... costs) {
		Offer offer = offer(name, price);
		offer.setYearlyEnergy(number(energy));
		offer.setYears(number(years));
		offer.setEmbodiedCarbon(number(embodied));
		for (int i = 0; i < costs.length; i += 3) {
			CostLine line = make(Literals.COST_LINE, CostLine.class, null);
			line.setKind((CostKind) costs[i]);
			line.setYear((Integer) costs[i + 1]);
			line.setAmount(number((String) costs[i + 2]));
			offer.getCosts().add(line);
		}
		return offer;
	}

	/** Answers a criterion with a value. */
	public static OfferAnswer answer(Offer offer, CriterionUse criterion, String value) {
		OfferAnswer answer = make(Literals.OFFER_ANSWER, OfferAnswer.class, null);
		answer.setValue(number(value));
		offer.getAnswers().add(answer);
		answer.setCriterion(criterion);
		return answer;
	}

	/** Says whether a requirement is met. */
	public static void answer(Offer offer, CriterionUse criterion, CheckResult result) {
		answer(offer, criterion, (String) null).setResult(result);
	}

	/** Sets a parameter. */
	public CalculationParameter parameter(ParameterKind kind, String value) {
		CalculationParameter parameter = make(Literals.CALCULATION_PARAMETER, CalculationParameter.class, null);
		parameter.setKind(kind);
		parameter.setValue(number(value));
		roadmap.getParameters().add(parameter);
		return parameter;
	}

	/** {@return the scores} */
	public AwardScoring score() {
		return AwardScoring.of(procurement, roadmap, TODAY);
	}

	/** {@return the offer with its points} */
	public ScoredOffer score(Offer offer) {
		return score().offers().stream().filter(one -> one.offer() == offer).findFirst().orElseThrow();
	}
}
