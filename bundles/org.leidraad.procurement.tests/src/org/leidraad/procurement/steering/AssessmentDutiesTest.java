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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Organisation;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** When self-assessments are due: as planned, or a year after the last; and never twice. */
class AssessmentDutiesTest {

	private static final LocalDate TODAY = SteeredContract.TODAY;

	private final SteeredContract all = new SteeredContract();
	private final Organisation organisation = BuyerRoadmap.make(Literals.ORGANISATION, Organisation.class, "Body");

	@BeforeEach
	void settle() {
		all.roadmap.getOrganisations().add(organisation);
	}

	private Assessment assessment(String date, Integer... levels) {
		Assessment assessment = BuyerRoadmap.make(Literals.ASSESSMENT, Assessment.class, "ISO 20400");
		assessment.setFramework("iso20400");
		assessment.setDate(SteeredContract.day(date));
		for (Integer level : levels) {
			ClauseAssessment clause = BuyerRoadmap.make(Literals.CLAUSE_ASSESSMENT, ClauseAssessment.class, null);
			clause.setLevel(level);
			assessment.getClauses().add(clause);
		}
		organisation.getAssessments().add(assessment);
		return assessment;
	}

	private List<String> dues() {
		return Agenda.of(all.roadmap, TODAY).dues().stream()
				.filter(due -> due.kind() == DueKind.ASSESSMENT || due.kind() == DueKind.MEASUREMENT)
				.map(due -> due.date() + " " + due.kind().id() + " " + due.state().id()).toList();
	}

	@Test
	void aPlanIsDueOnItsDayAndStaysOverdueWhileNothingHasALevel() {
		assessment("2027-03-01");
		assertEquals(List.of("2027-03-01 assessment later"), dues());
		organisation.getAssessments().clear();
		assessment("2026-11-20", null, null);
		assertEquals(List.of("2026-11-20 assessment overdue"), dues());
		organisation.getAssessments().clear();
		assessment(null, null, null);
		assertEquals(List.of(), dues());
	}

	@Test
	void oneThatIsBegunIsDueUntilItsDayAndOneOfThePastMayBeIncomplete() {
		assessment("2026-11-21", 3, null);
		assertEquals(List.of("2026-11-21 assessment soon"), dues());
		organisation.getAssessments().clear();
		assessment("2026-11-20", 3, null);
		assertEquals(List.of("2027-11-20 assessment later"), dues(), "again a year later");
	}

	@Test
	void againAYearAfterTheLastUnlessPlanned() {
		assessment("2024-05-01", 2);
		assessment("2025-05-01", 3);
		assertEquals(List.of("2026-05-01 assessment overdue"), dues());
		assertEquals("Herhaal de zelfevaluatie “ISO 20400” van 2025-05-01.", Agenda.of(all.roadmap, TODAY).dues()
				.stream().filter(due -> due.kind() == DueKind.ASSESSMENT).findFirst().orElseThrow().sentence()
				.in(Locale.of("nl")));
		assessment("2027-02-01");
		assertEquals(List.of("2027-02-01 assessment later"), dues());
		assessment("2025-06-01", 1).setFramework("bs8001");
		assertEquals(List.of("2026-06-01 assessment overdue", "2027-02-01 assessment later"), dues());
	}

	@Test
	void howOftenIsLeftToTheIndicatorThatItFeeds() {
		all.indicator.setFrequency("yearly");
		all.indicator.setBaselineDate(LocalDate.of(2025, 12, 31));
		assessment("2025-12-31", 3).setFeeds(all.indicator);
		assertEquals(List.of("2026-12-31 measurement this-year"), dues());
		all.indicator.setFrequency("when it suits");
		assertEquals(List.of("2026-12-31 assessment this-year"), dues());
	}

	@Test
	void aPlanInTimeForTheMeasurementIsToldOnce() {
		all.indicator.setFrequency("yearly");
		all.indicator.setBaselineDate(LocalDate.of(2025, 12, 31));
		Assessment planned = assessment("2027-01-30");
		planned.setFeeds(all.indicator);
		assertEquals(List.of("2027-01-30 assessment later"), dues(), "within the days of grace");
		planned.setDate(LocalDate.of(2027, 1, 31));
		assertEquals(List.of("2026-12-31 measurement this-year", "2027-01-31 assessment later"), dues());
	}
}
