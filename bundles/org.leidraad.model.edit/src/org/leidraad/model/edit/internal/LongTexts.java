/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit.internal;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.RoadmapPackage.Literals;

/** The texts of more than a line. */
final class LongTexts {

	private static final Set<EStructuralFeature> ALL = Set.of(Literals.ELEMENT__DESCRIPTION, Literals.ELEMENT__NOTES,
			Literals.STAKEHOLDER__INTERESTS, Literals.HINDERING_POLICY__HINDERS, Literals.HINDERING_POLICY__PROPOSAL,
			Literals.AMBITION__STATEMENT, Literals.TARGET__STATEMENT, Literals.INDICATOR__METHOD,
			Literals.INDICATOR__FORMULA, Literals.INDICATOR__RACER_REMARK, Literals.FUNCTIONAL_NEED__MEASURE,
			Literals.JOINT_BUYER__COMMITMENT, Literals.MARKET_DIALOGUE__ASKED, Literals.MARKET_DIALOGUE__LEARNT,
			Literals.CRITERION_USE__TEXT, Literals.CRITERION_USE__PROOF,
			Literals.CRITERION_USE__EQUIVALENTS, Literals.CONTRACT__INDEXATION,
			Literals.REVIEW_CLAUSE__TEXT, Literals.INCENTIVE__CONDITION, Literals.MODIFICATION__REASON,
			Literals.MODIFICATION__CHOICE_REASON,
			Literals.PERFORMANCE_CHECK__FOLLOW_UP, Literals.AUDIT_FINDING__STATEMENT, Literals.AUDIT_FINDING__REMEDY,
			Literals.EVALUATION_MOMENT__FINDINGS, Literals.EVALUATION_MOMENT__LESSONS,
			Literals.EVALUATION_MOMENT__DECISIONS, Literals.LESSON__STATEMENT, Literals.LESSON__ADVICE,
			Literals.GOOD_PRACTICE__APPROACH, Literals.GOOD_PRACTICE__RESULTS, Literals.GOOD_PRACTICE__IMPACT,
			Literals.GOOD_PRACTICE__LEARNT, Literals.RULE_SETTING__REASON, Literals.ACCEPTANCE__REASON);

	private LongTexts() {
		// no instances
	}

	static boolean contains(EStructuralFeature feature) {
		return ALL.contains(feature);
	}
}
