/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Organisation;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** A small roadmap with an unbroken thread, for tests that break it in one place. */
public final class HealthyRoadmap {

	/** The date on which tests check. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	/** The roadmap, 2024 to 2032, in Dutch. */
	public final Roadmap roadmap = make(Literals.ROADMAP, Roadmap.class, "Roadmap");
	/** Edition 2025 of {@code leaf}. */
	public final FrameworkUse framework = make(Literals.FRAMEWORK_USE, FrameworkUse.class, "Leaf");
	/** The owner of the roadmap. */
	public final Organisation organisation = make(Literals.ORGANISATION, Organisation.class, "Organisation");
	/** A stakeholder who is no ambassador. */
	public final Stakeholder buyer = make(Literals.STAKEHOLDER, Stakeholder.class, "Buyer");
	/** A stakeholder who is an ambassador. */
	public final Stakeholder ambassador = make(Literals.STAKEHOLDER, Stakeholder.class, "Ambassador");
	/** The ambition, for 2030. */
	public final Ambition ambition = make(Literals.AMBITION, Ambition.class, "Ambition");
	/** The target, due on 2030-12-31. */
	public final Target target = make(Literals.TARGET, Target.class, "Target");
	/** The indicator: from 15 to 60 years, measured yearly. */
	public final Indicator indicator = make(Literals.INDICATOR, Indicator.class, "Indicator");
	/** A second indicator of the same target. */
	public final Indicator second = make(Literals.INDICATOR, Indicator.class, "Second");
	/** Its measurement of 2025-12-31. */
	public final Measurement measurement = make(Literals.MEASUREMENT, Measurement.class, null);
	/** The plan for the target. */
	public final ActionPlan plan = make(Literals.ACTION_PLAN, ActionPlan.class, "Plan");
	/** Its action. */
	public final Action action = make(Literals.ACTION, Action.class, "Action");
	/** An awarded procurement with award criteria of 60 and 40 points. */
	public final Procurement procurement = make(Literals.PROCUREMENT, Procurement.class, "Procurement");
	/** Its criterion for the target, from {@code leaf}, 60 points. */
	public final CriterionUse criterion = make(Literals.CRITERION_USE, CriterionUse.class, "Criterion");
	/** Its price, 40 points. */
	public final CriterionUse price = make(Literals.CRITERION_USE, CriterionUse.class, "Price");
	/** The contract with both criteria, 2026 to 2029. */
	public final Contract contract = make(Literals.CONTRACT, Contract.class, "Contract");

	/** Makes the roadmap. */
	public HealthyRoadmap() {
		roadmap.getLanguages().add("nl");
		roadmap.setFirstYear(2024);
		roadmap.setLastYear(2032);
		framework.setFramework("leaf");
		framework.setEdition("2025");
		roadmap.getFrameworks().add(framework);
		ambassador.setAmbassador(true);
		organisation.getStakeholders().addAll(List.of(buyer, ambassador));
		roadmap.getOrganisations().add(organisation);
		makeThread();
		makePlan();
		makeContract();
	}

	private void makeThread() {
		ambition.setYear(2030);
		roadmap.getAmbitions().add(ambition);
		target.setOwner(buyer);
		target.setDueDate(LocalDate.of(2030, 12, 31));
		ambition.getTargets().add(target);
		fill(indicator);
		fill(second);
		indicator.getMeasurements().add(measurement);
		measurement.setDate(LocalDate.of(2025, 12, 31));
		measurement.setValue(new BigDecimal("20"));
		Measurement other = make(Literals.MEASUREMENT, Measurement.class, null);
		other.setDate(LocalDate.of(2025, 12, 31));
		other.setNumerator(new BigDecimal("3"));
		other.setDenominator(new BigDecimal("4"));
		second.getMeasurements().add(other);
	}

	private void fill(Indicator each) {
		each.setUnit("years");
		each.setMethod("count of devices");
		each.setFrequency("jaarlijks");
		each.setSource("asset register");
		each.setNorm(">= 60");
		each.setBaselineDate(LocalDate.of(2024, 12, 31));
		each.setBaseline(new BigDecimal("15"));
		Milestone milestone = make(Literals.MILESTONE, Milestone.class, null);
		milestone.setDate(LocalDate.of(2030, 12, 31));
		milestone.setValue(new BigDecimal("60"));
		each.getMilestones().add(milestone);
		target.getIndicators().add(each);
	}

	private void makePlan() {
		roadmap.getPlans().add(plan);
		plan.getActions().add(action);
		plan.getTargets().add(target);
		plan.setOwner(buyer);
		action.setOwner(buyer);
	}

	private void makeContract() {
		procurement.setPhase(ProcurementPhase.AWARDED);
		roadmap.getProcurements().add(procurement);
		criterion.setCriterion("leaf/2025/1");
		criterion.getTargets().add(target);
		for (CriterionUse each : List.of(criterion, price)) {
			each.setUse(CriterionUseType.AWARD);
			each.setProof("Proof");
			procurement.getCriteria().add(each);
		}
		criterion.setWeight(new BigDecimal("60"));
		price.setWeight(new BigDecimal("40"));
		contract.setStart(LocalDate.of(2026, 1, 1));
		contract.setEnd(LocalDate.of(2029, 12, 31));
		contract.setProcurement(procurement);
		contract.getCriteria().addAll(List.of(criterion, price));
		contract.getIndicators().add(indicator);
		EvaluationMoment moment = make(Literals.EVALUATION_MOMENT, EvaluationMoment.class, null);
		contract.getEvaluations().add(moment);
		roadmap.getContracts().add(contract);
	}

	/**
	 * Adds elements of all other kinds, joined with those that are there: still nothing is wrong.
	 *
	 * @return this
	 */
	public HealthyRoadmap complete() {
		new CompleteRoadmap(this).fill();
		return this;
	}

	/**
	 * Makes an element.
	 *
	 * @param <E> its kind
	 * @param type its kind
	 * @param kind its kind
	 * @param name its name, or null
	 * @return the element
	 */
	public static <E extends Element> E make(EClass type, Class<E> kind, String name) {
		E element = kind.cast(Identity.create(type));
		element.setName(name);
		return element;
	}
}
