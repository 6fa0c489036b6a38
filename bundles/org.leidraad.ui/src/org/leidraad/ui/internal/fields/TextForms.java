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

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;

/** Finds the way in which a field's value is typed. */
final class TextForms {

	private TextForms() {
	}

	static TextForm of(FieldSpec spec, Element element, FrameworkRegistry frameworks) {
		return switch (spec.kind()) {
			case PARAGRAPH -> new PlainText(true);
			case NUMBER -> new DecimalText(Locale.getDefault());
			case INTEGER -> new WholeText();
			case DATE -> new DateText();
			case WORDS -> new ListText(false);
			case LINES -> new ListText(true);
			case SUGGESTION -> new SuggestedText(new Suggestions(frameworks).of(element, spec.feature()));
			default -> new PlainText(false);
		};
	}
}
