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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.award.ScaleFault.Kind;

/**
 * Which end of a scale is the better one: of costs and CO2 the lower, of the hierarchy the higher, of answers either.
 */
class ScaleFaultTest {

	@ParameterizedTest
	@CsvSource({"ANSWER, 3, 5,", "ANSWER, 5, 3,", "PRICE, 900, 400,", "PRICE, 400, 900, WRONG_WAY",
		"ANNUAL_COST, 260, 150,", "ANNUAL_COST, 150, 260, WRONG_WAY", "CO2, 60, 20,", "CO2, 20, 60, WRONG_WAY",
		"HIERARCHY, 0, 1,", "HIERARCHY, 1, 0, WRONG_WAY"})
	void ofALine(ScoredOn scored, BigDecimal worst, BigDecimal best, Kind fault) {
		CriterionUse criterion = criterion(scored, ScaleKind.LINEAR);
		criterion.getScale().setWorst(worst);
		criterion.getScale().setBest(best);
		assertEquals(Optional.ofNullable(fault), ScaleFault.of(criterion).map(ScaleFault::kind));
	}

	@ParameterizedTest
	@CsvSource({"ANSWER, 0, 100,", "ANSWER, 100, 0,", "PRICE, 100, 0,", "PRICE, 0, 100, WRONG_WAY",
		"ANNUAL_COST, 0, 50, WRONG_WAY", "CO2, 50, 0,", "CO2, 0, 50, WRONG_WAY", "HIERARCHY, 0, 100,",
		"HIERARCHY, 100, 0, WRONG_WAY", "CO2, 40, 40, ALL_THE_SAME"})
	void ofSteps(ScoredOn scored, BigDecimal low, BigDecimal high, Kind fault) {
		CriterionUse criterion = criterion(scored, ScaleKind.STEPS);
		step(criterion, "5", high);
		step(criterion, "1", low);
		assertEquals(Optional.ofNullable(fault), ScaleFault.of(criterion).map(ScaleFault::kind));
	}

	private static CriterionUse criterion(ScoredOn scored, ScaleKind kind) {
		CriterionUse criterion = (CriterionUse) Identity.create(Literals.CRITERION_USE);
		AwardScale scale = (AwardScale) Identity.create(Literals.AWARD_SCALE);
		scale.setKind(kind);
		criterion.setScale(scale);
		criterion.setScoredOn(scored);
		return criterion;
	}

	private static void step(CriterionUse criterion, String from, BigDecimal share) {
		ScaleStep step = (ScaleStep) Identity.create(Literals.SCALE_STEP);
		step.setFrom(new BigDecimal(from));
		step.setShare(share);
		criterion.getScale().getSteps().add(step);
	}
}
