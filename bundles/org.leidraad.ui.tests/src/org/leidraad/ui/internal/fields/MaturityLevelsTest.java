/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.maturity.MaturityScale;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** The levels of a clause are those of the scale of its framework, and no others. */
class MaturityLevelsTest {

	private final SomeFrameworks frameworks = new SomeFrameworks()
			.with("ladder", FrameworkKind.GUIDANCE, ladder -> SomeFrameworks.scale(ladder, 1, 4))
			.with("flat", FrameworkKind.GUIDANCE, flat -> {
			});
	private final MaturityLevels levels = new MaturityLevels(frameworks);
	private final Assessment assessment = (Assessment) Identity.create(Literals.ASSESSMENT);
	private final ClauseAssessment clause = (ClauseAssessment) Identity.create(Literals.CLAUSE_ASSESSMENT);

	@BeforeEach
	void assess() {
		assessment.setFramework(" ladder ");
		assessment.getClauses().add(clause);
	}

	private Optional<MaturityScale> scale() {
		return levels.scale(clause, Literals.CLAUSE_ASSESSMENT__LEVEL);
	}

	@Test
	void aClauseHasTheScaleOfItsFramework() {
		assertEquals(List.of(1, 2, 3, 4), scale().orElseThrow().levels());
		frameworks.texts.put("maturity.2", "planned");
		assertEquals("2 \u2013 planned", MaturityLevels.word(scale().orElseThrow(), 2));
	}

	@Test
	void aLevelOffTheScaleIsOnlyItsNumber() {
		assertEquals("9", MaturityLevels.word(scale().orElseThrow(), 9));
	}

	@Test
	void otherFieldsAndElementsHaveNoScale() {
		assertTrue(levels.scale(clause, Literals.CLAUSE_ASSESSMENT__CRITERION).isEmpty());
		assertTrue(levels.scale(assessment, Literals.CLAUSE_ASSESSMENT__LEVEL).isEmpty());
		assessment.getClauses().clear();
		assertTrue(scale().isEmpty(), "a clause of no assessment");
	}

	@Test
	void withoutAnInstalledScaleThereIsNone() {
		assessment.setFramework("flat");
		assertTrue(scale().isEmpty());
		assessment.setFramework("gone");
		assertTrue(scale().isEmpty());
		assessment.setFramework(null);
		assertTrue(scale().isEmpty());
	}
}
