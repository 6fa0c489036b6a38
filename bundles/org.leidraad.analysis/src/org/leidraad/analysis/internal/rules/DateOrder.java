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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Two dates of an element that must stand in this order, or be the same. That of the first and the last day of a
 * contract, and of the day on which an event was known, have rules of their own.
 *
 * @param id the end of the key of its text, in which {0} is the first date and {1} the second
 * @param before the field that comes first
 * @param after the field that comes second
 * @param isSpan true if they are the two ends of one time, which can be taken the other way round
 */
record DateOrder(String id, EAttribute before, EAttribute after, boolean isSpan) {

	private static final Map<EClass, List<DateOrder>> ALL = Stream.of(
			new DateOrder("action", Literals.ACTION__START, Literals.ACTION__END, true),
			new DateOrder("period", Literals.MEASUREMENT__PERIOD_START, Literals.MEASUREMENT__DATE, true),
			new DateOrder("accepted", Literals.ACCEPTANCE__DATE, Literals.ACCEPTANCE__UNTIL, true),
			new DateOrder("provisional", Literals.CONTRACT__START, Literals.CONTRACT__PROVISIONAL_ACCEPTANCE, false),
			new DateOrder("guarantee", Literals.CONTRACT__PROVISIONAL_ACCEPTANCE, Literals.CONTRACT__GUARANTEE_END,
					true),
			new DateOrder("noticed", Literals.CONTRACT_EVENT__DATE, Literals.CONTRACT_EVENT__NOTICED_ON, false),
			new DateOrder("figures", Literals.CONTRACT_EVENT__DATE, Literals.CONTRACT_EVENT__FIGURES_ON, false),
			new DateOrder("remedy-due", Literals.AUDIT_FINDING__DATE, Literals.AUDIT_FINDING__REMEDY_DUE, false),
			new DateOrder("remedied", Literals.AUDIT_FINDING__DATE, Literals.AUDIT_FINDING__REMEDIED_ON, false))
			.collect(Collectors.groupingBy(order -> order.before().getEContainingClass()));

	/**
	 * A date and one that should not come after it.
	 *
	 * @param earlier the value of the field that should come first
	 * @param later the value of the field that should come second, which lies before it
	 */
	record Pair(LocalDate earlier, LocalDate later) {
	}

	static List<DateOrder> of(EClass kind) {
		return ALL.getOrDefault(kind, List.of());
	}

	Optional<Pair> broken(Element element) {
		return element.eGet(before) instanceof LocalDate earlier && element.eGet(after) instanceof LocalDate later
				&& later.isBefore(earlier) ? Optional.of(new Pair(earlier, later)) : Optional.empty();
	}

	List<Repair> repairs(Element element, Pair pair) {
		return isSpan
				? List.of(new Steps(AnalysisTexts.message("repair.turn-dates", pair.later().toString(),
						pair.earlier().toString()),
						changes -> changes.set(element, before, pair.later()).set(element, after, pair.earlier())))
				: List.of();
	}
}
