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

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.StatusSign;
import org.leidraad.model.Direction;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A figure that stands for the whole: the indicators that boards ask for first, then the first measured one of each
 * target.
 *
 * @param facts the report
 * @param status the indicator
 */
record Headline(ReportFacts facts, IndicatorStatus status) {

	/** Most headline figures in a report. */
	static final int MOST = 5;

	private static final List<String> ASKED_FIRST = List.of("KPI-CO2-FTE", "KPI-CO2-DEV", "KPI-CO2-TOT", "KPI-LIFE",
			"KPI-REFURB", "KPI-REFURB-S", "KPI-LABEL-U", "KPI-LABEL-S", "KPI-EPEAT-G", "KPI-EWCOV", "KPI-TRACE");

	static List<Headline> of(ReportFacts facts) {
		List<IndicatorStatus> measured = facts.indicators().stream()
				.filter(status -> status.actual().isPresent())
				.filter(status -> status.indicator().getKind() == IndicatorKind.QUANTITATIVE).toList();
		Set<IndicatorStatus> chosen = new LinkedHashSet<>();
		for (String id : ASKED_FIRST) {
			measured.stream().filter(status -> id.equals(status.indicator().getCatalogueId())).findFirst()
					.ifPresent(chosen::add);
		}
		for (TargetStatus target : facts.targets()) {
			target.indicators().stream().filter(measured::contains).findFirst().ifPresent(chosen::add);
		}
		chosen.addAll(measured);
		return chosen.stream().limit(MOST).map(status -> new Headline(facts, status)).toList();
	}

	String name() {
		return ModelNames.element(facts.locale(), status.indicator());
	}

	String value() {
		return status.actual().map(value -> facts.format().label(value, status.indicator())).orElse(null);
	}

	/** The unit, without the percent sign that stands at the value. */
	String unit() {
		String unit = FigureFormat.unit(status.indicator());
		return unit.startsWith("%") ? unit.substring(1).strip() : unit;
	}

	String word() {
		return IndicatorAssessment.word(status.state(), facts.locale());
	}

	Illustration sign(int size) {
		return new Illustration(new StatusSign(status.state()), size, size);
	}

	/** How the value moved since the measurement before, as an arrow, a difference and a word. */
	String trend() {
		List<Point> points = Trajectory.measured(status.indicator(), facts.on());
		if (points.size() < 2) {
			return facts.text("trend.first");
		}
		Point before = points.get(points.size() - 2);
		BigDecimal change = points.getLast().value().subtract(before.value());
		if (change.signum() == 0) {
			return facts.text("trend.same", year(before));
		}
		boolean up = change.signum() > 0;
		String difference = (up ? "↗ +" : "↘ ") + facts.format().number(change);
		if (status.indicator().getDirection() == Direction.KEEP) {
			return facts.text("trend.since", difference, year(before));
		}
		boolean better = up == (status.indicator().getDirection() == Direction.UP);
		return facts.text(better ? "trend.better" : "trend.worse", difference, year(before));
	}

	private static String year(Point point) {
		return Integer.toString(point.date().getYear());
	}
}
