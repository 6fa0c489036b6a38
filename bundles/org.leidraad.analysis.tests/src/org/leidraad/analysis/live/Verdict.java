/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Element;

/**
 * What an analysis says at one moment.
 *
 * @param findings everything that is found, in order
 * @param states how everything does that is in the roadmap
 * @param worst how the worst indicator in everything does
 */
record Verdict(List<Line> findings, Map<Element, IndicatorState> states,
		Map<Element, IndicatorState> worst) {

	/** A finding as people see it. */
	record Line(String rule, Element element, EStructuralFeature field, Severity severity,
			Optional<Acceptance> acceptance, String message, List<String> repairs) {

		/** Without what the names of other elements change. */
		private Line withoutTexts() {
			return new Line(rule, element, field, severity, acceptance, "", List.of());
		}
	}

	/** What an analysis says, with or without the labels of repairs, which take longest. */
	static Verdict of(LiveAnalysis analysis, boolean withRepairs) {
		Map<Element, IndicatorState> states = new HashMap<>();
		Map<Element, IndicatorState> worst = new HashMap<>();
		each(analysis, element -> {
			analysis.state(element).ifPresent(state -> states.put(element, state));
			analysis.worst(element).ifPresent(state -> worst.put(element, state));
		});
		return new Verdict(analysis.findings().stream().map(finding -> line(finding, withRepairs)).toList(), states,
				worst);
	}

	private static void each(LiveAnalysis analysis, Consumer<Element> action) {
		action.accept(analysis.roadmap());
		for (var all = analysis.roadmap().eAllContents(); all.hasNext();) {
			EObject one = all.next();
			if (one instanceof Element element) {
				action.accept(element);
			}
		}
	}

	private static Line line(Finding finding, boolean withRepairs) {
		return new Line(finding.rule(), finding.element(), finding.feature(), finding.severity(), finding.acceptance(),
				finding.message().in(Locale.ENGLISH), withRepairs
						? finding.repairs().stream().map(repair -> repair.label().in(Locale.ENGLISH)).toList()
						: List.of());
	}

	/** The rules of the findings, in order. */
	List<String> rules() {
		return findings.stream().map(Line::rule).toList();
	}

	/** What is said about one element, apart from the names of others. */
	Object about(Element element) {
		return List.of(findings.stream().filter(line -> line.element() == element).map(Line::withoutTexts).toList(),
				Optional.ofNullable(states.get(element)), Optional.ofNullable(worst.get(element)));
	}
}
