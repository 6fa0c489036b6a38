/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.analysis.indicator.AmbitionStatus;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.RoadmapStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.Terminal;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;

/**
 * What {@code status} prints: a table of the indicators, by target.
 *
 * @param session where to, and in what language
 */
public record StatusText(Session session) {

	private static final int DECIMALS = 2;
	private static final String NONE = "-";
	private static final Integer[] NUMBERS = {1, 2, 3};

	/**
	 * Prints the table.
	 *
	 * @param file the roadmap file
	 * @param on the date
	 * @param status how it does on the date
	 */
	public void print(Path file, LocalDate on, RoadmapStatus status) {
		session.print("status.head", file, on.toString());
		session.terminal().print(rollUp(status.roadmap(), status.state(), status.worst()));
		session.terminal().print("");
		Table table = new Table("  " + session.text("column.status"), session.text("column.actual"),
				session.text("column.planned"), session.text("column.target"), session.text("column.unit"),
				session.text("column.measured"), session.text("column.forecast"), session.text("column.indicator"))
				.right(NUMBERS);
		for (AmbitionStatus ambition : status.ambitions()) {
			table.section(rollUp(ambition.ambition(), ambition.state(), ambition.worst()));
			for (TargetStatus target : ambition.targets()) {
				table.section(target(target));
				target.indicators().forEach(indicator -> indicator(indicator, table));
			}
		}
		table.print(session.terminal());
	}

	private String target(TargetStatus status) {
		String name = ModelNames.element(session.locale(), status.target());
		String sign = verdict(status.state(), status.worst());
		return status.progress().map(progress -> session.text("status.target-progress", name, sign, percent(progress)))
				.orElseGet(() -> session.text("status.target", name, sign));
	}

	private String rollUp(Element element, IndicatorState state, IndicatorState worst) {
		return session.text("status.rollup", ModelNames.type(session.locale(), element.eClass()),
				ModelNames.element(session.locale(), element), verdict(state, worst));
	}

	/** The verdict, and beside it the worst state where that is worse: no red hides under a green mean. */
	private String verdict(IndicatorState state, IndicatorState worst) {
		String verdict = signed(state);
		return worst.concern() > state.concern() ? session.text("status.worst", verdict, signed(worst)) : verdict;
	}

	private String signed(IndicatorState state) {
		return sign(state, session.terminal()) + ' ' + word(state);
	}

	private void indicator(IndicatorStatus status, Table table) {
		table.row("  " + signed(status.state()),
				number(status.actual()), number(status.planned()), number(status.target()),
				Optional.ofNullable(status.indicator().getUnit()).orElse(NONE), date(status.measuredOn()),
				date(status.forecast()), ModelNames.element(session.locale(), status.indicator()));
	}

	private String word(IndicatorState state) {
		return IndicatorAssessment.word(state, session.locale());
	}

	private String number(Optional<BigDecimal> value) {
		NumberFormat format = NumberFormat.getNumberInstance(session.locale());
		format.setMaximumFractionDigits(DECIMALS);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return value.map(format::format).orElse(NONE);
	}

	private String percent(BigDecimal fraction) {
		return NumberFormat.getPercentInstance(session.locale()).format(fraction);
	}

	private static String date(Optional<LocalDate> date) {
		return date.map(LocalDate::toString).orElse(NONE);
	}

	/** The sign of a state, the same shape as on screen and on paper. */
	private static String sign(IndicatorState state, Terminal terminal) {
		return switch (state) {
			case ACHIEVED -> terminal.sign("✓", "+");
			case ON_TRACK -> terminal.sign("●", "*");
			case ATTENTION -> terminal.sign("▲", "!");
			case BEHIND -> terminal.sign("■", "#");
			case WRONG_WAY -> terminal.sign("◀", "<");
			case NOT_STARTED -> terminal.sign("○", "o");
			case NO_DATA -> terminal.sign("–", "-");
			case OVERDUE -> terminal.sign("◷", "@");
			case UNDEFINED -> "?";
		};
	}
}
