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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.internal.FindingList;
import org.leidraad.analysis.internal.rules.ThreadRules;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/** Checks a whole roadmap against the rules of the thread. */
public final class ThreadAnalysis {

	private final FrameworkRegistry frameworks;

	/**
	 * @param frameworks the installed frameworks
	 */
	public ThreadAnalysis(FrameworkRegistry frameworks) {
		this.frameworks = frameworks;
	}

	/** {@return all rules, in the order in which their findings are shown for one element} */
	public List<Rule<?>> rules() {
		return ThreadRules.ALL;
	}

	/**
	 * Checks every element of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param today the date on which is checked
	 * @return what was found, in the order of the roadmap
	 */
	public List<Finding> check(Roadmap roadmap, LocalDate today) {
		RuleContext context = new RuleContext(roadmap, today, frameworks);
		Map<EClass, List<Rule<?>>> dispatch = new HashMap<>();
		List<Finding> findings = new ArrayList<>();
		check(roadmap, context, dispatch, findings);
		for (TreeIterator<EObject> all = roadmap.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				check(element, context, dispatch, findings);
			}
		}
		return List.copyOf(findings);
	}

	private void check(Element element, RuleContext context, Map<EClass, List<Rule<?>>> dispatch,
			List<Finding> findings) {
		List<Rule<?>> applicable = dispatch.computeIfAbsent(element.eClass(),
				type -> rules().stream().filter(rule -> rule.subject().isInstance(element)).toList());
		for (Rule<?> rule : applicable) {
			apply(rule, element, context, findings);
		}
	}

	private static <E extends Element> void apply(Rule<E> rule, Element element, RuleContext context,
			List<Finding> findings) {
		E subject = rule.subject().cast(element);
		rule.check(subject, context, new FindingList(rule, subject, findings));
	}
}
