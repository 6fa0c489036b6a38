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

import static org.leidraad.ui.internal.fields.FormParts.children;
import static org.leidraad.ui.internal.fields.FormParts.definition;
import static org.leidraad.ui.internal.fields.FormParts.field;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.page;
import static org.leidraad.ui.internal.fields.FormParts.paragraph;
import static org.leidraad.ui.internal.fields.FormParts.picked;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of the roadmap itself, of what it builds on, and of how it is checked. */
final class RoadmapForms {

	private RoadmapForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.ROADMAP, roadmap(), Literals.FRAMEWORK_USE,
				simple(suggested(Literals.FRAMEWORK_USE__FRAMEWORK), suggested(Literals.FRAMEWORK_USE__EDITION)),
				Literals.RULE_SETTING,
				simple(suggested(Literals.RULE_SETTING__RULE), field(Literals.RULE_SETTING__SEVERITY),
						paragraph(Literals.RULE_SETTING__REASON)),
				Literals.ACCEPTANCE,
				simple(suggested(Literals.ACCEPTANCE__RULE), picked(Literals.ACCEPTANCE__ELEMENT),
						field(Literals.ACCEPTANCE__ABOUT), paragraph(Literals.ACCEPTANCE__REASON),
						field(Literals.ACCEPTANCE__DATE),
						field(Literals.ACCEPTANCE__UNTIL), field(Literals.ACCEPTANCE__ACCEPTED_BY)));
	}

	private static FormLayout roadmap() {
		FormPage definition = definition(
				named(field(Literals.ROADMAP__FIRST_YEAR), field(Literals.ROADMAP__LAST_YEAR),
						field(Literals.ROADMAP__JURISDICTION), suggested(Literals.ROADMAP__CURRENCY),
						field(Literals.ROADMAP__LANGUAGES), field(Literals.ROADMAP__SAMPLE)),
				section("ambitions", children(Literals.ROADMAP__AMBITIONS)),
				section("scenarios", children(Literals.ROADMAP__SCENARIOS)));
		FormPage devices = page("devices",
				section("profiles", field(Literals.ROADMAP__PROFILES)),
				section("flows", field(Literals.ROADMAP__FLOWS)),
				section("parameters", field(Literals.ROADMAP__PARAMETERS)));
		FormPage words = page("words", section("glossary", field(Literals.ROADMAP__GLOSSARY)));
		FormPage checks = page("checks",
				section("thresholds", field(Literals.ROADMAP__ON_TRACK_RATIO),
						field(Literals.ROADMAP__ATTENTION_RATIO)),
				section("law", whole(Literals.ROADMAP__THRESHOLD_READING)),
				section("rules", field(Literals.ROADMAP__RULE_SETTINGS)),
				section("acceptances", field(Literals.ROADMAP__ACCEPTED_FINDINGS)));
		return form(definition, devices, words, checks);
	}
}
