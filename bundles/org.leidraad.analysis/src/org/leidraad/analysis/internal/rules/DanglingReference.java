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
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Element;

/** An element refers to one that is not in the roadmap. Runs over every element, and makes nothing for a sound one. */
final class DanglingReference extends ThreadRule<Element> {

	DanglingReference() {
		super("dangling-reference", Severity.ERROR, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		for (EReference reference : context.once(StoredReferences.class, StoredReferences::new).of(element.eClass())) {
			if (!element.eIsSet(reference)) {
				continue;
			}
			Object value = element.eGet(reference, false);
			if (value instanceof List<?> several) {
				for (int i = 0; i < several.size(); i++) {
					check(element, reference, several.get(i), context, report);
				}
			} else {
				check(element, reference, value, context, report);
			}
		}
	}

	private static void check(Element element, EReference reference, Object value, RuleContext context,
			FindingReport report) {
		if (value instanceof InternalEObject other && isLost(other, context)) {
			report.found(reference, List.of(name(other)), () -> List.of(removal(element, reference, other)));
		}
	}

	/** The references of each kind of element that are in the file; most elements of a roadmap are of a few kinds. */
	private static final class StoredReferences {

		private final Map<EClass, EReference[]> known = new HashMap<>();

		StoredReferences(RuleContext context) {
			// the same for every roadmap, but kept with the check, so that no kind of element outlives its bundle
		}

		EReference[] of(EClass kind) {
			EReference[] references = known.get(kind);
			if (references == null) {
				references = kind.getEAllReferences().stream().filter(DanglingReference::isStored)
						.toArray(EReference[]::new);
				known.put(kind, references);
			}
			return references;
		}
	}

	/** The other side of a reference is computed from it, and need not be told of twice. */
	private static boolean isStored(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isTransient()
				&& !reference.isDerived();
	}

	private static boolean isLost(InternalEObject value, RuleContext context) {
		InternalEObject root = value;
		for (InternalEObject above = root.eInternalContainer(); above != null; above = root.eInternalContainer()) {
			root = above;
		}
		return value.eIsProxy() || root != context.roadmap();
	}

	private static Object name(EObject value) {
		if (value.eIsProxy()) {
			return String.valueOf(EcoreUtil.getURI(value).fragment());
		}
		return value instanceof Element lost ? ElementName.current(lost) : value.eClass().getName();
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
