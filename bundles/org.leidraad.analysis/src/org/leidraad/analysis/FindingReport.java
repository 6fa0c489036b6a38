/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes the findings of one rule on one element. */
public interface FindingReport {

	/**
	 * Reports a finding about a field of the element.
	 *
	 * @param feature the field beside which the finding is shown
	 * @param arguments what stands for {1}, {2}, ... in the text of the rule; {0} is the name of the element
	 * @param repairs tells what would mend it; asked only when somebody wants to know, of the roadmap as it is then
	 */
	void found(EStructuralFeature feature, List<Object> arguments, Supplier<List<Repair>> repairs);

	/**
	 * Reports a finding about a field of the element, with repairs that cost nothing to make.
	 *
	 * @param feature the field beside which the finding is shown
	 * @param arguments what stands for {1}, {2}, ... in the text of the rule; {0} is the name of the element
	 * @param repairs what would mend it
	 */
	default void found(EStructuralFeature feature, List<Object> arguments, List<Repair> repairs) {
		found(feature, arguments, () -> repairs);
	}
}
