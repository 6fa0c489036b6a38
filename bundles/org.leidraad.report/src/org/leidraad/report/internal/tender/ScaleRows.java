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

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.model.AwardScale;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Procurement;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.award.HierarchyScale;
import org.leidraad.procurement.circularity.RLadder;
import org.leidraad.procurement.circularity.RungWeights;

/**
 * Makes the table of an award criterion: each step, each row, or the two ends and the middle of a line.
 *
 * @param rule how the criterion gives points
 */
record ScaleRows(AwardRule rule) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	List<ScaleRow> rows() {
		return switch (rule.way()) {
			case LINEAR -> linear();
			case RATIO -> ratio();
			case STEPS -> steps();
			case TABLE -> rule.criterion().use().getScale().getSteps().stream()
					.map(step -> row(name(step), AwardRule.share(step))).toList();
			case HIERARCHY -> hierarchy();
			case OPEN -> List.of();
		};
	}

	private List<ScaleRow> linear() {
		AwardScale scale = rule.criterion().use().getScale();
		boolean rising = scale.getBest().compareTo(scale.getWorst()) > 0;
		BigDecimal middle = scale.getWorst().add(scale.getBest(), MathContext.DECIMAL64)
				.divide(BigDecimal.TWO, MathContext.DECIMAL64);
		return List.of(
				row(text(rising ? "scale.orLess" : "scale.orMore", value(scale.getWorst())), BigDecimal.ZERO),
				row(value(middle), HALF),
				row(text(rising ? "scale.orMore" : "scale.orLess", value(scale.getBest())), HUNDRED));
	}

	private List<ScaleRow> ratio() {
		return List.of(row(text("scale.lowest"), HUNDRED),
				row(text("scale.higher", rule.criterion().wording().number(BigDecimal.valueOf(25))),
						BigDecimal.valueOf(80)),
				row(text("scale.double"), HALF));
	}

	private List<ScaleRow> steps() {
		List<ScaleStep> steps = rule.steps();
		boolean down = rule.isLowerBetter();
		List<ScaleRow> rows = new ArrayList<>();
		if (!down && steps.getFirst().getFrom().signum() != 0) {
			rows.add(row(text("scale.lessThan", value(steps.getFirst().getFrom())), BigDecimal.ZERO));
		}
		for (ScaleStep step : steps) {
			String bound = text(down ? "scale.upTo" : "scale.from", value(step.getFrom()));
			String answer = Wording.filled(step.getName()).filter(name -> !name.equals(bound))
					.map(name -> text("scale.named", name, bound)).orElse(bound);
			rows.add(row(answer, AwardRule.share(step)));
		}
		if (down) {
			rows.add(row(text("scale.moreThan", value(steps.getLast().getFrom())), BigDecimal.ZERO));
		}
		return rows;
	}

	/** Each state in which devices can be offered, best first, with the weight that the body gave its rung. */
	private List<ScaleRow> hierarchy() {
		RLadder ladder = RungWeights.of(rule.criterion().facts().roadmap()).ladder(productGroup(),
				Optional.of(rule.criterion().facts().on().getYear()));
		return Stream.of(DeviceCondition.values())
				.map(condition -> row(ModelNames.choice(rule.criterion().facts().locale(), condition),
						share(ladder, HierarchyScale.rung(condition))))
				.sorted(Comparator.comparing(ScaleRow::share).reversed()).toList();
	}

	private Optional<String> productGroup() {
		return rule.criterion().use().eContainer() instanceof Procurement procurement
				? procurement.getProductGroups().stream().findFirst()
				: Optional.empty();
	}

	private static BigDecimal share(RLadder ladder, Rung rung) {
		return Objects.requireNonNullElse(ladder.weights().get(rung), BigDecimal.ZERO).multiply(HUNDRED);
	}

	private String name(ScaleStep step) {
		return Wording.filled(step.getName())
				.orElseGet(() -> step.getFrom() == null ? text("scale.unnamed") : value(step.getFrom()));
	}

	private ScaleRow row(String answer, BigDecimal share) {
		return new ScaleRow(rule.criterion(), answer, share, rule.points(share));
	}

	private String value(BigDecimal value) {
		return rule.unitValue(value);
	}

	private String text(String key, Object... arguments) {
		return rule.criterion().wording().text(key, arguments);
	}
}
