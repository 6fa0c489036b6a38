/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.Rule;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * Adds what one rule finds on one element to a list.
 *
 * @param rule the rule
 * @param element the element
 * @param findings where findings are added
 */
public record FindingList(Rule<?> rule, Element element, List<Finding> findings) implements FindingReport {

	@Override
	public void found(EStructuralFeature feature, List<Object> arguments, List<Repair> repairs) {
		List<Object> all = new ArrayList<>(arguments);
		all.addFirst(ElementName.of(element));
		Message message = new Message(AnalysisTexts.TEXTS, "rule." + rule.id(), List.copyOf(all));
		findings.add(new Finding(rule.id(), rule.severity(), element, feature, message, List.copyOf(repairs)));
	}
}
