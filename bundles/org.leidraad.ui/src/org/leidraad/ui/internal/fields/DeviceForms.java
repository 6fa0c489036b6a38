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
import static org.leidraad.ui.internal.fields.FormParts.picked;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of devices: what comes in and goes out, what they cost the climate, and what if. */
final class DeviceForms {

	private DeviceForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.DEVICE_FLOW, deviceFlow(), Literals.DEVICE_PROFILE, deviceProfile(),
				Literals.CALCULATION_PARAMETER,
				simple(whole(Literals.CALCULATION_PARAMETER__KIND), field(Literals.CALCULATION_PARAMETER__VALUE),
						field(Literals.CALCULATION_PARAMETER__YEAR),
						suggested(Literals.CALCULATION_PARAMETER__COUNTRY),
						field(Literals.CALCULATION_PARAMETER__DATE), whole(Literals.CALCULATION_PARAMETER__SOURCE)),
				Literals.SCENARIO, form(definition(named(), section("changes", children(Literals.SCENARIO__CHANGES)))),
				Literals.USE_YEARS_CHANGE,
				simple(field(Literals.USE_YEARS_CHANGE__PROFILE), field(Literals.USE_YEARS_CHANGE__YEARS)),
				Literals.REFURBISHED_SHARE_CHANGE,
				simple(field(Literals.REFURBISHED_SHARE_CHANGE__PROFILE),
						field(Literals.REFURBISHED_SHARE_CHANGE__SHARE)),
				Literals.PATH_CHANGE,
				form(definition(
						named(picked(Literals.PATH_CHANGE__INDICATOR), field(Literals.PATH_CHANGE__INTERPOLATION)),
						section("path", field(Literals.PATH_CHANGE__MILESTONES)))));
	}

	private static FormLayout deviceFlow() {
		return form(definition(
				named(field(Literals.DEVICE_FLOW__KIND), field(Literals.DEVICE_FLOW__YEAR),
						suggested(Literals.DEVICE_FLOW__PRODUCT_GROUP), field(Literals.DEVICE_FLOW__UNITS),
						field(Literals.DEVICE_FLOW__RUNG), field(Literals.DEVICE_FLOW__CONTRACT)),
				section("trace", whole(Literals.DEVICE_FLOW__DESTINATION), field(Literals.DEVICE_FLOW__TRACED_UNITS),
						field(Literals.DEVICE_FLOW__AVERAGE_AGE), field(Literals.DEVICE_FLOW__NEXT_YEARS)),
				section("material", field(Literals.DEVICE_FLOW__UNIT_MASS),
						field(Literals.DEVICE_FLOW__RECYCLED_CONTENT), field(Literals.DEVICE_FLOW__REPLACEMENT),
						field(Literals.DEVICE_FLOW__SOFTWARE_FORCED))));
	}

	private static FormLayout deviceProfile() {
		return form(definition(
				named(suggested(Literals.DEVICE_PROFILE__PRODUCT_GROUP), field(Literals.DEVICE_PROFILE__UNITS),
						field(Literals.DEVICE_PROFILE__USE_YEARS), field(Literals.DEVICE_PROFILE__REFERENCE_YEARS)),
				section("climate", field(Literals.DEVICE_PROFILE__EMBODIED_CARBON),
						field(Literals.DEVICE_PROFILE__YEARLY_ENERGY),
						field(Literals.DEVICE_PROFILE__REFURBISHED_SHARE),
						field(Literals.DEVICE_PROFILE__REFURBISHED_CARBON),
						field(Literals.DEVICE_PROFILE__UNIT_MASS), field(Literals.DEVICE_PROFILE__PRICE),
						whole(Literals.DEVICE_PROFILE__SOURCE), field(Literals.DEVICE_PROFILE__ESTIMATE)),
				section("scenarios", listed(Literals.DEVICE_PROFILE__USE_YEARS_CHANGES),
						listed(Literals.DEVICE_PROFILE__SHARE_CHANGES))));
	}
}
