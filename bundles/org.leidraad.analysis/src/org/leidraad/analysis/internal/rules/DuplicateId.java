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

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.repairs.Steps;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** An element with the identifier of one that stands before it in the roadmap; that one keeps it. */
final class DuplicateId extends ThreadRule<Element> {

	DuplicateId() {
		super("duplicate-id", Severity.ERROR, Element.class);
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		String id = element.getId();
		if (id != null && context.elementsById().getOrDefault(id, List.of(element)).getFirst() != element) {
			report.found(Literals.ELEMENT__ID, List.of(id), List.of(new Steps(AnalysisTexts.message("repair.new-id"),
					changes -> changes.set(element, Literals.ELEMENT__ID, Identity.next(element.eClass()))
							.show(element))));
		}
	}
}
