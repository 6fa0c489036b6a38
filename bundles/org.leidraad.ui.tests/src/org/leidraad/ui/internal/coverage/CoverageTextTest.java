/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageIndex;
import org.leidraad.analysis.coverage.CoverageScope;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.ui.internal.coverage.CoverageSheet.Place;
import org.leidraad.ui.internal.fields.SomeFrameworks;

/** What the matrix says of what is covered, how, and where nothing does. */
class CoverageTextTest {

	private final SomeFrameworks frameworks = new SomeFrameworks()
			.with("leaf", FrameworkKind.LABEL_TYPE_1,
					leaf -> SomeFrameworks.criterion(leaf, "1", Aspect.ENERGY, Use.TECHNICAL_SPECIFICATION))
			.with("statute", FrameworkKind.LAW,
					law -> SomeFrameworks.criterion(law, "7", Aspect.ENERGY, Use.LAW))
			.with("fair", FrameworkKind.LABEL_TYPE_1, fair -> SomeFrameworks.criterion(fair, "2",
					Aspect.SOCIAL, Use.TECHNICAL_SPECIFICATION));
	private final CoverageText words = new CoverageText(Locale.ENGLISH);
	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void inEnglish() {
		Locale.setDefault(Locale.ENGLISH);
		frameworks.texts.put("criterion.1", "Uses little energy");
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	private Coverage coverage(String... used) {
		Map<String, Set<String>> editions = new TreeMap<>();
		for (String id : used) {
			editions.put(id, Set.of());
		}
		return CoverageIndex.of(frameworks, LocalDate.of(2026, 6, 1))
				.coverage(new CoverageScope(editions, List.of(), Optional.empty()));
	}

	private static Place any(Aspect aspect) {
		return new Place(aspect, ScopeGroup.ANY);
	}

	@Test
	void aCellSaysHowItIsCoveredAndByHowMany() {
		String both = words.signs(coverage("leaf", "statute"), any(Aspect.ENERGY));
		assertTrue(both.contains("\u25CF"), both);
		assertTrue(both.endsWith("   2"), both);
		String law = words.signs(coverage("statute"), any(Aspect.ENERGY));
		assertTrue(law.contains("\u00A7") && law.endsWith("   1"), law);
	}

	@Test
	void aGapIsNamedWithTheSmallestSetThatClosesIt() {
		Coverage coverage = coverage("leaf");
		assertEquals("\u2013 gap", words.signs(coverage, any(Aspect.SOCIAL)));
		String warnings = words.warnings(coverage);
		assertTrue(warnings.startsWith("Nothing covers:"), warnings);
		assertTrue(warnings.contains("closes the gaps: Label fair."), warnings);
		assertFalse(words.warnings(coverage("leaf", "fair")).contains("closes the gaps: Label fair"));
	}

	@Test
	void whatAFrameworkIsAboutWithoutCriteriaIsToBeChecked() {
		frameworks.with("vast", FrameworkKind.LABEL_TYPE_1, vast -> {
			AspectCoverage packaging = CatalogueFactory.eINSTANCE.createAspectCoverage();
			packaging.setAspect(Aspect.PACKAGING);
			packaging.setDegree(Degree.CORE);
			vast.getCoverage().add(packaging);
		});
		assertEquals("? in scope", words.signs(coverage("vast"), any(Aspect.PACKAGING)));
		assertTrue(words.detail(coverage("vast"), any(Aspect.PACKAGING)).endsWith(
				"(Label vast), but its criteria are not in the catalogue: to be checked."));
		assertEquals("\u2013 gap", words.signs(coverage("leaf"), any(Aspect.PACKAGING)));
	}

	@Test
	void theDetailNamesTheCriterionWithItsFramework() {
		String detail = words.detail(coverage("leaf"), any(Aspect.ENERGY));
		assertTrue(detail.contains("Label leaf: Uses little energy ("), detail);
		assertTrue(detail.contains("to be checked"), detail);
		assertTrue(words.detail(coverage("leaf"), any(Aspect.SOCIAL)).endsWith("Nothing covers this."));
	}
}
