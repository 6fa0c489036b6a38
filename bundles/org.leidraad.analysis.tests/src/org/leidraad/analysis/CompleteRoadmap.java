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

import org.leidraad.model.Acceptance;
import org.leidraad.model.Assessment;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CheckResult;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.CostLine;
import org.leidraad.model.Department;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.GoodPractice;
import org.leidraad.model.HinderingPolicy;
import org.leidraad.model.Incentive;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Lesson;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Material;
import org.leidraad.model.Milestone;
import org.leidraad.model.Modification;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.Organisation;
import org.leidraad.model.PathChange;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.RuleSeverity;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.Scenario;
import org.leidraad.model.UseYearsChange;
import org.leidraad.model.UserGroup;

/** Adds to a healthy roadmap what the thread does not need: elements of all other kinds, joined with those there. */
record CompleteRoadmap(HealthyRoadmap all) {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	void fill() {
		people();
		procurement();
		contract();
		devices();
		knowledge();
		decisions();
	}

	private void people() {
		assessment();
		Department department = HealthyRoadmap.make(Literals.DEPARTMENT, Department.class, "Works");
		all.organisation.getDepartments().add(department);
		all.measurement.setDepartment(department);
		HinderingPolicy policy = HealthyRoadmap.make(Literals.HINDERING_POLICY, HinderingPolicy.class, "Budget");
		policy.getTargets().add(all.target);
		all.organisation.getHindrances().add(policy);
		Organisation part = HealthyRoadmap.make(Literals.ORGANISATION, Organisation.class, "Part");
		part.setParent(all.organisation);
		all.roadmap.getOrganisations().add(part);
		UserGroup users = HealthyRoadmap.make(Literals.USER_GROUP, UserGroup.class, "Clerks");
		users.getNeeds().add(HealthyRoadmap.make(Literals.FUNCTIONAL_NEED, FunctionalNeed.class, "Write"));
		users.getTargets().add(all.target);
		users.getProcurements().add(all.procurement);
		all.roadmap.getUserGroups().add(users);
		for (int number = 1; number <= 2; number++) {
			RubricLevel level = HealthyRoadmap.make(Literals.RUBRIC_LEVEL, RubricLevel.class, "Level " + number);
			level.setLevel(number);
			level.setDescription("What it takes");
			all.second.getRubric().add(level);
		}
	}

	private void procurement() {
		all.procurement.getBuyers().add(HealthyRoadmap.make(Literals.JOINT_BUYER, JointBuyer.class, "Neighbour"));
		all.procurement.getDialogues()
				.add(HealthyRoadmap.make(Literals.MARKET_DIALOGUE, MarketDialogue.class, "Dialogue"));
		AwardScale scale = HealthyRoadmap.make(Literals.AWARD_SCALE, AwardScale.class, "Scale");
		scale.getSteps().add(HealthyRoadmap.make(Literals.SCALE_STEP, ScaleStep.class, "Step"));
		all.criterion.setScale(scale);
		Offer offer = HealthyRoadmap.make(Literals.OFFER, Offer.class, "Offer");
		CostLine line = HealthyRoadmap.make(Literals.COST_LINE, CostLine.class, "Price");
		line.setAmount(BigDecimal.TEN);
		offer.getCosts().add(line);
		OfferAnswer answer = HealthyRoadmap.make(Literals.OFFER_ANSWER, OfferAnswer.class, "Answer");
		answer.setCriterion(all.criterion);
		offer.getAnswers().add(answer);
		offer.getMaterials().add(HealthyRoadmap.make(Literals.MATERIAL, Material.class, "Aluminium"));
		all.procurement.getOffers().add(offer);
	}

	private void contract() {
		all.contract.getClauses().add(HealthyRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, "Review"));
		all.contract.getIncentives().add(HealthyRoadmap.make(Literals.INCENTIVE, Incentive.class, "Bonus"));
		all.contract.getModifications().add(HealthyRoadmap.make(Literals.MODIFICATION, Modification.class, "More"));
		PerformanceCheck check = HealthyRoadmap.make(Literals.PERFORMANCE_CHECK, PerformanceCheck.class, "Check");
		check.setCriterion(all.criterion);
		check.setResult(CheckResult.MET);
		check.setDate(DAY);
		all.contract.getChecks().add(check);
		FactoryDisclosure factory = HealthyRoadmap.make(Literals.FACTORY_DISCLOSURE, FactoryDisclosure.class, "Plant");
		all.contract.getDisclosures().add(factory);
		all.contract.getEvents().add(HealthyRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, "Flood"));
		AuditFinding finding = HealthyRoadmap.make(Literals.AUDIT_FINDING, AuditFinding.class, "Overtime");
		finding.setFactory(factory);
		all.contract.getAuditFindings().add(finding);
		all.contract.getEvaluations().getFirst().getFollowUps().add(all.action);
	}

	private void devices() {
		DeviceFlow flow = HealthyRoadmap.make(Literals.DEVICE_FLOW, DeviceFlow.class, "Out");
		flow.setContract(all.contract);
		all.roadmap.getFlows().add(flow);
		DeviceProfile profile = HealthyRoadmap.make(Literals.DEVICE_PROFILE, DeviceProfile.class, "Laptop");
		all.roadmap.getProfiles().add(profile);
		all.roadmap.getParameters()
				.add(HealthyRoadmap.make(Literals.CALCULATION_PARAMETER, CalculationParameter.class, "Rate"));
		Scenario scenario = HealthyRoadmap.make(Literals.SCENARIO, Scenario.class, "Longer");
		UseYearsChange years = HealthyRoadmap.make(Literals.USE_YEARS_CHANGE, UseYearsChange.class, null);
		years.setProfile(profile);
		RefurbishedShareChange share = HealthyRoadmap.make(Literals.REFURBISHED_SHARE_CHANGE,
				RefurbishedShareChange.class, null);
		share.setProfile(profile);
		PathChange path = HealthyRoadmap.make(Literals.PATH_CHANGE, PathChange.class, null);
		path.setIndicator(all.second);
		path.getMilestones().add(HealthyRoadmap.make(Literals.MILESTONE, Milestone.class, null));
		scenario.getChanges().addAll(List.of(years, share, path));
		all.roadmap.getScenarios().add(scenario);
	}

	private void assessment() {
		Assessment assessment = HealthyRoadmap.make(Literals.ASSESSMENT, Assessment.class, "Assessment");
		assessment.setFramework("leaf");
		assessment.setEdition("2025");
		assessment.setDate(DAY);
		assessment.setFeeds(all.second);
		ClauseAssessment clause = HealthyRoadmap.make(Literals.CLAUSE_ASSESSMENT, ClauseAssessment.class, "Clause");
		clause.setCriterion("leaf/2025/1");
		assessment.getClauses().add(clause);
		all.organisation.getAssessments().add(assessment);
	}

	private void knowledge() {
		Lesson lesson = HealthyRoadmap.make(Literals.LESSON, Lesson.class, "Lesson");
		lesson.setEvaluation(all.contract.getEvaluations().getFirst());
		all.roadmap.getLessons().add(lesson);
		all.roadmap.getPractices().add(HealthyRoadmap.make(Literals.GOOD_PRACTICE, GoodPractice.class, "Practice"));
		all.roadmap.getGlossary().add(HealthyRoadmap.make(Literals.GLOSSARY_TERM, GlossaryTerm.class, "Word"));
	}

	private void decisions() {
		RuleSetting setting = HealthyRoadmap.make(Literals.RULE_SETTING, RuleSetting.class, null);
		setting.setRule("target-without-owner");
		setting.setSeverity(RuleSeverity.INFO);
		all.roadmap.getRuleSettings().add(setting);
		Acceptance acceptance = HealthyRoadmap.make(Literals.ACCEPTANCE, Acceptance.class, null);
		acceptance.setRule("indicator-without-norm");
		acceptance.setReason("Not this year");
		acceptance.setElement(all.second);
		all.roadmap.getAcceptedFindings().add(acceptance);
	}
}
