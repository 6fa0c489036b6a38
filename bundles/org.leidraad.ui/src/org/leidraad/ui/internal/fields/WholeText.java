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

/** Whole numbers without grouping, such as years and numbers of days. */
public record WholeText() implements TextForm {

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString();
	}

	@Override
	public Reading read(String text) {
		String compact = text.strip();
		if (compact.isEmpty()) {
			return new Reading.Nothing();
		}
		try {
			return new Reading.Value(Integer.valueOf(compact));
		} catch (NumberFormatException e) {
			return new Reading.Fault(FieldTexts.message("fault.whole", compact));
		}
	}
}
