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

import static org.leidraad.ui.internal.fields.FieldKind.CHILDREN;
import static org.leidraad.ui.internal.fields.FieldKind.CRITERION;
import static org.leidraad.ui.internal.fields.FieldKind.LINES;
import static org.leidraad.ui.internal.fields.FieldKind.PARAGRAPH;
import static org.leidraad.ui.internal.fields.FieldKind.SUGGESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of all kinds of elements, described; no form is written by hand. */
public final class FormLayouts {

	/** The page that tells what the element is. */
	public static final String DEFINITION = "definition";
	/** The page with what was measured. */
	public static final String MEASUREMENTS = "measurements";
	/** The page with what the element is tied to. */
	public static final String LINKS = "links";

	private static final Predicate<Element> COUNTED = element -> element instanceof Indicator indicator
			&& indicator.getKind() == IndicatorKind.QUANTITATIVE;
	private static final Predicate<Element> JUDGED = element -> element instanceof Indicator indicator
			&& indicator.getKind() == IndicatorKind.QUALITATIVE;

	private FormLayouts() {
	}

	/**
	 * The form of a kind of element.
	 *
	 * @param type a concrete kind of element
	 * @return its form
	 */
	public static FormLayout of(EClass type) {
		return switch (type.getClassifierID()) {
			case RoadmapPackage.ROADMAP -> roadmap();
			case RoadmapPackage.FRAMEWORK_USE -> frameworkUse();
			case RoadmapPackage.ORGANISATION -> organisation();
			case RoadmapPackage.DEPARTMENT -> single(Literals.DEPARTMENT__FUNCTION);
			case RoadmapPackage.STAKEHOLDER -> stakeholder();
			case RoadmapPackage.AMBITION -> ambition();
			case RoadmapPackage.TARGET -> target();
			case RoadmapPackage.INDICATOR -> indicator();
			case RoadmapPackage.MILESTONE -> single(Literals.MILESTONE__DATE, Literals.MILESTONE__VALUE);
			case RoadmapPackage.RUBRIC_LEVEL -> single(Literals.RUBRIC_LEVEL__LEVEL);
			case RoadmapPackage.MEASUREMENT -> measurement();
			case RoadmapPackage.ACTION_PLAN -> actionPlan();
			case RoadmapPackage.ACTION -> action();
			case RoadmapPackage.PROCUREMENT -> procurement();
			case RoadmapPackage.CRITERION_USE -> criterionUse();
			case RoadmapPackage.CONTRACT -> contract();
			case RoadmapPackage.EVALUATION_MOMENT -> evaluationMoment();
			default -> single();
		};
	}

	private static FormLayout roadmap() {
		return new FormLayout(List.of(definition(
				section("", name(), paragraph(Literals.ELEMENT__DESCRIPTION),
						field(Literals.ROADMAP__FIRST_YEAR), field(Literals.ROADMAP__LAST_YEAR),
						field(Literals.ROADMAP__JURISDICTION), suggested(Literals.ROADMAP__CURRENCY),
						field(Literals.ROADMAP__LANGUAGES), field(Literals.ROADMAP__SAMPLE)),
				section("ambitions", children(Literals.ROADMAP__AMBITIONS)),
				more())));
	}

	private static FormLayout frameworkUse() {
		return new FormLayout(List.of(definition(
				section("", name(), suggested(Literals.FRAMEWORK_USE__FRAMEWORK),
						suggested(Literals.FRAMEWORK_USE__EDITION)),
				background())));
	}

	private static FormLayout organisation() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.ORGANISATION__TYPE), field(Literals.ORGANISATION__IDENTIFIER),
						field(Literals.ORGANISATION__PARENT)),
				section("people", children(Literals.ORGANISATION__DEPARTMENTS),
						children(Literals.ORGANISATION__STAKEHOLDERS)),
				background())));
	}

	private static FormLayout stakeholder() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.STAKEHOLDER__ROLE), field(Literals.STAKEHOLDER__FUNCTION),
						paragraph(Literals.STAKEHOLDER__MANDATE), paragraph(Literals.STAKEHOLDER__DRIVES),
						paragraph(Literals.STAKEHOLDER__CONCERNS), field(Literals.STAKEHOLDER__AMBASSADOR)),
				background())));
	}

	private static FormLayout ambition() {
		return new FormLayout(List.of(definition(
				section("", name(), paragraph(Literals.AMBITION__STATEMENT), field(Literals.AMBITION__YEAR),
						field(Literals.AMBITION__ORIGIN), field(Literals.AMBITION__SOURCE).whole(),
						field(Literals.AMBITION__ASPECTS), field(Literals.AMBITION__SDG_TARGETS).whole()),
				section("targets", children(Literals.AMBITION__TARGETS)),
				background())));
	}

	private static FormLayout target() {
		return new FormLayout(List.of(definition(
				section("", name(), paragraph(Literals.TARGET__STATEMENT), field(Literals.TARGET__DUE_DATE),
						field(Literals.TARGET__OWNER), field(Literals.TARGET__LEVEL), field(Literals.TARGET__WEIGHT),
						field(Literals.TARGET__PRODUCT_GROUPS), field(Literals.TARGET__USER_GROUPS)),
				section("indicators", children(Literals.TARGET__INDICATORS)),
				background()),
				page(LINKS, section("moves", field(Literals.TARGET__PLANS), field(Literals.TARGET__ACTIONS),
						field(Literals.TARGET__CRITERIA)))));
	}

	private static FormLayout indicator() {
		FormPage definition = definition(
				section("", name(), field(Literals.INDICATOR__KIND), field(Literals.INDICATOR__ASPECT),
						suggested(Literals.INDICATOR__UNIT).when(COUNTED),
						field(Literals.INDICATOR__DIRECTION)),
				section("measuring", paragraph(Literals.INDICATOR__METHOD),
						suggested(Literals.INDICATOR__FREQUENCY), field(Literals.INDICATOR__MOMENT),
						field(Literals.INDICATOR__SOURCE).whole(), field(Literals.INDICATOR__NORM),
						field(Literals.INDICATOR__RESPONSIBLE)),
				section("path", field(Literals.INDICATOR__BASELINE_DATE), field(Literals.INDICATOR__BASELINE),
						field(Literals.INDICATOR__INTERPOLATION).when(COUNTED), field(Literals.INDICATOR__TOLERANCE),
						field(Literals.INDICATOR__MILESTONES)),
				section("rubric", field(Literals.INDICATOR__RUBRIC).when(JUDGED)),
				section("counting", field(Literals.INDICATOR__NUMERATOR).when(COUNTED),
						field(Literals.INDICATOR__DENOMINATOR).when(COUNTED),
						field(Literals.INDICATOR__AGGREGATION).when(COUNTED), field(Literals.INDICATOR__CATALOGUE_ID)),
				background());
		FormPage measurements = page(MEASUREMENTS,
				section("", field(Literals.INDICATOR__MEASUREMENTS)),
				section("", field(Literals.INDICATOR__GRACE_DAYS)));
		FormPage links = page(LINKS,
				section("moves", field(Literals.INDICATOR__ACTIONS), field(Literals.INDICATOR__CONTRACTS)));
		return new FormLayout(List.of(definition, measurements, links));
	}

	private static FormLayout measurement() {
		return new FormLayout(List.of(definition(
				section("", field(Literals.MEASUREMENT__DATE), field(Literals.MEASUREMENT__PERIOD_START),
						field(Literals.MEASUREMENT__VALUE), field(Literals.MEASUREMENT__COMPLETENESS),
						field(Literals.MEASUREMENT__NUMERATOR), field(Literals.MEASUREMENT__DENOMINATOR)),
				section("quality", field(Literals.MEASUREMENT__ORIGIN), field(Literals.MEASUREMENT__SUPERSEDES),
						field(Literals.MEASUREMENT__VERIFIED), field(Literals.MEASUREMENT__METHOD_CHANGED),
						field(Literals.MEASUREMENT__ENTERED_BY), field(Literals.MEASUREMENT__ENTERED_ON)),
				named())));
	}

	private static FormLayout actionPlan() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.ACTION_PLAN__OWNER)),
				section("actions", field(Literals.ACTION_PLAN__ACTIONS)),
				section("serves", field(Literals.ACTION_PLAN__TARGETS)),
				background())));
	}

	private static FormLayout action() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.ACTION__START), field(Literals.ACTION__END),
						field(Literals.ACTION__STATE), field(Literals.ACTION__OWNER), field(Literals.ACTION__BUDGET)),
				background()),
				page(LINKS, section("serves", field(Literals.ACTION__TARGETS), field(Literals.ACTION__INDICATORS),
						field(Literals.ACTION__AFTER)))));
	}

	private static FormLayout procurement() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.PROCUREMENT__PHASE), suggested(Literals.PROCUREMENT__PROCEDURE),
						field(Literals.PROCUREMENT__PUBLICATION_DATE), field(Literals.PROCUREMENT__ESTIMATED_VALUE),
						field(Literals.PROCUREMENT__OWNER), field(Literals.PROCUREMENT__PRODUCT_GROUPS)),
				section("criteria", children(Literals.PROCUREMENT__CRITERIA)),
				background()),
				page(LINKS, section("follows", field(Literals.PROCUREMENT__CONTRACTS)))));
	}

	private static FormLayout criterionUse() {
		return new FormLayout(List.of(definition(
				section("", FieldSpec.of(Literals.CRITERION_USE__CRITERION, CRITERION), name(),
						paragraph(Literals.CRITERION_USE__TEXT), field(Literals.CRITERION_USE__USE),
						field(Literals.CRITERION_USE__LEVEL), field(Literals.CRITERION_USE__THRESHOLD),
						suggested(Literals.CRITERION_USE__UNIT), field(Literals.CRITERION_USE__WEIGHT),
						paragraph(Literals.CRITERION_USE__PROOF)),
				background()),
				page(LINKS, section("serves", field(Literals.CRITERION_USE__TARGETS),
						field(Literals.CRITERION_USE__CONTRACTS)))));
	}

	private static FormLayout contract() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.CONTRACT__SUPPLIER), field(Literals.CONTRACT__TYPE),
						field(Literals.CONTRACT__VALUE), suggested(Literals.CONTRACT__CURRENCY),
						field(Literals.CONTRACT__START), field(Literals.CONTRACT__END),
						field(Literals.CONTRACT__MANAGER), field(Literals.CONTRACT__PROCUREMENT)),
				section("evaluations", field(Literals.CONTRACT__EVALUATIONS)),
				background()),
				page(LINKS, section("monitors", field(Literals.CONTRACT__CRITERIA),
						field(Literals.CONTRACT__INDICATORS)))));
	}

	private static FormLayout evaluationMoment() {
		return new FormLayout(List.of(definition(
				section("", name(), field(Literals.EVALUATION_MOMENT__DATE), field(Literals.EVALUATION_MOMENT__HELD),
						paragraph(Literals.EVALUATION_MOMENT__FINDINGS),
						paragraph(Literals.EVALUATION_MOMENT__LESSONS),
						paragraph(Literals.EVALUATION_MOMENT__DECISIONS)),
				background())));
	}

	private static FormLayout single(EStructuralFeature... own) {
		List<FieldSpec> fields = new ArrayList<>(List.of(name()));
		for (EStructuralFeature feature : own) {
			fields.add(FieldSpec.of(feature));
		}
		return new FormLayout(List.of(definition(new FormSection("", fields), background())));
	}

	private static FormSection background() {
		return section("background", paragraph(Literals.ELEMENT__DESCRIPTION),
				FieldSpec.of(Literals.ELEMENT__EVIDENCE, LINES), paragraph(Literals.ELEMENT__NOTES),
				field(Literals.ELEMENT__TAGS).whole());
	}

	private static FormSection named() {
		List<FieldSpec> fields = new ArrayList<>(List.of(name()));
		fields.addAll(background().fields());
		return new FormSection("background", fields);
	}

	private static FormSection more() {
		return section("background", FieldSpec.of(Literals.ELEMENT__EVIDENCE, LINES),
				paragraph(Literals.ELEMENT__NOTES), field(Literals.ELEMENT__TAGS).whole());
	}

	private static FormPage definition(FormSection... sections) {
		return page(DEFINITION, sections);
	}

	private static FormPage page(String key, FormSection... sections) {
		return new FormPage(key, List.of(sections));
	}

	private static FormSection section(String key, FieldSpec... fields) {
		return new FormSection(key, List.of(fields));
	}

	private static FieldSpec name() {
		return field(Literals.ELEMENT__NAME).whole();
	}

	private static FieldSpec field(EStructuralFeature feature) {
		return FieldSpec.of(feature);
	}

	private static FieldSpec paragraph(EStructuralFeature feature) {
		return FieldSpec.of(feature, PARAGRAPH);
	}

	private static FieldSpec suggested(EStructuralFeature feature) {
		return FieldSpec.of(feature, SUGGESTION);
	}

	private static FieldSpec children(EStructuralFeature feature) {
		return FieldSpec.of(feature, CHILDREN);
	}
}
