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

import java.util.Collections;
import java.util.List;

import org.leidraad.analysis.Reads;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.live.DocumentOrder;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** An element with the identifier of one that stands before it in the roadmap; that one keeps it. */
final class DuplicateId extends ThreadRule<Element> {

	DuplicateId() {
		super("duplicate-id", Severity.ERROR, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		String id = element.getId();
		if (id != null && !isFirst(element, context.withId(id))) {
			report.found(Literals.ELEMENT__ID, List.of(id), List.of(new Steps(AnalysisTexts.message("repair.new-id"),
					changes -> changes.set(element, Literals.ELEMENT__ID, Identity.next(element.eClass()))
							.show(element))));
		}
	}

	private static boolean isFirst(Element element, List<Element> bearers) {
		return bearers.size() < 2 || Collections.min(bearers, new DocumentOrder()) == element;
	}
}
