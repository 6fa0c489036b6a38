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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.Finding;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.SeveritySign;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A place where the thread is broken.
 *
 * @param facts the report
 * @param number place in the list, from 1
 * @param finding what was found
 */
record BrokenLink(ReportFacts facts, int number, Finding finding) {

	private static final int SIGN = 9;

	String word() {
		return facts.text("severity." + finding.severity().id());
	}

	Illustration sign() {
		return new Illustration(new SeveritySign(finding.severity()), SIGN, SIGN);
	}

	String type() {
		return ModelNames.type(facts.locale(), finding.element().eClass());
	}

	String element() {
		return ModelNames.element(facts.locale(), finding.element());
	}

	/** The elements above it, from the one below the roadmap down to its parent. */
	String place() {
		List<String> names = new ArrayList<>();
		EObject parent = finding.element().eContainer();
		while (parent instanceof Element element && !(parent instanceof Roadmap)) {
			names.add(ModelNames.element(facts.locale(), element));
			parent = parent.eContainer();
		}
		Collections.reverse(names);
		return String.join(" › ", names);
	}

	String message() {
		return finding.message().in(facts.locale());
	}

	String repair() {
		return finding.repairs().isEmpty()
				? null
				: FigureFormat.typeset(finding.repairs().get(0).label().in(facts.locale())
						.replaceAll("(…|\\.\\.\\.)$", ""));
	}
}
