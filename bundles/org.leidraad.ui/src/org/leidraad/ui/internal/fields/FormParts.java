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
import static org.leidraad.ui.internal.fields.FieldKind.EXTENSIONS;
import static org.leidraad.ui.internal.fields.FieldKind.LINES;
import static org.leidraad.ui.internal.fields.FieldKind.LISTED;
import static org.leidraad.ui.internal.fields.FieldKind.PARAGRAPH;
import static org.leidraad.ui.internal.fields.FieldKind.PICKED;
import static org.leidraad.ui.internal.fields.FieldKind.SUGGESTION;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.RoadmapPackage.Literals;

/** The words in which the forms are described. */
final class FormParts {

	private FormParts() {
	}

	/** {@return a form of some pages, and one for what frameworks add} */
	static FormLayout form(FormPage... pages) {
		List<FormPage> all = new ArrayList<>(List.of(pages));
		all.add(page(FormLayouts.EXTENSIONS, extensions()));
		return new FormLayout(List.copyOf(all));
	}

	/** {@return the form of something with its name and a few fields of its own} */
	static FormLayout simple(FieldSpec... own) {
		return form(definition(named(own)));
	}

	/** {@return the page that tells what the element is, with what every element has at its end} */
	static FormPage definition(FormSection... sections) {
		List<FormSection> all = new ArrayList<>(List.of(sections));
		all.add(background());
		all.add(accepted());
		return new FormPage(FormLayouts.DEFINITION, all);
	}

	static FormPage page(String key, FormSection... sections) {
		return new FormPage(key, List.of(sections));
	}

	/** {@return the section at the top, with the name first} */
	static FormSection named(FieldSpec... fields) {
		List<FieldSpec> all = new ArrayList<>(List.of(name()));
		all.addAll(List.of(fields));
		return new FormSection("", all, false);
	}

	static FormSection section(String key, FieldSpec... fields) {
		return new FormSection(key, List.of(fields), false);
	}

	/** {@return a section that stays folded until something is in it} */
	static FormSection folded(String key, FieldSpec... fields) {
		return new FormSection(key, List.of(fields), true);
	}

	/** {@return what every element has, but for a field that stands elsewhere; folded until something is in it} */
	static FormSection backgroundWithout(EStructuralFeature elsewhere) {
		return new FormSection("background", background().fields().stream()
				.filter(field -> field.feature() != elsewhere).toList(), true);
	}

	private static FormSection background() {
		return folded("background", paragraph(Literals.ELEMENT__DESCRIPTION),
				FieldSpec.of(Literals.ELEMENT__EVIDENCE, LINES), paragraph(Literals.ELEMENT__NOTES),
				whole(Literals.ELEMENT__TAGS));
	}

	/** {@return what was accepted about the element, where there is something} */
	static FormSection accepted() {
		return section("accepted", listed(Literals.ELEMENT__ACCEPTANCES));
	}

	/** {@return what frameworks add, where there is something} */
	private static FormSection extensions() {
		return section("extensions", FieldSpec.of(Literals.ELEMENT__EXTENSIONS, EXTENSIONS)
				.when(element -> element.eIsSet(Literals.ELEMENT__EXTENSIONS)));
	}

	static FieldSpec name() {
		return whole(Literals.ELEMENT__NAME);
	}

	static FieldSpec field(EStructuralFeature feature) {
		return FieldSpec.of(feature);
	}

	static FieldSpec whole(EStructuralFeature feature) {
		return FieldSpec.of(feature).whole();
	}

	static FieldSpec paragraph(EStructuralFeature feature) {
		return FieldSpec.of(feature, PARAGRAPH);
	}

	static FieldSpec suggested(EStructuralFeature feature) {
		return FieldSpec.of(feature, SUGGESTION);
	}

	static FieldSpec children(EStructuralFeature feature) {
		return FieldSpec.of(feature, CHILDREN);
	}

	/** {@return a link that is looked up in a dialog, because there are many to choose from} */
	static FieldSpec picked(EReference reference) {
		return FieldSpec.of(reference, PICKED);
	}

	/** {@return links that are made at their other end: shown where there are some, to go there} */
	static FieldSpec listed(EReference reference) {
		return FieldSpec.of(reference, LISTED).when(element -> element.eIsSet(reference));
	}
}
