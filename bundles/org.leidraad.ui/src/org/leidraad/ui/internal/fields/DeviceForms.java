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
import static org.leidraad.ui.internal.fields.FormParts.folded;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.listed;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.picked;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Element;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;

/** The forms of devices: what comes in and goes out, what they cost the climate, and what if. */
final class DeviceForms {

	/** What is filled in stays in sight, even where it no longer belongs. */
	private static final Predicate<Element> WEIGHT = element -> element instanceof CalculationParameter parameter
			&& (parameter.getKind() == ParameterKind.RUNG_WEIGHT || parameter.getRung() != Rung.NONE);

	private DeviceForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.DEVICE_FLOW, deviceFlow(), Literals.DEVICE_PROFILE, deviceProfile(),
				Literals.CALCULATION_PARAMETER,
				simple(whole(Literals.CALCULATION_PARAMETER__KIND), field(Literals.CALCULATION_PARAMETER__VALUE),
						field(Literals.CALCULATION_PARAMETER__RUNG).when(WEIGHT),
						field(Literals.CALCULATION_PARAMETER__YEAR),
						suggested(Literals.CALCULATION_PARAMETER__PRODUCT_GROUP),
						suggested(Literals.CALCULATION_PARAMETER__COUNTRY),
						field(Literals.CALCULATION_PARAMETER__DATE), whole(Literals.CALCULATION_PARAMETER__SOURCE)),
				Literals.MATERIAL, simple(field(Literals.MATERIAL__MASS), field(Literals.MATERIAL__RECYCLED_CONTENT),
						field(Literals.MATERIAL__REUSED_CONTENT), field(Literals.MATERIAL__RECYCLABLE),
						field(Literals.MATERIAL__CRITICAL).whole()),
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
						field(Literals.DEVICE_FLOW__SOFTWARE_FORCED)),
				folded("materials", field(Literals.DEVICE_FLOW__MATERIALS))));
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
