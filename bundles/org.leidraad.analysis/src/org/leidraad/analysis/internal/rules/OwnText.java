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

import java.util.List;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;

/** Makes a text of the buyer's own of a criterion that its framework does not allow or have. */
final class OwnText {

	private OwnText() {
	}

	static Repair of(CriterionUse criterion, FrameworkRegistry frameworks) {
		return new Steps(AnalysisTexts.message("repair.own-text"), changes -> {
			changes.set(criterion, Literals.CRITERION_USE__CRITERION, null);
			if (ThreadRule.isBlank(criterion.getText()) && !ThreadRule.isBlank(criterion.getName())) {
				changes.set(criterion, Literals.CRITERION_USE__TEXT, criterion.getName());
			}
			if (!criterion.eIsSet(Literals.CRITERION_USE__ASPECTS)) {
				// what it is about was known from the catalogue, and would be lost
				frameworks.criterion(criterion.getCriterion().strip())
						.ifPresent(known -> changes.set(criterion, Literals.CRITERION_USE__ASPECTS,
								List.of(known.criterion().getAspect())));
			}
			changes.show(criterion);
		});
	}
}
