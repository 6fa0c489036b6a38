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

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.model.Element;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Texts;

/** A vendor's rule that does not say what it reads, and reads everything. It borrows a text of the rules. */
final class ReadsEverything implements Rule<Procurement> {

	@Override
	public String id() {
		return "weights-not-100";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public Class<Procurement> subject() {
		return Procurement.class;
	}

	@Override
	public Texts texts() {
		return AnalysisTexts.TEXTS;
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		int letters = 0;
		for (var all = context.roadmap().eAllContents(); all.hasNext();) {
			EObject one = all.next();
			letters += one instanceof Element element && element.getName() != null ? element.getName().length() : 1;
		}
		report.found(Literals.PROCUREMENT__PHASE, List.of(letters), List.of());
	}
}
