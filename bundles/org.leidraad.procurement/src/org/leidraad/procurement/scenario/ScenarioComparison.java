/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.indicator.CumulativeBudget;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.Trajectory;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.model.Ambition;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.PathChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.Scenario;
import org.leidraad.model.Target;

/**
 * The roadmap as it is beside its scenarios. Nothing in the roadmap is changed: what a scenario changes is computed on
 * copies.
 *
 * @param columns what is compared: the roadmap as it is, which is none, then the scenarios
 * @param fleets the figures of each product group, one map for each column
 * @param total the figures of all product groups together, one map for each column; what is not known of one of them is
 * not known of all
 * @param paths the indicators that a scenario puts on another path, one for each column
 */
public record ScenarioComparison(List<Optional<Scenario>> columns,
		Map<DeviceProfile, List<Map<FleetFigure, BigDecimal>>> fleets, List<Map<FleetFigure, BigDecimal>> total,
		Map<Indicator, List<PathFigures>> paths) {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/**
	 * Compares.
	 *
	 * @param roadmap the roadmap
	 * @param scenarios which of its scenarios
	 * @param on the date on which indicators are assessed
	 * @return the comparison
	 */
	public static ScenarioComparison of(Roadmap roadmap, List<Scenario> scenarios, LocalDate on) {
		List<Optional<Scenario>> columns = Stream
				.concat(Stream.of(Optional.<Scenario>empty()), scenarios.stream().map(Optional::of)).toList();
		Optional<BigDecimal> factor = gridFactor(roadmap, on.getYear());
		Map<DeviceProfile, List<Map<FleetFigure, BigDecimal>>> fleets = new LinkedHashMap<>();
		for (DeviceProfile profile : roadmap.getProfiles()) {
			fleets.put(profile, columns.stream().map(scenario -> Fleet.of(profile, scenario).figures(factor)).toList());
		}
		List<Map<FleetFigure, BigDecimal>> total = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			int column = i;
			total.add(sum(fleets.values().stream().map(figures -> figures.get(column)).toList(), units(roadmap)));
		}
		Map<Indicator, List<PathFigures>> paths = new LinkedHashMap<>();
		for (Indicator indicator : changed(scenarios)) {
			paths.put(indicator, columns.stream().map(scenario -> path(roadmap, indicator, scenario, on)).toList());
		}
		return new ScenarioComparison(columns, fleets, total, paths);
	}

	/**
	 * Emission of electricity: for the year if there is one, otherwise the one for all years; of several the latest.
	 */
	private static Optional<BigDecimal> gridFactor(Roadmap roadmap, int year) {
		return roadmap.getParameters().stream()
				.filter(parameter -> parameter.getKind() == ParameterKind.GRID_FACTOR)
				.filter(parameter -> parameter.getYear() == null || parameter.getYear() <= year)
				.filter(parameter -> Fleet.notNegative(parameter.getValue()).isPresent())
				.max(Comparator.comparing(CalculationParameter::getYear,
						Comparator.nullsFirst(Comparator.naturalOrder())))
				.map(CalculationParameter::getValue);
	}

	private static BigDecimal units(Roadmap roadmap) {
		return roadmap.getProfiles().stream().flatMap(profile -> Fleet.notNegative(profile.getUnits()).stream())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Map<FleetFigure, BigDecimal> sum(Collection<Map<FleetFigure, BigDecimal>> parts, BigDecimal units) {
		Map<FleetFigure, BigDecimal> sum = new EnumMap<>(FleetFigure.class);
		for (FleetFigure figure : FleetFigure.values()) {
			if (figure != FleetFigure.PER_DEVICE && !parts.isEmpty()
					&& parts.stream().allMatch(part -> part.containsKey(figure))) {
				sum.put(figure, parts.stream().map(part -> part.get(figure)).reduce(BigDecimal.ZERO,
						(one, other) -> one.add(other, MathContext.DECIMAL64)));
			}
		}
		if (sum.containsKey(FleetFigure.TOTAL) && units.signum() > 0) {
			sum.put(FleetFigure.PER_DEVICE,
					sum.get(FleetFigure.TOTAL).multiply(THOUSAND).divide(units, MathContext.DECIMAL64));
		}
		return sum;
	}

	private static Set<Indicator> changed(List<Scenario> scenarios) {
		Set<Indicator> indicators = new LinkedHashSet<>();
		scenarios.stream().flatMap(scenario -> scenario.getChanges().stream()).forEach(change -> {
			if (change instanceof PathChange path && path.getIndicator() != null) {
				indicators.add(path.getIndicator());
			}
		});
		return indicators;
	}

	private static PathFigures path(Roadmap roadmap, Indicator indicator, Optional<Scenario> scenario, LocalDate on) {
		Indicator copy = EcoreUtil.copy(indicator);
		putUnderTheSameRatios(copy, roadmap);
		copy.getMeasurements().clear();
		copy.getMeasurements()
				.addAll(Trajectory.measured(indicator, on).stream().map(ScenarioComparison::total).toList());
		scenario.stream().flatMap(one -> one.getChanges().stream())
				.filter(change -> change instanceof PathChange path && path.getIndicator() == indicator)
				.map(PathChange.class::cast).forEach(path -> {
					copy.getMilestones().clear();
					copy.getMilestones().addAll(EcoreUtil.copyAll(path.getMilestones()));
					copy.setInterpolation(path.getInterpolation());
				});
		IndicatorStatus status = new IndicatorAssessment().assess(copy, on);
		Optional<Point> end = Trajectory.destination(copy);
		return new PathFigures(indicator, status.state(), status.planned(), end.map(Point::value), end.map(Point::date),
				CumulativeBudget.of(copy, on).map(CumulativeBudget::planned));
	}

	/** From which ratio on a state counts is for the roadmap to say in which an indicator stands. */
	private static void putUnderTheSameRatios(Indicator copy, Roadmap roadmap) {
		Roadmap alike = RoadmapFactory.eINSTANCE.createRoadmap();
		alike.setOnTrackRatio(roadmap.getOnTrackRatio());
		alike.setAttentionRatio(roadmap.getAttentionRatio());
		Ambition ambition = RoadmapFactory.eINSTANCE.createAmbition();
		Target target = RoadmapFactory.eINSTANCE.createTarget();
		alike.getAmbitions().add(ambition);
		ambition.getTargets().add(target);
		target.getIndicators().add(copy);
	}

	/**
	 * A value that was measured, or combined of parts, as a measurement of its own: departments stay in the roadmap.
	 */
	private static Measurement total(Point point) {
		Measurement total = RoadmapFactory.eINSTANCE.createMeasurement();
		total.setDate(point.date());
		total.setValue(point.value());
		return total;
	}
}
