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
import static org.leidraad.ui.internal.fields.FormParts.listed;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.page;
import static org.leidraad.ui.internal.fields.FormParts.paragraph;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of ambitions and targets, and of the plans and actions that move them. */
final class AmbitionForms {

	private AmbitionForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.AMBITION, ambition(), Literals.TARGET, target(), Literals.ACTION_PLAN, actionPlan(),
				Literals.ACTION, action());
	}

	private static FormLayout ambition() {
		return form(definition(
				named(paragraph(Literals.AMBITION__STATEMENT), field(Literals.AMBITION__YEAR),
						field(Literals.AMBITION__ORIGIN), whole(Literals.AMBITION__SOURCE),
						field(Literals.AMBITION__ASPECTS), whole(Literals.AMBITION__SDG_TARGETS)),
				section("targets", children(Literals.AMBITION__TARGETS))));
	}

	private static FormLayout target() {
		return form(definition(
				named(paragraph(Literals.TARGET__STATEMENT), field(Literals.TARGET__DUE_DATE),
						field(Literals.TARGET__OWNER), field(Literals.TARGET__LEVEL), field(Literals.TARGET__WEIGHT)),
				section("indicators", children(Literals.TARGET__INDICATORS)),
				section("scope", whole(Literals.TARGET__PRODUCT_GROUPS), field(Literals.TARGET__USERS),
						whole(Literals.TARGET__USER_GROUPS)
								.when(target -> target.eIsSet(Literals.TARGET__USER_GROUPS)))),
				page(FormLayouts.LINKS, section("moves", field(Literals.TARGET__PLANS),
						field(Literals.TARGET__ACTIONS), field(Literals.TARGET__CRITERIA)),
						section("hindered", field(Literals.TARGET__HINDRANCES))));
	}

	private static FormLayout actionPlan() {
		return form(definition(
				named(field(Literals.ACTION_PLAN__OWNER)),
				section("actions", field(Literals.ACTION_PLAN__ACTIONS)),
				section("serves", field(Literals.ACTION_PLAN__TARGETS))));
	}

	private static FormLayout action() {
		return form(definition(
				named(field(Literals.ACTION__START), field(Literals.ACTION__END), field(Literals.ACTION__STATE),
						field(Literals.ACTION__OWNER), field(Literals.ACTION__BUDGET))),
				page(FormLayouts.LINKS,
						section("serves", field(Literals.ACTION__TARGETS), field(Literals.ACTION__INDICATORS)),
						section("order", field(Literals.ACTION__AFTER), listed(Literals.ACTION__FOLLOWERS)),
						section("decided", listed(Literals.ACTION__EVALUATIONS))));
	}
}
