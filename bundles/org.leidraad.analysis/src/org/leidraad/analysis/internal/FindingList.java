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
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.Rule;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * Takes what rules find on one element after another. It is used again for each rule and element, because most of a
 * large roadmap is sound and nothing should be made for it.
 */
public final class FindingList implements FindingReport {

	private Rule<?> rule;
	private Element element;
	private List<Finding> findings;

	/**
	 * Begins with an element.
	 *
	 * @param subject the element
	 */
	public void begin(Element subject) {
		element = subject;
		findings = null;
	}

	/**
	 * Goes on with a rule.
	 *
	 * @param next the rule that looks at the element
	 * @return takes what it finds until the next rule comes
	 */
	public FindingReport of(Rule<?> next) {
		rule = next;
		return this;
	}

	/** {@return the findings; null if there are none} */
	public List<Finding> findings() {
		return findings;
	}

	@Override
	public void found(EStructuralFeature feature, List<Object> arguments, Supplier<List<Repair>> repairs) {
		List<Object> all = new ArrayList<>(arguments);
		all.addFirst(ElementName.current(element));
		Message message = new Message(rule.texts(), "rule." + rule.id(), List.copyOf(all));
		if (findings == null) {
			findings = new ArrayList<>(1);
		}
		findings.add(new Finding(rule.id(), rule.severity(), element, feature, message, repairs, Optional.empty()));
	}
}
