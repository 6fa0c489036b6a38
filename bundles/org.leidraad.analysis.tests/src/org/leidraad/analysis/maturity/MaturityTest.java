/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.MadeFrameworks;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Maturity;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/** Profiles, the level in all, and how it becomes a measurement. */
class MaturityTest {

	private static final LocalDate TODAY = HealthyRoadmap.TODAY;

	private final Ladder ladder = new Ladder();

	private MaturityProfile profile() {
		return MaturityProfile.of(ladder.assessment, ladder.frameworks);
	}

	@Test
	void aNewAssessmentHasAllClausesAndNoLevel() {
		assertEquals(List.of("ladder/1/plan", "ladder/1/buy", "ladder/1/check"),
				ladder.assessment.getClauses().stream().map(ClauseAssessment::getCriterion).toList());
		assertEquals("1", ladder.assessment.getEdition());
		assertEquals(Optional.empty(), profile().overall());
		assertEquals(0, profile().assessedShare().signum());
		assertEquals(List.of("ladder"),
				MaturityScale.all(ladder.frameworks).stream().map(scale -> scale.framework().id()).toList());
	}

	/** Levels of plan, buy and check; a dash is not assessed; 9 is outside the scale. */
	@ParameterizedTest
	@CsvSource({"1,3,5,1,3,1", "5,3,1,1,3,1", "2,4,-,2,3,0.6667", "2,3,-,2,2.5,0.6667", "-,4,-,4,4,0.3333",
		"0,0,0,0,0,1", "2,9,4,2,3,0.6667", "-1,3,4,3,3.5,0.6667"})
	void isTheMinimumOrTheMedianOfWhatIsAssessed(String plan, String buy, String check, BigDecimal minimum,
			BigDecimal median, BigDecimal share) {
		ladder.levels(level(plan), level(buy), level(check));
		assertEquals(0, minimum.compareTo(profile().overall().orElseThrow()));
		ladder.all.second.setAggregation(Aggregation.MEDIAN);
		assertEquals(0, median.compareTo(profile().overall().orElseThrow()));
		assertEquals(0, share.compareTo(profile().assessedShare()));
	}

	private static Integer level(String text) {
		return "-".equals(text) ? null : Integer.valueOf(text);
	}

	@Test
	void remembersTheAssessmentBefore() {
		Assessment oldest = ladder.of(LocalDate.of(2024, 6, 1), 0, 0, 0);
		Assessment before = ladder.of(LocalDate.of(2025, 6, 1), 1, 2, null);
		before.getClauses().get(1).setCriterion("ladder/0/buy");
		ladder.levels(3, 1, 2);
		assertEquals(Optional.of(before), profile().previous());
		assertEquals(List.of(Optional.of(2), Optional.of(-1), Optional.empty()),
				profile().clauses().stream().map(ClauseLevel::progress).toList(), "by key, whatever the edition");
		assertEquals(Optional.empty(), MaturityProfile.of(oldest, ladder.frameworks).previous());
	}

	@Test
	void keepsWhatTheFrameworkDoesNotKnow() {
		ladder.assessment.getClauses().get(1).setCriterion("ladder/1/gone");
		ladder.levels(3, 1, 2);
		assertEquals(List.of("ladder/1/plan", "ladder/1/buy", "ladder/1/check", "ladder/1/gone"),
				profile().clauses().stream().map(ClauseLevel::key).toList());
		MaturityProfile missing = MaturityProfile.of(ladder.assessment, new MadeFrameworks());
		assertEquals(3, missing.clauses().size());
		assertEquals(BigDecimal.ONE, missing.overall().orElseThrow());
		assertTrue(missing.scale().isEmpty());
	}

	@Test
	void aScaleThatMakesNoSenseIsNone() {
		for (int[] ends : new int[][]{{5, 1}, {0, Integer.MAX_VALUE}, {Integer.MIN_VALUE, Integer.MAX_VALUE}}) {
			MadeFrameworks odd = new MadeFrameworks().with("odd", FrameworkKind.GUIDANCE, catalogue -> {
				Maturity scale = CatalogueFactory.eINSTANCE.createMaturity();
				scale.setLowest(ends[0]);
				scale.setHighest(ends[1]);
				catalogue.setMaturity(scale);
			});
			assertEquals(List.of(), MaturityScale.all(odd));
		}
		MaturityScale scale = MaturityScale.of(ladder.ladder()).orElseThrow();
		assertEquals(List.of(0, 1, 2, 3, 4, 5), scale.levels());
		assertFalse(scale.holds(6));
	}

	@Test
	void becomesAMeasurementOnceAndCanBeUndone() {
		ladder.levels(3, 2, null).assessment.setAssessor("Working group");
		ladder.assessment.getEvidence().add("workshop.pdf");
		MaturityMeasurement missing = MaturityMeasurement.missing(ladder.assessment, ladder.frameworks, TODAY)
				.orElseThrow();
		BasicCommandStack stack = new BasicCommandStack();
		stack.execute(missing.entering(TODAY, Locale.of("nl")).command(new AdapterFactoryEditingDomain(
				new ReflectiveItemProviderAdapterFactory(), stack)));
		Measurement entered = ladder.all.second.getMeasurements().getLast();
		assertEquals(LocalDate.of(2026, 6, 1), entered.getDate());
		assertEquals(new BigDecimal("2"), entered.getValue());
		assertEquals(new BigDecimal("66.67"), entered.getCompleteness());
		assertEquals(DataOrigin.DOCUMENTED, entered.getOrigin());
		assertEquals("Overgenomen uit de zelfbeoordeling van die dag.", entered.getNotes());
		assertEquals("Working group", entered.getEnteredBy());
		assertEquals(List.of("workshop.pdf"), entered.getEvidence());
		assertEquals(Optional.empty(), MaturityMeasurement.missing(ladder.assessment, ladder.frameworks, TODAY));
		stack.undo();
		assertEquals(1, ladder.all.second.getMeasurements().size());
		assertTrue(MaturityMeasurement.missing(ladder.assessment, ladder.frameworks, TODAY).isPresent());
	}

	@Test
	void withoutAnyEvidenceItIsAnEstimate() {
		ladder.levels(3, 2, 1);
		var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		MaturityMeasurement.of(ladder.assessment, ladder.frameworks).orElseThrow().entering(TODAY, Locale.ENGLISH)
				.command(domain).execute();
		assertEquals(DataOrigin.ESTIMATED, ladder.all.second.getMeasurements().getLast().getOrigin());
		assertEquals(new BigDecimal("100"), ladder.all.second.getMeasurements().getLast().getCompleteness());
	}

	@Test
	void nothingIsEnteredOfAPlanOrOfNothing() {
		assertEquals(Optional.empty(), MaturityMeasurement.of(ladder.assessment, ladder.frameworks), "no level");
		ladder.levels(1, 1, 1).assessment.setDate(TODAY.plusDays(1));
		assertEquals(Optional.empty(), MaturityMeasurement.missing(ladder.assessment, ladder.frameworks, TODAY));
		ladder.assessment.eUnset(Literals.ASSESSMENT__FEEDS);
		assertEquals(Optional.empty(), MaturityMeasurement.of(ladder.assessment, ladder.frameworks));
	}
}
