/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.AwardScale;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.Incentive;
import org.leidraad.model.InnovationInstrument;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Procurement;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.UserGroup;
import org.leidraad.model.identity.Identity;

/** A roadmap with one procurement that has everything that an annex can tell. */
public final class TestTender {

	private TestTender() {
	}

	/** A roadmap with one procurement, of which only the name is known. */
	public static Roadmap bare(String name) {
		Roadmap roadmap = TestRoadmap.empty();
		procurement(roadmap, name);
		return roadmap;
	}

	/** Adds a procurement. */
	public static Procurement procurement(Roadmap roadmap, String name) {
		Procurement procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
		procurement.setName(name);
		roadmap.getProcurements().add(procurement);
		return procurement;
	}

	/** The roadmap whose procurement has everything. */
	public static Roadmap full() {
		Roadmap roadmap = bare("Laptops & screens 2027");
		Procurement procurement = roadmap.getProcurements().get(0);
		procurement.setDescription("Laptops for all.");
		procurement.getProductGroups().add("30213100-6");
		procurement.setInstrument(InnovationInstrument.MARKET_CONSULTATION);
		JointBuyer buyer = (JointBuyer) Identity.create(Literals.JOINT_BUYER);
		buyer.setName("Town of Tests");
		procurement.getBuyers().add(buyer);
		need(roadmap, procurement);
		criteria(procurement);
		contract(roadmap, procurement);
		GlossaryTerm used = term(roadmap, "refurbished", "Used, tested and made good.");
		used.getSynonyms().add("reconditioned");
		term(roadmap, "remanufactured", "Made anew in a factory.");
		return roadmap;
	}

	private static void need(Roadmap roadmap, Procurement procurement) {
		UserGroup group = (UserGroup) Identity.create(Literals.USER_GROUP);
		group.setName("Office workers");
		group.setSize(1150);
		FunctionalNeed need = (FunctionalNeed) Identity.create(Literals.FUNCTIONAL_NEED);
		need.setName("Work at home");
		need.setMeasure("Eight hours without a socket");
		group.getNeeds().add(need);
		roadmap.getUserGroups().add(group);
		procurement.getUsers().add(group);
	}

	private static void criteria(Procurement procurement) {
		criterion(procurement, "Spare parts", CriterionUseType.TECHNICAL_SPECIFICATION, null)
				.setThreshold(new BigDecimal("6"));
		procurement.getCriteria().get(0).setUnit("years");
		procurement.getCriteria().get(0).setProof("Statement of the maker");
		criterion(procurement, "Experience", CriterionUseType.SELECTION, null);
		CriterionUse cycles = criterion(procurement, "Battery cycles", CriterionUseType.AWARD, "20");
		cycles.setUnit("cycles");
		scale(cycles, ScaleKind.STEPS, step("500", "30"), step("800", "60"), step("1000", "100"));
		CriterionUse watts = criterion(procurement, "Power", CriterionUseType.AWARD, "10");
		watts.setUnit("W");
		linear(watts, "30", "10");
		CriterionUse share = criterion(procurement, "Refurbished share", CriterionUseType.AWARD, "20");
		share.setUnit("%");
		linear(share, "0", "50");
		CriterionUse grade = criterion(procurement, "Grade", CriterionUseType.AWARD, "10");
		scale(grade, ScaleKind.TABLE, named("Silver", "50"), named("Gold", "100"));
		criterion(procurement, "Cost", CriterionUseType.AWARD, "30").setScoredOn(ScoredOn.ANNUAL_COST);
		criterion(procurement, "Ladder", CriterionUseType.AWARD, "10").setScoredOn(ScoredOn.HIERARCHY);
		criterion(procurement, "Yearly report", CriterionUseType.CONTRACT_CLAUSE, null);
	}

	/** Adds a criterion with a text of its own. */
	public static CriterionUse criterion(Procurement procurement, String name, CriterionUseType type, String weight) {
		CriterionUse use = (CriterionUse) Identity.create(Literals.CRITERION_USE);
		use.setName(name);
		use.setText("It is said of " + name + " what is asked.");
		use.setUse(type);
		use.setWeight(weight == null ? null : new BigDecimal(weight));
		procurement.getCriteria().add(use);
		return use;
	}

	private static void linear(CriterionUse use, String worst, String best) {
		AwardScale scale = (AwardScale) Identity.create(Literals.AWARD_SCALE);
		scale.setWorst(new BigDecimal(worst));
		scale.setBest(new BigDecimal(best));
		use.setScale(scale);
	}

	private static void scale(CriterionUse use, ScaleKind kind, ScaleStep... steps) {
		AwardScale scale = (AwardScale) Identity.create(Literals.AWARD_SCALE);
		scale.setKind(kind);
		scale.getSteps().addAll(List.of(steps));
		use.setScale(scale);
	}

	private static ScaleStep step(String from, String share) {
		ScaleStep step = named(null, share);
		step.setFrom(new BigDecimal(from));
		return step;
	}

	private static ScaleStep named(String name, String share) {
		ScaleStep step = (ScaleStep) Identity.create(Literals.SCALE_STEP);
		step.setName(name);
		step.setShare(new BigDecimal(share));
		return step;
	}

	private static void contract(Roadmap roadmap, Procurement procurement) {
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		contract.setName("Contract");
		contract.setSupplier("Secret supplier");
		contract.setProcurement(procurement);
		ReviewClause clause = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
		clause.setName("Next model");
		clause.setText("A model that ends is replaced by one that is as good.");
		clause.setAmount(new BigDecimal("42000"));
		contract.getClauses().add(clause);
		Incentive bonus = (Incentive) Identity.create(Literals.INCENTIVE);
		bonus.setCondition("Half is refurbished");
		bonus.setCriterion(procurement.getCriteria().get(4));
		contract.getIncentives().add(bonus);
		EvaluationMoment moment = (EvaluationMoment) Identity.create(Literals.EVALUATION_MOMENT);
		moment.setName("First look");
		moment.setDate(LocalDate.of(2027, 4, 1));
		contract.getEvaluations().add(moment);
		roadmap.getContracts().add(contract);
	}

	private static GlossaryTerm term(Roadmap roadmap, String name, String meaning) {
		GlossaryTerm term = (GlossaryTerm) Identity.create(Literals.GLOSSARY_TERM);
		term.setName(name);
		term.setDescription(meaning);
		roadmap.getGlossary().add(term);
		return term;
	}
}
