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

import java.util.Optional;

import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.FrameworkKey;
import org.leidraad.analysis.maturity.MaturityScale;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The level of a clause in a self-assessment, on the scale of its framework.
 *
 * @param level the level
 * @param scale the scale
 */
record AssessmentLevel(int level, MaturityScale scale) {

	/** What {@link #of} reads. */
	static final Reads READS = Reads.own().at(Path.up(Literals.ASSESSMENT__CLAUSES), Literals.ASSESSMENT__FRAMEWORK);

	/** The level of a clause; none while it has none, or where the framework is not installed or has no scale. */
	static Optional<AssessmentLevel> of(ClauseAssessment clause, RuleContext context) {
		if (clause.getLevel() == null) {
			return Optional.empty();
		}
		String framework = clause.eContainer() instanceof Assessment assessment && assessment.getFramework() != null
				? assessment.getFramework()
				: clause.getCriterion();
		return FrameworkKey.framework(framework, context.frameworks()).flatMap(MaturityScale::of)
				.map(scale -> new AssessmentLevel(clause.getLevel(), scale));
	}
}
