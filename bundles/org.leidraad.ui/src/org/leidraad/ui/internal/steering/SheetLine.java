/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Element;

/**
 * A line of the performance sheet.
 *
 * @param shown what it is about
 * @param opened what it leads to: the last check of a criterion, otherwise what it is about
 * @param state how that does, as a sign
 * @param texts a text for each column
 */
record SheetLine(Element shown, Element opened, Optional<IndicatorState> state, List<String> texts) {

	/** The list is copied. */
	SheetLine {
		texts = List.copyOf(texts);
	}
}
