/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.HashSet;
import java.util.Set;

import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;

/** Which measurements another one of the same indicator corrects. */
final class Corrections {

	private final Set<Measurement> corrected = new HashSet<>();

	private Corrections(RuleContext context) {
		context.roadmap().getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream())
				.flatMap(target -> target.getIndicators().stream()).forEach(this::add);
	}

	static Corrections of(RuleContext context) {
		return context.once(Corrections.class, Corrections::new);
	}

	private void add(Indicator indicator) {
		for (Measurement correction : indicator.getMeasurements()) {
			Measurement wrong = correction.getSupersedes();
			if (wrong != null && wrong != correction && wrong.eContainer() == indicator) {
				corrected.add(wrong);
			}
		}
	}

	boolean include(Measurement measurement) {
		return corrected.contains(measurement);
	}
}
