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
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.leidraad.model.InnovationInstrument;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.knowledge.InnovationGuide;

/** What a choice is for, so that one can compare choices before one is made. */
final class ChoiceMeaning {

	private ChoiceMeaning() {
	}

	/**
	 * What a choice is for.
	 *
	 * @param choice a choice of the model, or of a framework
	 * @return some sentences with the source that they rest on; none where the word for the choice says enough
	 */
	static Optional<String> of(Enumerator choice) {
		return switch (choice) {
			case InnovationInstrument instrument ->
				Optional.of(new InnovationGuide(instrument).hint().in(Locale.getDefault()));
			case EEnumLiteral literal -> Optional.empty();
			default -> ModelNames.about(Locale.getDefault(), choice);
		};
	}
}
