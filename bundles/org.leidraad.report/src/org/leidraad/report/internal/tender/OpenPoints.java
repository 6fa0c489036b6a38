/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * What must be settled before the document can be sent out: the findings about the procurement that matter for it, and
 * what an annex needs besides. An annex without open points does not have this part.
 *
 * @param tender the tender
 * @param asked its criteria
 */
record OpenPoints(Tender tender, Map<EObject, AskedCriterion> asked) {

	/** Findings that come after the award, or that are about the thread and not about the document. */
	private static final Set<String> LATER = Set.of("criterion-without-contract", "criterion-without-target",
			"procurement-without-criterion", "procurement-without-contract", "aspect-uncovered");

	private static final int MOST_NAMED = 12;

	/** What tenderers hand in is not there yet when the document goes out. */
	private static final Set<EStructuralFeature> HANDED_IN = Set.of(Literals.PROCUREMENT__OFFERS);

	OpenPoints(Tender tender) {
		this(tender, tender.criteria().stream().collect(Collectors.toMap(AskedCriterion::use, Function.identity())));
	}

	List<Line> find() {
		List<Line> points = new ArrayList<>();
		if (tender.criteria().isEmpty()) {
			points.add(new Line(title(), tender.text("open.noCriteria")));
		}
		if (tender.procurement().getProductGroups().isEmpty()) {
			points.add(new Line(title(), tender.text("open.noGroups")));
		}
		if (tender.criteria(CriterionUseType.AWARD).isEmpty()) {
			points.add(new Line(title(), tender.text("open.noAward")));
		}
		tender.facts().findings().stream().filter(this::matters).forEach(finding -> points.add(line(finding)));
		points.addAll(new CompulsoryClauses(tender).open());
		points.addAll(unverified());
		if (tender.isCostCompared()) {
			new CostSheet(tender).parameterRows().stream().filter(CostSheet.Parameter::isOpen)
					.forEach(row -> points.add(new Line(row.name(), row.parameter().toBeChecked()
							? tender.text("open.parameter", row.value())
							: tender.text("open.source", row.value()))));
		}
		return points;
	}

	/** Each with its title; many of them by their numbers only, as pages of the same sentence are read by nobody. */
	private List<Line> unverified() {
		List<AskedCriterion> criteria = tender.criteria().stream()
				.filter(criterion -> !criterion.isReferenceSure()).toList();
		if (criteria.size() > MOST_NAMED) {
			return List.of(new Line(tender.text("open.unverified.many", criteria.size()),
					tender.text("open.unverified.numbers",
							criteria.stream().map(AskedCriterion::number).collect(Collectors.joining(", ")))));
		}
		return criteria.stream().map(criterion -> new Line(criterion.number() + " " + criterion.title(),
				tender.text("open.unverified"))).toList();
	}

	private String title() {
		return ModelNames.element(tender.facts().locale(), tender.procurement());
	}

	private boolean matters(Finding finding) {
		boolean inside = finding.element() == tender.procurement() || finding.element() instanceof JointBuyer buyer
				&& buyer.eContainer() == tender.procurement() || criterion(finding).isPresent();
		return inside && !HANDED_IN.contains(finding.feature()) && finding.severity() != Severity.INFO
				&& !LATER.contains(finding.rule());
	}

	/** The criterion that a finding is about; findings about offers are nothing for tenderers. */
	private Optional<AskedCriterion> criterion(Finding finding) {
		EObject element = finding.element();
		while (element != null && element.eContainer() != tender.procurement()) {
			element = element.eContainer();
		}
		return Optional.ofNullable(element).map(asked::get);
	}

	private Line line(Finding finding) {
		ReportFacts facts = tender.facts();
		String number = criterion(finding).map(criterion -> criterion.number() + " ").orElse("");
		return new Line(number + ModelNames.element(facts.locale(), finding.element()),
				finding.message().in(facts.locale()));
	}
}
