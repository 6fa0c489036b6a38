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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.Steps;
import org.leidraad.model.Element;

/** An element refers to one that is not in the roadmap. */
final class DanglingReference extends ThreadRule<Element> {

	DanglingReference() {
		super("dangling-reference", Severity.ERROR, Element.class);
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (isStored(reference)) {
				values(element, reference).stream().filter(value -> isLost(value, context))
						.forEach(value -> report.found(reference, List.of(name(value)),
								List.of(removal(element, reference, value))));
			}
		}
	}

	/** The other side of a reference is computed from it, and need not be told of twice. */
	private static boolean isStored(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isTransient()
				&& !reference.isDerived();
	}

	private static List<EObject> values(Element element, EReference reference) {
		Object value = element.eGet(reference, false);
		List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return all.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	private static boolean isLost(EObject value, RuleContext context) {
		return value.eIsProxy() || EcoreUtil.getRootContainer(value) != context.roadmap();
	}

	private static String name(EObject value) {
		if (value.eIsProxy()) {
			return String.valueOf(EcoreUtil.getURI(value).fragment());
		}
		return value instanceof Element lost ? ElementName.of(lost) : value.eClass().getName();
	}

	private static Repair removal(Element element, EReference reference, EObject value) {
		return new Steps(AnalysisTexts.message("repair.remove-reference"), changes -> {
			if (reference.isMany()) {
				changes.remove(element, reference, value);
			} else {
				changes.set(element, reference, null);
			}
			changes.show(element);
		});
	}
}
