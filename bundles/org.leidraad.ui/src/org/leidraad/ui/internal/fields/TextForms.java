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

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.framework.FrameworkRegistry;

/** Finds the way in which a field's value is typed. */
final class TextForms {

	private TextForms() {
	}

	static TextForm of(FieldSpec spec, EObject owner, FrameworkRegistry frameworks) {
		if (otherData(spec)) {
			return new DataText((EDataType) spec.feature().getEType(), spec.feature().isMany());
		}
		return switch (spec.kind()) {
			case PARAGRAPH -> new PlainText(true);
			case NUMBER -> new DecimalText(Locale.getDefault());
			case INTEGER -> new WholeText();
			case DATE -> new DateText();
			case WORDS -> new ListText(false);
			case LINES -> new ListText(true);
			case SUGGESTION -> new SuggestedText(new Suggestions(frameworks).of(owner, spec.feature()));
			default -> new PlainText(false);
		};
	}

	/** {@return the way in which the value in a cell of a table is typed: usual answers by their words} */
	static TextForm ofCell(EStructuralFeature feature, EObject owner, FrameworkRegistry frameworks) {
		FieldSpec spec = FieldSpec.of(feature);
		boolean usual = spec.kind() == FieldKind.LINE && !new Suggestions(frameworks).of(owner, feature).isEmpty();
		return of(usual ? FieldSpec.of(feature, FieldKind.SUGGESTION) : spec, owner, frameworks);
	}

	/** Attributes of frameworks may have types that the roadmap itself has not. */
	private static boolean otherData(FieldSpec spec) {
		boolean text = spec.kind() == FieldKind.LINE || spec.kind() == FieldKind.WORDS;
		return text && spec.feature() instanceof EAttribute attribute
				&& attribute.getEAttributeType().getInstanceClass() != String.class;
	}
}
