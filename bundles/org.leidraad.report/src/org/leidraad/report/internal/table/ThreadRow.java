/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.chart.ThreadLine;
import org.leidraad.chart.ThreadLine.Knot;
import org.leidraad.chart.ThreadLine.Strength;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Target;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * The thread of one target: how many of each link it has.
 *
 * @param facts the report
 * @param target the target
 * @param reached the contracts that hold one of its criteria or feed one of its indicators
 * @param measuring number of its indicators that have a value
 */
record ThreadRow(ReportFacts facts, Target target, Set<Contract> reached, int measuring) {

	private static final int WIDTH = 318;
	private static final int HEIGHT = 17;

	static List<ThreadRow> of(ReportFacts facts) {
		return facts.targets().stream().map(status -> new ThreadRow(facts, status.target(), reached(status.target()),
				(int) status.indicators().stream().filter(indicator -> indicator.actual().isPresent()).count()))
				.toList();
	}

	private static Set<Contract> reached(Target target) {
		Set<Contract> contracts = target.getCriteria().stream().flatMap(use -> use.getContracts().stream())
				.collect(Collectors.toSet());
		target.getIndicators().forEach(indicator -> contracts.addAll(indicator.getContracts()));
		return contracts;
	}

	String name() {
		return ModelNames.element(facts.locale(), target);
	}

	String ambition() {
		return target.eContainer() instanceof Element ambition ? ModelNames.element(facts.locale(), ambition) : null;
	}

	int indicators() {
		return target.getIndicators().size();
	}

	int measured() {
		return measuring;
	}

	int plans() {
		return target.getPlans().size();
	}

	int criteria() {
		return target.getCriteria().size();
	}

	int contracts() {
		return reached.size();
	}

	/** Contracts whose monitoring feeds an indicator of the target. */
	int monitored() {
		return (int) reached.stream().filter(contract -> contract.getIndicators().stream()
				.anyMatch(target.getIndicators()::contains)).count();
	}

	ThreadLine line() {
		return new ThreadLine(List.of(
				knot("thread.indicators", indicators(), indicators()),
				knot("thread.measured", measured(), indicators()),
				knot("thread.plans", plans(), 1),
				knot("thread.criteria", criteria(), 1),
				knot("thread.contracts", contracts(), 1),
				knot("thread.monitored", monitored(), contracts())), facts.locale());
	}

	private Knot knot(String key, int count, int wanted) {
		Strength strength = count == 0 ? Strength.BROKEN : count < wanted ? Strength.WEAK : Strength.WHOLE;
		return new Knot(facts.text(key), Integer.toString(count), strength);
	}

	Illustration illustration() {
		return new Illustration(line(), WIDTH, HEIGHT);
	}
}
