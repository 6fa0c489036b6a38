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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Element;

/** An element refers to one that is not in the roadmap. */
final class DanglingReference extends ThreadRule<Element> {

	DanglingReference() {
		super("dangling-reference", Severity.ERROR, Element.class, Reads.everything());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		StoredReferences stored = context.once(StoredReferences.class, check -> new StoredReferences());
		for (EReference reference : stored.of(element.eClass())) {
			for (Object value : values(element, reference)) {
				if (value instanceof EObject other && isLost(other, context)) {
					report.found(reference, List.of(name(other)), List.of(removal(element, reference, other)));
				}
			}
		}
	}

	/** The references of each kind of element that are in the file; most elements of a roadmap are of a few kinds. */
	private record StoredReferences(Map<EClass, List<EReference>> known) {

		StoredReferences() {
			this(new HashMap<>());
		}

		List<EReference> of(EClass kind) {
			return known.computeIfAbsent(kind, key -> key.getEAllReferences().stream()
					.filter(DanglingReference::isStored).toList());
		}
	}

	/** The other side of a reference is computed from it, and need not be told of twice. */
	private static boolean isStored(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isTransient()
				&& !reference.isDerived();
	}

	private static List<?> values(Element element, EReference reference) {
		Object value = element.eGet(reference, false);
		return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
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
