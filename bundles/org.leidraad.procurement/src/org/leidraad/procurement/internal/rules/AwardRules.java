/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/** What rules about award criteria have in common. */
final class AwardRules {

	private AwardRules() {
	}

	/** Tells whether a criterion is one of a tender that was cancelled. */
	static boolean isCancelled(CriterionUse criterion) {
		return criterion.eContainer() instanceof Procurement procurement
				&& procurement.getPhase() == ProcurementPhase.CANCELLED;
	}

	/** What a rule reads that looks at the scale of a criterion. */
	static Reads scale() {
		return Reads.own()
				.at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE)
				.at(Path.via(Literals.CRITERION_USE__SCALE), Literals.AWARD_SCALE__KIND, Literals.AWARD_SCALE__WORST,
						Literals.AWARD_SCALE__BEST)
				.at(Path.via(Literals.CRITERION_USE__SCALE).thenVia(Literals.AWARD_SCALE__STEPS),
						Literals.SCALE_STEP__FROM, Literals.SCALE_STEP__SHARE);
	}
}
