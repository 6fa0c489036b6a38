/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.maturity.AssessedClauses;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.fields.SomeFrameworks;

/** Which elements have a picture, and what the one of a self-assessment shows. */
class ElementPicturesTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final SomeFrameworks frameworks = new SomeFrameworks().with("ladder", FrameworkKind.GUIDANCE, ladder -> {
		SomeFrameworks.scale(ladder, 0, 5);
		SomeFrameworks.criterion(ladder, "plan", Aspect.GOVERNANCE, Use.MANAGEMENT).setUnit(AssessedClauses.UNIT);
		SomeFrameworks.criterion(ladder, "buy", Aspect.GOVERNANCE, Use.MANAGEMENT).setUnit(AssessedClauses.UNIT);
	});
	private final Assessment assessment = (Assessment) Identity.create(Literals.ASSESSMENT);
	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void assess() {
		Locale.setDefault(Locale.ENGLISH);
		frameworks.texts.put("criterion.plan", "Policy: what the management wants");
		frameworks.texts.put("criterion.buy", "Buying");
		assessment.setName("Ladder 2026");
		assessment.setFramework("ladder");
		assessment.setEdition("2025");
		assessment.setDate(LocalDate.of(2026, 6, 1));
		small.organisation.getAssessments().add(assessment);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	private void level(String key, int level) {
		ClauseAssessment clause = (ClauseAssessment) Identity.create(Literals.CLAUSE_ASSESSMENT);
		clause.setCriterion("ladder/2025/" + key);
		clause.setLevel(level);
		assessment.getClauses().add(clause);
	}

	private String words(Element element) {
		return new ElementPictures(frameworks).of(element).orElseThrow().get().alternativeText();
	}

	@Test
	void indicatorsAndAssessmentsHaveOneAndOthersNot() {
		ElementPictures pictures = new ElementPictures(frameworks);
		assertTrue(pictures.of(small.indicator).isPresent());
		assertTrue(pictures.of(assessment).isPresent());
		assertFalse(pictures.of(small.target).isPresent());
	}

	@Test
	void theClausesStandByTheirShortNamesWithTheirLevels() {
		level("plan", 2);
		level("buy", 4);
		String words = words(assessment);
		assertTrue(words.contains("Policy") && !words.contains("management wants"), words);
		assertTrue(words.contains("Buying") && words.contains("4"), words);
	}

	@Test
	void whatChangesIsSeenAtTheNextPicture() {
		level("plan", 2);
		level("buy", 3);
		String before = words(assessment);
		assessment.getClauses().getFirst().setLevel(5);
		assertFalse(before.equals(words(assessment)));
	}

	@Test
	void aFrameworkThatIsNotInstalledDoesNotBreakThePicture() {
		level("plan", 2);
		frameworks.without("ladder");
		assertTrue(words(assessment).contains("Ladder 2026"), words(assessment));
	}
}
