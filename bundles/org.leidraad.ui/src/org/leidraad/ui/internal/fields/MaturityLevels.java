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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.maturity.MaturityScale;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The levels that can be given to a clause in a self-assessment: those of the scale of its framework.
 *
 * @param frameworks the installed frameworks
 */
record MaturityLevels(FrameworkRegistry frameworks) {

	/**
	 * The scale of a field.
	 *
	 * @param element what has the field
	 * @param feature the field
	 * @return the scale; none for other fields, and where the framework is not installed or has none
	 */
	Optional<MaturityScale> scale(EObject element, EStructuralFeature feature) {
		return feature == Literals.CLAUSE_ASSESSMENT__LEVEL && element instanceof ClauseAssessment clause
				&& clause.eContainer() instanceof Assessment assessment && assessment.getFramework() != null
						? frameworks.framework(assessment.getFramework().strip()).flatMap(MaturityScale::of)
						: Optional.empty();
	}

	/** {@return the number of a level with what it means} */
	static String word(MaturityScale scale, int level) {
		return scale.holds(level)
				? level + " \u2013 " + scale.name(level, Locale.getDefault())
				: Integer.toString(level);
	}
}
