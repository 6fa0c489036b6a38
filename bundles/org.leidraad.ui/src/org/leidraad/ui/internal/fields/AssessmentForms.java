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

import static org.leidraad.ui.internal.fields.FormParts.definition;
import static org.leidraad.ui.internal.fields.FormParts.field;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of self-assessments and of the levels in them. */
final class AssessmentForms {

	private AssessmentForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.ASSESSMENT, assessment(), Literals.CLAUSE_ASSESSMENT,
				simple(whole(Literals.CLAUSE_ASSESSMENT__CRITERION), field(Literals.CLAUSE_ASSESSMENT__LEVEL)));
	}

	private static FormLayout assessment() {
		return form(definition(
				named(suggested(Literals.ASSESSMENT__FRAMEWORK), suggested(Literals.ASSESSMENT__EDITION),
						field(Literals.ASSESSMENT__DATE), field(Literals.ASSESSMENT__ASSESSOR),
						field(Literals.ASSESSMENT__FEEDS)),
				section("clauses", field(Literals.ASSESSMENT__CLAUSES))));
	}
}
