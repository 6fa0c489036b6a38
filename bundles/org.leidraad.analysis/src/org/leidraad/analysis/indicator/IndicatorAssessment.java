/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Ambition;
import org.leidraad.model.Direction;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * Computes how indicators, targets, ambitions and roadmaps do on a date. Keeps no state. Qualitative and effort
 * indicators follow the same arithmetic, with levels and counts for values: a level outside the rubric does not count,
 * and an effort indicator without measurements is counted from its actions, of which one that is done counts only with
 * evidence. Values of departments and product groups are combined by the rule of the indicator.
 */
public final class IndicatorAssessment {

	/** What the status of an indicator depends on besides the indicator itself. */
	public static final Reads READS = Trajectory.MEASURED_READS
			.at(Path.via(Literals.INDICATOR__MILESTONES), Literals.MILESTONE__DATE, Literals.MILESTONE__VALUE)
			.at(Path.via(Literals.INDICATOR__MEASUREMENTS), Literals.MEASUREMENT__ORIGIN,
					Literals.MEASUREMENT__COMPLETENESS, Literals.MEASUREMENT__VERIFIED)
			.at(Path.via(Literals.INDICATOR__ACTIONS), Literals.ACTION__STATE, Literals.ACTION__END,
					Literals.ELEMENT__EVIDENCE)
			.at(Path.up(Literals.TARGET__INDICATORS).thenUp(Literals.AMBITION__TARGETS)
					.thenUp(Literals.ROADMAP__AMBITIONS), Literals.ROADMAP__ON_TRACK_RATIO,
					Literals.ROADMAP__ATTENTION_RATIO);

	/**
	 * Assesses one indicator. What was measured is compared with what was planned for the date of the measurement:
	 * between two moments of measurement nothing new is known, so nothing more is expected; until it is overdue, a
	 * value stands. The state is found in this order:
	 * <ol>
	 * <li>baseline or target missing: undefined;</li>
	 * <li>the last measurement, or the baseline where there is none, is older than the frequency plus the days of
	 * grace (30 when empty): overdue, whatever the old value was; not where the last milestone has been measured;</li>
	 * <li>no measurement: not started while the plan has not left the baseline, otherwise no data;</li>
	 * <li>target equal to baseline: within the tolerance achieved when measured on the date of the last milestone or
	 * later, and on track before; outside it wrong way, save on the better side of an indicator that need not stay put;
	 * without
	 * tolerance undefined;</li>
	 * <li>progress at least 1: achieved; progress negative: wrong way;</li>
	 * <li>nothing expected yet: not started;</li>
	 * <li>ratio at least 0.95: on track; at least 0.80: attention; otherwise behind. The roadmap can set other
	 * thresholds.</li>
	 * </ol>
	 * Fractions are compared with a tolerance of 10<sup>-9</sup>.
	 *
	 * @param indicator the indicator, however incomplete
	 * @param on the date; later measurements do not count
	 * @return its status
	 */
	public IndicatorStatus assess(Indicator indicator, LocalDate on) {
		return assess(indicator, measured(indicator, on), on);
	}

	/** What was measured, or counted from actions, up to a date; in order of date. */
	static List<MeasuredValue> measured(Indicator indicator, LocalDate on) {
		List<MeasuredValue> measured = MeasuredValue.upTo(indicator, on);
		return measured.isEmpty() ? EffortCount.of(indicator, on).map(List::of).orElse(measured) : measured;
	}

	/** Assesses values as if they were those of the indicator. */
	static IndicatorStatus assess(Indicator indicator, List<MeasuredValue> measured, LocalDate on) {
		Optional<MeasuredValue> last = measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
		Optional<BigDecimal> baseline = Decimals.usable(indicator.getBaseline());
		Optional<BigDecimal> target = target(indicator, baseline);
		LocalDate compared = last.map(value -> value.point().date()).orElse(on);
		Optional<BigDecimal> planned = Trajectory.of(indicator).map(path -> path.plannedOn(compared))
				.or(() -> baseline.filter(start -> keeps(indicator)));
		Optional<BigDecimal> actual = last.map(value -> value.point().value());
		Optional<Progress> progress = combine(baseline, target,
				(from, to) -> actual.flatMap(value -> Progress.of(from, to, planned, value)));
		Optional<BigDecimal> expected = combine(baseline, target,
				(from, to) -> planned.flatMap(value -> Progress.expected(from, to, value)));
		MeasurementSchedule schedule = MeasurementSchedule.of(indicator);
		IndicatorState state = baseline.isPresent() && target.isPresent()
				? state(schedule, on, last, progress, expected)
				: IndicatorState.UNDEFINED;
		Optional<DataQuality> quality = last.map(value -> DataQuality.of(schedule, value, on));
		return new IndicatorStatus(indicator, on, baseline, target, planned, actual,
				last.map(value -> value.point().date()), progress.map(Progress::progress), expected,
				progress.flatMap(Progress::ratio), state,
				forecast(indicator, measured, target, progress).filter(date -> !date.isBefore(on)),
				quality.isPresent() ? OptionalInt.of(quality.get().origin()) : OptionalInt.empty(), quality);
	}

	private interface Way<T> {

		Optional<T> of(BigDecimal baseline, BigDecimal target);
	}

	private static <T> Optional<T> combine(Optional<BigDecimal> baseline, Optional<BigDecimal> target,
			Way<T> way) {
		return baseline.flatMap(from -> target.flatMap(to -> way.of(from, to)));
	}

	/** The value of the last milestone; the baseline for what must be kept and has no milestone. */
	private static Optional<BigDecimal> target(Indicator indicator, Optional<BigDecimal> baseline) {
		return Trajectory.destination(indicator).map(Point::value).or(() -> baseline.filter(start -> keeps(indicator)));
	}

	private static boolean keeps(Indicator indicator) {
		return indicator.getDirection() == Direction.KEEP && Trajectory.destination(indicator).isEmpty();
	}

	private static IndicatorState state(MeasurementSchedule schedule, LocalDate on, Optional<MeasuredValue> last,
			Optional<Progress> progress, Optional<BigDecimal> expected) {
		Indicator indicator = schedule.indicator();
		if (schedule.overdue(last.map(value -> value.point().date()), on)) {
			return IndicatorState.OVERDUE;
		}
		if (last.isEmpty()) {
			return expected.filter(Decimals::isZero).isPresent() ? IndicatorState.NOT_STARTED : IndicatorState.NO_DATA;
		}
		return progress.map(one -> one.state(Thresholds.of(indicator)))
				.orElseGet(() -> ToleranceBand.of(indicator).map(band -> band.state(last.get().point()))
						.orElse(IndicatorState.UNDEFINED));
	}

	private static Optional<LocalDate> forecast(Indicator indicator, List<MeasuredValue> measured,
			Optional<BigDecimal> target, Optional<Progress> progress) {
		if (progress.isEmpty() || Decimals.atLeast(progress.get().progress(), BigDecimal.ONE)) {
			return Optional.empty();
		}
		return target.flatMap(value -> Forecast.of(indicator.getForecast(),
				Point.of(indicator.getBaselineDate(), indicator.getBaseline()), measured, value));
	}

	/**
	 * Rolls the indicators of a target up by their weights.
	 *
	 * @param target the target
	 * @param on the date
	 * @return its status
	 * @see TargetStatus
	 */
	public TargetStatus assess(Target target, LocalDate on) {
		return RollUp.of(target, target.getIndicators().stream().map(indicator -> assess(indicator, on)).toList());
	}

	/**
	 * Rolls the targets of an ambition up.
	 *
	 * @param ambition the ambition
	 * @param on the date
	 * @return its status
	 * @see AmbitionStatus
	 */
	public AmbitionStatus assess(Ambition ambition, LocalDate on) {
		return AmbitionStatus.of(ambition, ambition.getTargets().stream().map(target -> assess(target, on)).toList());
	}

	/**
	 * All targets of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param on the date
	 * @return their status, in the order of the roadmap
	 */
	public List<TargetStatus> assess(Roadmap roadmap, LocalDate on) {
		return roadmap.getAmbitions().stream().flatMap(ambition -> assess(ambition, on).targets().stream()).toList();
	}

	/**
	 * Rolls the ambitions of a roadmap up.
	 *
	 * @param roadmap the roadmap
	 * @param on the date
	 * @return its status
	 * @see RoadmapStatus
	 */
	public RoadmapStatus rollUp(Roadmap roadmap, LocalDate on) {
		return RoadmapStatus.of(roadmap,
				roadmap.getAmbitions().stream().map(ambition -> assess(ambition, on)).toList());
	}

	/**
	 * The word for a state, as in the table of signs.
	 *
	 * @param state the state
	 * @param locale the language
	 * @return one to three words, in lower case
	 */
	public static String word(IndicatorState state, Locale locale) {
		return AnalysisTexts.TEXTS.get(locale, "state." + state.id());
	}
}
