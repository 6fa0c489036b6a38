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

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.chart.FigureFormat;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.UnitNames;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A criterion that a procurement asks.
 *
 * @param facts the report
 * @param owner the procurement
 * @param use the criterion as it is used
 * @param installed the framework's criterion, where that framework is installed
 */
record CriterionRow(ReportFacts facts, Procurement owner, CriterionUse use, Optional<InstalledCriterion> installed) {

	static List<CriterionRow> of(ReportFacts facts) {
		return facts.roadmap().getProcurements().stream()
				.flatMap(procurement -> procurement.getCriteria().stream().map(use -> of(facts, procurement, use)))
				.toList();
	}

	private static CriterionRow of(ReportFacts facts, Procurement procurement, CriterionUse use) {
		Optional<InstalledCriterion> installed = Optional.ofNullable(use.getCriterion())
				.filter(key -> !key.isBlank()).flatMap(facts.frameworks()::criterion);
		return new CriterionRow(facts, procurement, use, installed);
	}

	String procurement() {
		return ModelNames.element(facts.locale(), owner);
	}

	String phase() {
		return ModelNames.choice(facts.locale(), owner.getPhase());
	}

	/** The title in the catalogue, else the name that the roadmap kept, else the text in the tender. */
	String title() {
		return installed.map(criterion -> criterion.title(facts.locale()))
				.or(() -> Stream.of(use.getName(), use.getText()).filter(Objects::nonNull)
						.filter(text -> !text.isBlank()).findFirst())
				.orElseGet(() -> ModelNames.element(facts.locale(), use));
	}

	String framework() {
		if (use.getCriterion() == null || use.getCriterion().isBlank()) {
			return facts.text("criterion.own");
		}
		return installed.map(criterion -> criterion.framework().name(facts.locale()))
				.orElseGet(() -> facts.text("criterion.missing", use.getCriterion()));
	}

	String kind() {
		return ModelNames.choice(facts.locale(), use.getUse());
	}

	/** The unit in words; null where the threshold is a bare number or there is no number at all. */
	String unit() {
		return Optional.ofNullable(use.getUnit()).filter(UnitNames::isMeasure)
				.map(unit -> FigureFormat.typeset(UnitNames.of(facts.locale(), unit))).filter(unit -> !unit.isEmpty())
				.orElse(null);
	}

	/** Level, threshold and weight, as far as they are asked. */
	String demand() {
		FigureFormat format = facts.format();
		Optional<String> level = Optional.ofNullable(use.getLevel()).filter(text -> !text.isBlank());
		Optional<String> threshold = Optional.ofNullable(use.getThreshold())
				.map(value -> format.value(value, Objects.requireNonNullElse(unit(), "")));
		Optional<String> weight = Optional.ofNullable(use.getWeight())
				.map(value -> facts.text("criterion.points", format.number(value)));
		return Stream.of(level, threshold, weight).flatMap(Optional::stream).collect(Collectors.joining(", "));
	}

	String targets() {
		return names(use.getTargets());
	}

	String contracts() {
		return names(use.getContracts());
	}

	private String names(List<? extends Element> elements) {
		return elements.isEmpty()
				? "–"
				: elements.stream().map(element -> ModelNames.element(facts.locale(), element))
						.collect(Collectors.joining("; "));
	}
}
