/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.evaluation;

import java.time.LocalDate;
import java.util.Locale;

import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * A moment at which to evaluate a contract, not yet in the roadmap.
 *
 * @param date when
 * @param kind why
 */
public record PlannedMoment(LocalDate date, MomentKind kind) {

	/**
	 * Makes the element.
	 *
	 * @param language the language of the roadmap
	 * @return an evaluation moment that was not held, in no roadmap yet
	 */
	public EvaluationMoment create(Locale language) {
		EvaluationMoment moment = (EvaluationMoment) Identity.create(Literals.EVALUATION_MOMENT);
		moment.setName(kind.title().in(language));
		moment.setDate(date);
		return moment;
	}
}
