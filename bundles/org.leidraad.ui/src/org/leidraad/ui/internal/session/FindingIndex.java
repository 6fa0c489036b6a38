/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.fields.FieldKind;
import org.leidraad.ui.internal.fields.FieldSpec;

/** What was found, by element and by severity. Never changes: a new check makes a new index. */
public final class FindingIndex {

	/** Nothing was found. */
	public static final FindingIndex EMPTY = new FindingIndex(List.of());

	private final List<Finding> findings;
	private final List<Finding> accepted;
	private final Map<Element, List<Finding>> byElement = new HashMap<>();
	private final Map<EObject, Severity> worstBelow = new HashMap<>();

	/**
	 * @param findings what was found, accepted or not, in the order of the roadmap
	 */
	public FindingIndex(List<Finding> findings) {
		this.findings = findings.stream().filter(Finding::isOpen)
				.sorted(Comparator.comparing(Finding::severity).reversed()).toList();
		this.accepted = findings.stream().filter(finding -> !finding.isOpen()).toList();
		for (Finding finding : this.findings) {
			byElement.computeIfAbsent(finding.element(), key -> new ArrayList<>()).add(finding);
			for (EObject one = finding.element(); one != null; one = one.eContainer()) {
				worstBelow.merge(one, finding.severity(), FindingIndex::worse);
			}
		}
	}

	private static Severity worse(Severity one, Severity other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	/** {@return all open findings, the worst first, and among equals in the order of the roadmap} */
	public List<Finding> all() {
		return findings;
	}

	/** {@return the findings that somebody has accepted, in the order of the roadmap} */
	public List<Finding> accepted() {
		return accepted;
	}

	/**
	 * The findings of some severities.
	 *
	 * @param severities which
	 * @return the findings, the worst first
	 */
	public List<Finding> of(Set<Severity> severities) {
		return findings.stream().filter(finding -> severities.contains(finding.severity())).toList();
	}

	/**
	 * The findings about one element.
	 *
	 * @param element the element
	 * @return the findings, the worst first
	 */
	public List<Finding> of(Element element) {
		return byElement.getOrDefault(element, List.of());
	}

	/**
	 * The findings about one field of an element.
	 *
	 * @param element the element
	 * @param feature the field
	 * @return the findings, the worst first
	 */
	public List<Finding> of(Element element, EStructuralFeature feature) {
		return of(element).stream().filter(finding -> finding.feature() == feature).toList();
	}

	/**
	 * The findings that are shown with a field: those about it, and those about parts that are edited in its table.
	 *
	 * @param element the element
	 * @param field the field
	 * @return the findings, the worst first
	 */
	public List<Finding> shownWith(Element element, FieldSpec field) {
		if (field.kind() != FieldKind.TABLE) {
			return of(element, field.feature());
		}
		List<?> parts = (List<?>) element.eGet(field.feature());
		return findings.stream().filter(finding -> finding.element() == element && finding.feature() == field.feature()
				|| parts.contains(finding.element())).toList();
	}

	/**
	 * The worst that was found about an element or anything in it.
	 *
	 * @param element the element
	 * @return the worst severity; none if all is well
	 */
	public Optional<Severity> worstBelow(EObject element) {
		return Optional.ofNullable(worstBelow.get(element));
	}

	/**
	 * How many findings there are of a severity.
	 *
	 * @param severity the severity
	 * @return the number
	 */
	public int count(Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
