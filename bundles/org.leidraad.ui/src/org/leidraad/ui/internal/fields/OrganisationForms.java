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
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of bodies, their people, what hinders them, and those for whom they buy. */
final class OrganisationForms {

	private OrganisationForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.ORGANISATION, organisation(), Literals.DEPARTMENT, department(), Literals.STAKEHOLDER,
				stakeholder(), Literals.HINDERING_POLICY, hinderingPolicy(), Literals.USER_GROUP, userGroup(),
				Literals.FUNCTIONAL_NEED,
				simple(field(Literals.FUNCTIONAL_NEED__IMPORTANCE),
						paragraph(Literals.FUNCTIONAL_NEED__MEASURE),
						whole(Literals.FUNCTIONAL_NEED__PRODUCT_GROUPS)));
	}

	private static FormLayout organisation() {
		return form(definition(
				named(field(Literals.ORGANISATION__TYPE), field(Literals.ORGANISATION__IDENTIFIER),
						field(Literals.ORGANISATION__PARENT)),
				section("parts", listed(Literals.ORGANISATION__PARTS)),
				section("people", children(Literals.ORGANISATION__DEPARTMENTS),
						children(Literals.ORGANISATION__STAKEHOLDERS)),
				section("hindrances", children(Literals.ORGANISATION__HINDRANCES)),
				section("assessments", children(Literals.ORGANISATION__ASSESSMENTS))));
	}

	private static FormLayout department() {
		return form(definition(named(field(Literals.DEPARTMENT__FUNCTION)),
				section("measured", listed(Literals.DEPARTMENT__MEASUREMENTS))));
	}

	private static FormLayout stakeholder() {
		return form(definition(
				named(whole(Literals.STAKEHOLDER__ROLE), field(Literals.STAKEHOLDER__FUNCTION),
						field(Literals.STAKEHOLDER__AMBASSADOR), paragraph(Literals.STAKEHOLDER__MANDATE)),
				section("moved", paragraph(Literals.STAKEHOLDER__DRIVES),
						paragraph(Literals.STAKEHOLDER__INTERESTS), paragraph(Literals.STAKEHOLDER__CONCERNS))),
				page(FormLayouts.LINKS, section("answers", listed(Literals.STAKEHOLDER__TARGETS),
						listed(Literals.STAKEHOLDER__INDICATORS), listed(Literals.STAKEHOLDER__PLANS),
						listed(Literals.STAKEHOLDER__ACTIONS), listed(Literals.STAKEHOLDER__PROCUREMENTS),
						listed(Literals.STAKEHOLDER__CONTRACTS))));
	}

	private static FormLayout hinderingPolicy() {
		return form(definition(
				named(whole(Literals.HINDERING_POLICY__SOURCE), paragraph(Literals.HINDERING_POLICY__HINDERS),
						paragraph(Literals.HINDERING_POLICY__PROPOSAL), field(Literals.HINDERING_POLICY__RESOLVED)),
				section("hinders", field(Literals.HINDERING_POLICY__TARGETS))));
	}

	private static FormLayout userGroup() {
		return form(definition(
				named(field(Literals.USER_GROUP__SIZE), field(Literals.USER_GROUP__PROVISION)),
				section("needs", field(Literals.USER_GROUP__NEEDS))),
				page(FormLayouts.LINKS, section("serves", field(Literals.USER_GROUP__TARGETS),
						field(Literals.USER_GROUP__PROCUREMENTS))));
	}
}
