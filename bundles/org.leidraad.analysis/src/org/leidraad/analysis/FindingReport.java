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

import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes the findings of one rule on one element. */
public interface FindingReport {

	/**
	 * Reports a finding about a field of the element.
	 *
	 * @param feature the field beside which the finding is shown
	 * @param arguments what stands for {1}, {2}, ... in the text of the rule; {0} is the name of the element
	 * @param repairs what would mend it
	 */
	void found(EStructuralFeature feature, List<Object> arguments, List<Repair> repairs);
}
