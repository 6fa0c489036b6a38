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

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.Picture;
import org.leidraad.chart.Sparkline;
import org.leidraad.chart.StatusSign;
import org.leidraad.model.Element;
import org.leidraad.model.Target;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A target in a report.
 *
 * @param facts the report
 * @param status the target and how it does
 */
record TargetRow(ReportFacts facts, TargetStatus status) {

	private static final int SPARK_WIDTH = 74;
	private static final int SPARK_HEIGHT = 18;
	private static final Set<IndicatorState> JUDGED = EnumSet.range(IndicatorState.ACHIEVED, IndicatorState.WRONG_WAY);

	private Target target() {
		return status.target();
	}

	String id() {
		return target().getId();
	}

	String name() {
		return ModelNames.element(facts.locale(), target());
	}

	String ambition() {
		return target().eContainer() instanceof Element ambition ? ModelNames.element(facts.locale(), ambition) : null;
	}

	String statement() {
		String statement = target().getStatement();
		return statement == null || statement.equals(target().getName()) ? null : statement;
	}

	String owner() {
		return target().getOwner() == null ? null : ModelNames.element(facts.locale(), target().getOwner());
	}

	LocalDate due() {
		return target().getDueDate();
	}

	String dueText() {
		return due() == null ? null : facts.format().shortDate(due());
	}

	/** Who answers for it and until when, in one line. */
	String line() {
		String owner = owner() == null ? facts.text("target.noOwner") : facts.text("target.owner", owner());
		String due = due() == null ? facts.text("target.noDue") : facts.text("target.due", facts.format().date(due()));
		return Stream.of(owner, due, measured()).collect(Collectors.joining(" · "));
	}

	Illustration sign(int size) {
		return new Illustration(new StatusSign(status.state()), size, size);
	}

	String word() {
		return IndicatorAssessment.word(status.state(), facts.locale());
	}

	/** The worst of the indicators, where that is worse than the verdict. */
	String worst() {
		boolean hidden = JUDGED.contains(status.worst()) && JUDGED.contains(status.state())
				&& status.worst().compareTo(status.state()) > 0;
		return hidden ? facts.text("target.worst", IndicatorAssessment.word(status.worst(), facts.locale())) : null;
	}

	String progress() {
		return status.progress().map(facts.format()::percent).orElse(null);
	}

	String measured() {
		int count = status.indicators().size();
		long measured = status.indicators().stream().filter(indicator -> indicator.actual().isPresent()).count();
		return facts.text("target.measured", measured, count);
	}

	/** The indicator that the small trajectory shows: the worst of those that can be judged, else the first. */
	Optional<IndicatorStatus> key() {
		return status.indicators().stream().filter(indicator -> JUDGED.contains(indicator.state()))
				.max(Comparator.comparing(IndicatorStatus::state))
				.or(() -> status.indicators().stream().findFirst());
	}

	String keyIndicator() {
		return key().map(indicator -> ModelNames.element(facts.locale(), indicator.indicator()))
				.orElseGet(() -> facts.text("target.noIndicator"));
	}

	String actual() {
		return key().flatMap(indicator -> indicator.actual()
				.map(value -> facts.format().label(value, indicator.indicator()))).orElse("–");
	}

	String planned() {
		return key().flatMap(indicator -> indicator.planned()
				.map(value -> facts.format().label(value, indicator.indicator()))).orElse("–");
	}

	String unit() {
		return key().map(indicator -> FigureFormat.unit(indicator.indicator())).orElse(null);
	}

	Illustration spark() {
		Picture picture = key().<Picture>map(
				indicator -> new Sparkline(indicator.indicator(), facts.on(), facts.locale()))
				.orElseGet(() -> new NoPicture(keyIndicator()));
		return new Illustration(picture, SPARK_WIDTH, SPARK_HEIGHT);
	}

	String sparkText() {
		return spark().picture().alternativeText();
	}
}
