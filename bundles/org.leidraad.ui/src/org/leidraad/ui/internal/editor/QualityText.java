/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.leidraad.analysis.indicator.DataQuality;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.fields.DecimalText;

/** Says in words how good a measured value is, the weak sides included. Knows no widget. */
final class QualityText {

	private QualityText() {
	}

	/** {@return the words for a cell: how the value was obtained, and a mark where it must be read with care} */
	static String shortly(DataQuality quality, Locale locale) {
		String origin = origin(quality, locale);
		return quality.isHatched() ? origin + " \u26A0" : origin;
	}

	/** {@return the words for a line, parts separated by dots in the middle} */
	static String fully(DataQuality quality, Locale locale) {
		List<String> words = new ArrayList<>(List.of(origin(quality, locale)));
		quality.completeness().ifPresent(
				part -> words.add(EditorTexts.get("quality.covers", new DecimalText(locale).write(part))));
		words.add(EditorTexts.get("quality.age", String.valueOf(quality.ageDays())));
		if (quality.isVerified()) {
			words.add(EditorTexts.get("quality.verified"));
		}
		if (!quality.isMethodUnchanged()) {
			words.add(EditorTexts.get("quality.break"));
		}
		if (quality.isPartial()) {
			words.add(EditorTexts.get("quality.partial"));
		}
		if (quality.isHatched()) {
			words.add(EditorTexts.get("quality.care"));
		}
		return String.join("  \u00B7  ", words);
	}

	private static String origin(DataQuality quality, Locale locale) {
		DataOrigin origin = DataOrigin.get(quality.origin() - 1);
		return origin == null ? "" : ModelNames.choice(locale, origin);
	}
}
