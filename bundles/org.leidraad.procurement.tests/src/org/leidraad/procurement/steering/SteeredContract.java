/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.leidraad.model.Ambition;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.Incentive;
import org.leidraad.model.IncentiveKind;
import org.leidraad.model.Indicator;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** A contract from 2026 to 2029 with one agreed criterion, that moves a target with one indicator. */
final class SteeredContract {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	final Roadmap roadmap = BuyerRoadmap.make(Literals.ROADMAP, Roadmap.class, "Roadmap");
	final Target target = BuyerRoadmap.make(Literals.TARGET, Target.class, "Longer use");
	final Indicator indicator = BuyerRoadmap.make(Literals.INDICATOR, Indicator.class, "Years of use");
	final Procurement procurement = BuyerRoadmap.make(Literals.PROCUREMENT, Procurement.class, "Tender");
	final CriterionUse criterion = BuyerRoadmap.make(Literals.CRITERION_USE, CriterionUse.class, "Warranty");
	final Contract contract = BuyerRoadmap.make(Literals.CONTRACT, Contract.class, "Laptops");

	SteeredContract() {
		Ambition ambition = BuyerRoadmap.make(Literals.AMBITION, Ambition.class, "Circular");
		ambition.getTargets().add(target);
		target.getIndicators().add(indicator);
		indicator.setUnit("years");
		criterion.setUnit("years");
		criterion.getTargets().add(target);
		procurement.getCriteria().add(criterion);
		contract.setStart(LocalDate.of(2026, 1, 1));
		contract.setEnd(LocalDate.of(2029, 12, 31));
		contract.getCriteria().add(criterion);
		roadmap.getAmbitions().add(ambition);
		roadmap.getProcurements().add(procurement);
		roadmap.getContracts().add(contract);
	}

	static LocalDate day(String date) {
		return date == null ? null : LocalDate.parse(date);
	}

	SteeredContract lasts(String start, String end) {
		contract.setStart(day(start));
		contract.setEnd(day(end));
		return this;
	}

	EvaluationMoment evaluation(String date) {
		EvaluationMoment moment = BuyerRoadmap.make(Literals.EVALUATION_MOMENT, EvaluationMoment.class, "Evaluation");
		moment.setDate(day(date));
		contract.getEvaluations().add(moment);
		return moment;
	}

	PerformanceCheck check(String date, CheckResult result, String value) {
		PerformanceCheck check = BuyerRoadmap.make(Literals.PERFORMANCE_CHECK, PerformanceCheck.class, "Check");
		check.setDate(day(date));
		check.setCriterion(criterion);
		check.setResult(result);
		check.setValue(value == null ? null : new BigDecimal(value));
		contract.getChecks().add(check);
		return check;
	}

	Incentive incentive(IncentiveKind kind) {
		Incentive incentive = BuyerRoadmap.make(Literals.INCENTIVE, Incentive.class, "Bonus");
		incentive.setKind(kind);
		incentive.setCriterion(criterion);
		contract.getIncentives().add(incentive);
		return incentive;
	}

	FactoryDisclosure factory(Integer tier, String country) {
		FactoryDisclosure factory = BuyerRoadmap.make(Literals.FACTORY_DISCLOSURE, FactoryDisclosure.class, "Factory");
		factory.setTier(tier);
		factory.setCountry(country);
		contract.getDisclosures().add(factory);
		return factory;
	}

	AuditFinding finding(String due, String done) {
		AuditFinding finding = BuyerRoadmap.make(Literals.AUDIT_FINDING, AuditFinding.class, "Overtime");
		finding.setRemedyDue(day(due));
		finding.setRemediedOn(day(done));
		contract.getAuditFindings().add(finding);
		return finding;
	}
}
