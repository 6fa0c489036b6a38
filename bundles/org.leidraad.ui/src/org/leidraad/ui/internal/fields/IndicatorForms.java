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
import static org.leidraad.ui.internal.fields.FormParts.folded;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.listed;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.page;
import static org.leidraad.ui.internal.fields.FormParts.paragraph;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of indicators and of what is measured, planned and described with them. */
final class IndicatorForms {

	private static final Predicate<Element> COUNTED = element -> element instanceof Indicator indicator
			&& indicator.getKind() == IndicatorKind.QUANTITATIVE;
	private static final Predicate<Element> JUDGED = element -> element instanceof Indicator indicator
			&& indicator.getKind() == IndicatorKind.QUALITATIVE;

	private IndicatorForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.INDICATOR, indicator(), Literals.MILESTONE,
				simple(field(Literals.MILESTONE__DATE), field(Literals.MILESTONE__VALUE)), Literals.RUBRIC_LEVEL,
				simple(field(Literals.RUBRIC_LEVEL__LEVEL)), Literals.MEASUREMENT, measurement());
	}

	private static FormLayout indicator() {
		FormPage definition = definition(
				named(field(Literals.INDICATOR__KIND), field(Literals.INDICATOR__ASPECT),
						suggested(Literals.INDICATOR__UNIT).when(COUNTED),
						field(Literals.INDICATOR__DIRECTION), field(Literals.INDICATOR__WEIGHT)),
				section("measuring", paragraph(Literals.INDICATOR__METHOD),
						suggested(Literals.INDICATOR__FREQUENCY), field(Literals.INDICATOR__MOMENT),
						whole(Literals.INDICATOR__SOURCE), field(Literals.INDICATOR__NORM),
						field(Literals.INDICATOR__RESPONSIBLE)),
				section("path", field(Literals.INDICATOR__BASELINE_DATE), field(Literals.INDICATOR__BASELINE),
						field(Literals.INDICATOR__INTERPOLATION).when(COUNTED), field(Literals.INDICATOR__TOLERANCE),
						field(Literals.INDICATOR__FORECAST).when(COUNTED), field(Literals.INDICATOR__MILESTONES)),
				section("rubric", field(Literals.INDICATOR__RUBRIC).when(JUDGED)),
				folded("counting", paragraph(Literals.INDICATOR__FORMULA),
						field(Literals.INDICATOR__NUMERATOR).when(COUNTED),
						field(Literals.INDICATOR__DENOMINATOR).when(COUNTED),
						field(Literals.INDICATOR__AGGREGATION).when(COUNTED), field(Literals.INDICATOR__CATALOGUE_ID),
						whole(Literals.INDICATOR__REFERENCE)),
				folded("racer", field(Literals.INDICATOR__RACER), paragraph(Literals.INDICATOR__RACER_REMARK)));
		FormPage measurements = page(FormLayouts.MEASUREMENTS,
				section("", field(Literals.INDICATOR__MEASUREMENTS)),
				section("", field(Literals.INDICATOR__GRACE_DAYS)));
		FormPage links = page(FormLayouts.LINKS,
				section("moves", field(Literals.INDICATOR__ACTIONS), field(Literals.INDICATOR__CONTRACTS),
						listed(Literals.INDICATOR__ASSESSMENTS)),
				section("scenarios", listed(Literals.INDICATOR__PATH_CHANGES)));
		return form(definition, measurements, links);
	}

	private static FormLayout measurement() {
		return form(definition(
				named(field(Literals.MEASUREMENT__DATE), field(Literals.MEASUREMENT__PERIOD_START),
						field(Literals.MEASUREMENT__VALUE), field(Literals.MEASUREMENT__COMPLETENESS),
						field(Literals.MEASUREMENT__NUMERATOR), field(Literals.MEASUREMENT__DENOMINATOR)),
				section("quality", field(Literals.MEASUREMENT__ORIGIN), field(Literals.MEASUREMENT__SUPERSEDES),
						field(Literals.MEASUREMENT__VERIFIED), field(Literals.MEASUREMENT__METHOD_CHANGED),
						field(Literals.MEASUREMENT__ENTERED_BY), field(Literals.MEASUREMENT__ENTERED_ON)),
				section("part", field(Literals.MEASUREMENT__DEPARTMENT),
						suggested(Literals.MEASUREMENT__PRODUCT_GROUP)),
				section("corrected", listed(Literals.MEASUREMENT__SUPERSEDED_BY))));
	}
}
