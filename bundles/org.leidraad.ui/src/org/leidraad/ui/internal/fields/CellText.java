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

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Element;
import org.leidraad.model.Rung;
import org.leidraad.model.edit.ModelNames;

/**
 * What stands in the cell of a table.
 *
 * @param frameworks the installed frameworks
 */
record CellText(FrameworkRegistry frameworks) {

	/** Text of a ticked cell. */
	static final String TICK = "\u2713";

	String of(Element element, EStructuralFeature feature) {
		return switch (element.eGet(feature)) {
			case null -> "";
			case Boolean ticked -> ticked ? TICK : "";
			// what is no weight of the R-ladder is of no rung
			case Rung rung when rung == Rung.NONE && element instanceof CalculationParameter -> "";
			case Enumerator choice -> ModelNames.choice(Locale.getDefault(), choice);
			case Element other -> ModelNames.element(Locale.getDefault(), other);
			case Integer level when new MaturityLevels(frameworks).scale(element, feature).isPresent() ->
				MaturityLevels.word(new MaturityLevels(frameworks).scale(element, feature).get(), level);
			case Object value -> TextForms.ofCell(feature, element, frameworks).write(value).lines()
					.findFirst().orElse("");
		};
	}
}
