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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.Action;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.ActionState;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Ambition;
import org.leidraad.model.Department;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Organisation;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** What a status depends on is all said: after any edit a watching analysis shows the same states as a new one. */
class StatusReadsTest {

	private static final LocalDate ON = LocalDate.of(2027, 12, 31);
	private static final Object[] NUMBERS = {null, new BigDecimal("0"), new BigDecimal("3"), new BigDecimal("10"),
		new BigDecimal("50"), new BigDecimal("90"), new BigDecimal("100"), new BigDecimal("0.5")};
	private static final Object[] DATES = {null, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31),
		LocalDate.of(2026, 12, 31), ON, LocalDate.of(2030, 12, 31)};
	private static final Object[] UNITS = {null, "%", "count"};
	private static final Object[] GROUPS = {null, "30213100-6", "32250000-0"};

	private final Random random;
	private final Roadmap roadmap = Given.roadmap();
	private final Organisation organisation = (Organisation) Identity.create(Literals.ORGANISATION);
	private final ActionPlan plan = (ActionPlan) Identity.create(Literals.ACTION_PLAN);

	StatusReadsTest() {
		random = new Random();
		roadmap.getOrganisations().add(organisation);
		roadmap.getPlans().add(plan);
	}

	private Object any(Object... choices) {
		return choices[random.nextInt(choices.length)];
	}

	private <T extends EObject> Optional<T> anyOf(Class<T> kind) {
		List<T> all = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(one -> {
			if (kind.isInstance(one)) {
				all.add(kind.cast(one));
			}
		});
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
	}

	private void set(Class<? extends EObject> kind, EStructuralFeature feature, Object value) {
		anyOf(kind).ifPresent(one -> one.eSet(feature, value));
	}

	private void edit() {
		switch (random.nextInt(22)) {
			case 0 -> roadmap.setOnTrackRatio((BigDecimal) any(NUMBERS));
			case 1 -> roadmap.setAttentionRatio((BigDecimal) any(NUMBERS));
			case 2 -> anyOf(Target.class).filter(one -> one.getIndicators().size() < 8)
					.ifPresent(one -> one.getIndicators().add(indicator()));
			case 3 -> anyOf(Ambition.class).filter(one -> one.getTargets().size() < 3)
					.ifPresent(one -> one.getTargets().add((Target) Identity.create(Literals.TARGET)));
			case 4 -> organisation.getDepartments().add(Given.department("new"));
			case 5 -> anyOf(Indicator.class).ifPresent(this::action);
			case 6 -> set(Action.class, Literals.ACTION__STATE, any((Object[]) ActionState.values()));
			case 7 -> set(Action.class, Literals.ACTION__END, any(DATES));
			case 8 -> anyOf(Action.class).ifPresent(one -> toggle(one.getEvidence(), "proof"));
			case 9 -> anyOf(Action.class)
					.ifPresent(one -> anyOf(Indicator.class).ifPresent(moved -> toggle(one.getIndicators(), moved)));
			case 10 -> set(Indicator.class, Literals.INDICATOR__KIND, any((Object[]) IndicatorKind.values()));
			case 11 -> set(Indicator.class, Literals.INDICATOR__AGGREGATION, any((Object[]) Aggregation.values()));
			case 12 -> set(Indicator.class, Literals.INDICATOR__UNIT, any(UNITS));
			case 13 -> set(Indicator.class, Literals.INDICATOR__WEIGHT, any(NUMBERS));
			case 14 -> set(Measurement.class, Literals.MEASUREMENT__DATE, any(DATES));
			case 15 -> set(Measurement.class, Literals.MEASUREMENT__VALUE, any(NUMBERS));
			case 16 -> set(Measurement.class, Literals.MEASUREMENT__DENOMINATOR, any(NUMBERS));
			case 17 -> set(Measurement.class, Literals.MEASUREMENT__PRODUCT_GROUP, any(GROUPS));
			case 18 -> set(Measurement.class, Literals.MEASUREMENT__DEPARTMENT, anyOf(Department.class).orElse(null));
			case 19 -> set(Measurement.class, Literals.MEASUREMENT__SUPERSEDES, anyOf(Measurement.class).orElse(null));
			case 20 -> set(Measurement.class, Literals.MEASUREMENT__METHOD_CHANGED, random.nextBoolean());
			default -> rarer();
		}
	}

	private void rarer() {
		switch (random.nextInt(8)) {
			case 0 -> anyOf(Department.class).ifPresent(one -> EcoreUtil.delete(one, true));
			case 1 -> anyOf(Action.class).ifPresent(one -> EcoreUtil.delete(one, true));
			case 2 -> anyOf(Measurement.class).ifPresent(one -> EcoreUtil.delete(one, true));
			case 3 -> anyOf(Indicator.class).ifPresent(one -> EcoreUtil.delete(one, true));
			case 4 -> anyOf(Indicator.class).ifPresent(one -> one.getRubric().clear());
			case 5 -> anyOf(Target.class).ifPresent(
					one -> anyOf(Indicator.class).ifPresent(moved -> one.getIndicators().add(moved)));
			default -> set(RubricLevel.class, Literals.RUBRIC_LEVEL__LEVEL, random.nextInt(100));
		}
	}

	private static <T> void toggle(EList<T> list, T value) {
		if (!list.remove(value)) {
			list.add(value);
		}
	}

	private Indicator indicator() {
		Given given = Given.baseline("2024-12-31", "0").milestone("2030-12-31", "100").levels(0, 60);
		boolean effort = random.nextBoolean();
		if (effort) {
			given.kind(IndicatorKind.EFFORT).unit("%");
		}
		for (int i = effort ? 0 : 2 + random.nextInt(4); i > 0; i--) {
			Measurement one = given.measurement("2026-12-31");
			one.setValue((BigDecimal) any(NUMBERS));
			one.setDate((LocalDate) any(DATES));
		}
		return given.indicator();
	}

	private void action(Indicator moved) {
		Action action = (Action) Identity.create(Literals.ACTION);
		action.setEnd((LocalDate) any(DATES));
		action.setState(ActionState.DONE);
		action.getEvidence().add("proof");
		plan.getActions().add(action);
		action.getIndicators().add(moved);
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void aWatchingAnalysisMissesNothing(long seed) {
		random.setSeed(seed);
		for (int i = 0; i < 60; i++) {
			edit();
		}
		try (LiveAnalysis live = new LiveAnalysis(roadmap, ON, new StubFrameworks(), List.of())) {
			live.watch();
			for (int i = 0; i < 500; i++) {
				edit();
				live.update();
				compare(live);
			}
		}
	}

	private void compare(LiveAnalysis live) {
		RoadmapStatus fresh = new IndicatorAssessment().rollUp(roadmap, ON);
		for (AmbitionStatus ambition : fresh.ambitions()) {
			for (TargetStatus target : ambition.targets()) {
				target.indicators().forEach(one -> compare(live, one.indicator(), one.state()));
				compare(live, target.target(), target.state());
			}
			compare(live, ambition.ambition(), ambition.state());
		}
		compare(live, roadmap, fresh.state());
	}

	private static void compare(LiveAnalysis live, Element element, IndicatorState state) {
		assertEquals(Optional.of(state), live.state(element));
	}
}
