/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.model.Ambition;
import org.leidraad.model.AmbitionOrigin;
import org.leidraad.model.Aspect;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Target;

/** Ambitions of governments and pacts, as templates with their source. */
class AmbitionTemplatesTest {

	private static final Map<String, String> TO_BE_CHECKED = Map.of("en", "to be checked", "nl", "te controleren",
			"fr", "à vérifier");

	private final AmbitionTemplates templates = new AmbitionTemplates();

	@ParameterizedTest
	@CsvSource({"NL, nl-climate nl-materials cfit eu-espr sdg", "BE, cfit-be eu-espr eu-gpp sdg",
		"FLANDERS, cfit-be vlg-fair-ict eu-espr eu-gpp sdg", "WALLONIA, cfit-be wal-green-deal eu-espr eu-gpp sdg",
		"BRUSSELS, cfit-be eu-espr eu-gpp sdg", "EU, eu-espr eu-gpp cfit sdg"})
	void fitTheJurisdiction(Jurisdiction jurisdiction, String ids) {
		assertEquals(List.of(ids.split(" ")),
				templates.of(jurisdiction).stream().map(AmbitionTemplate::id).toList());
	}

	@ParameterizedTest
	@EnumSource
	void areWrittenOutWithTheirSourceInEachLanguage(Jurisdiction jurisdiction) {
		for (AmbitionTemplate template : templates.of(jurisdiction)) {
			Set<String> statements = new HashSet<>();
			TO_BE_CHECKED.forEach((language, mark) -> {
				Locale locale = Locale.of(language);
				Ambition ambition = template.create(locale);
				assertEquals(template.name(locale), ambition.getName());
				assertEquals(template.label().in(locale), ambition.getName());
				assertEquals(template.statement(locale), ambition.getStatement());
				assertEquals(template.source(locale), ambition.getSource());
				assertTrue(ambition.getSource().contains(mark), ambition::getSource);
				assertEquals(template.year().orElse(null), ambition.getYear());
				assertEquals(template.origin(), ambition.getOrigin());
				assertFalse(ambition.getOrigin() == AmbitionOrigin.OWN_STRATEGY || ambition.getAspects().isEmpty());
				assertEquals(template.aspects(), ambition.getAspects());
				assertEquals(template.hasTarget(), !ambition.getTargets().isEmpty());
				assertTrue(ambition.getId().matches("a-[0-9a-z]{6}"));
				assertFalse((ambition.getName() + ambition.getNotes()).contains("text:"));
				statements.add(ambition.getStatement());
			});
			assertEquals(3, statements.size());
		}
	}

	@Test
	void giveATargetWhereTheSourceGivesANumber() {
		Ambition materials = templates.of(Jurisdiction.NL).get(1).create(Locale.ENGLISH);
		assertEquals(2030, materials.getYear());
		assertEquals(List.of(Aspect.MATERIALS, Aspect.LIFETIME), materials.getAspects());
		Target target = materials.getTargets().getFirst();
		assertEquals(LocalDate.of(2030, 12, 31), target.getDueDate());
		assertTrue(target.getName().contains("50 %") && target.getStatement().contains("half"));
		assertTrue(target.getId().matches("t-[0-9a-z]{6}"));
		assertTrue(templates.of(Jurisdiction.EU).getFirst().create(Locale.FRENCH).getTargets().getFirst()
				.getStatement().contains("au moins 50"));
		assertTrue(templates.of(Jurisdiction.EU).getLast().create(Locale.FRENCH).getTargets().isEmpty());
	}
}
