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
import java.util.List;

import org.leidraad.analysis.internal.rules.ThreadRules;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Roadmap;

/** Checks and assesses roadmaps. */
public final class ThreadAnalysis {

	private final FrameworkRegistry frameworks;
	private final RuleRegistry rules;

	/**
	 * @param frameworks the installed frameworks
	 * @param rules the installed rules
	 */
	public ThreadAnalysis(FrameworkRegistry frameworks, RuleRegistry rules) {
		this.frameworks = frameworks;
		this.rules = rules;
	}

	/**
	 * Checks by the rules of the thread alone.
	 *
	 * @param frameworks the installed frameworks
	 */
	public ThreadAnalysis(FrameworkRegistry frameworks) {
		this(frameworks, () -> ThreadRules.ALL);
	}

	/** {@return all rules, in the order in which their findings are shown for one element} */
	public List<Rule<?>> rules() {
		return rules.rules();
	}

	/**
	 * Looks at a whole roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param today the date on which is checked and assessed
	 * @return the results, which can be kept current
	 */
	public LiveAnalysis analyse(Roadmap roadmap, LocalDate today) {
		return new LiveAnalysis(roadmap, today, frameworks, rules());
	}

	/**
	 * Checks every element of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param today the date on which is checked
	 * @return what was found, accepted findings included, in the order of the roadmap
	 */
	public List<Finding> check(Roadmap roadmap, LocalDate today) {
		return analyse(roadmap, today).findings();
	}
}
