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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.leidraad.model.AwardScale;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.award.ScaleFault;

/**
 * How an award criterion gives points, as tenderers must be able to reckon it themselves beforehand: the method in a
 * sentence, a table and a worked example. The same rules as those by which offers are scored.
 *
 * @param criterion the award criterion
 */
record AwardRule(AskedCriterion criterion) {

	private static final MathContext CONTEXT = MathContext.DECIMAL64;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TWO = BigDecimal.TWO;

	/** The ways in which points are given. */
	enum Way {
		/** In proportion between a worst and a best value. */
		LINEAR,
		/** The lowest value over the value. */
		RATIO,
		/** By steps of a value. */
		STEPS,
		/** By rows of a table. */
		TABLE,
		/** By the rung of the R-ladder on which the offer stands. */
		HIERARCHY,
		/** Nobody said. */
		OPEN
	}

	/** {@return false for a weight that nobody can mean: below 0 or above 100} */
	boolean isWeightSound() {
		return criterion.weight().signum() >= 0 && criterion.weight().compareTo(HUNDRED) <= 0;
	}

	Way way() {
		boolean faulty = ScaleFault.of(criterion.use()).filter(fault -> fault.kind().isBlocking()).isPresent();
		return faulty || !isWeightSound() ? Way.OPEN : stated();
	}

	private Way stated() {
		AwardScale scale = criterion.use().getScale();
		ScoredOn on = criterion.use().getScoredOn();
		boolean rows = scale != null && !scale.getSteps().isEmpty();
		if (rows && scale.getKind() == ScaleKind.TABLE) {
			return Way.TABLE;
		}
		if (rows && scale.getKind() == ScaleKind.STEPS && !steps().isEmpty()) {
			return Way.STEPS;
		}
		if (on == ScoredOn.HIERARCHY) {
			return Way.HIERARCHY;
		}
		if (scale != null && scale.getKind() == ScaleKind.LINEAR && scale.getWorst() != null
				&& scale.getBest() != null && scale.getWorst().compareTo(scale.getBest()) != 0) {
			return Way.LINEAR;
		}
		return on == ScoredOn.ANSWER ? Way.OPEN : Way.RATIO;
	}

	/** The steps that have a value, in order of it. */
	List<ScaleStep> steps() {
		return criterion.use().getScale().getSteps().stream().filter(step -> step.getFrom() != null)
				.sorted(Comparator.comparing(ScaleStep::getFrom)).toList();
	}

	/** Of steps whose share falls while the value rises, the lowest value is the best. */
	boolean isLowerBetter() {
		List<ScaleStep> steps = steps();
		int difference = share(steps.getFirst()).compareTo(share(steps.getLast()));
		return difference == 0 ? isCost() : difference > 0;
	}

	private boolean isCost() {
		return switch (criterion.use().getScoredOn()) {
			case PRICE, ANNUAL_COST, CO2 -> true;
			case ANSWER, HIERARCHY -> false;
		};
	}

	static BigDecimal share(ScaleStep step) {
		return Objects.requireNonNullElse(step.getShare(), BigDecimal.ZERO);
	}

	/** The points for a share of them. */
	BigDecimal points(BigDecimal share) {
		return criterion.weight().multiply(share, CONTEXT).divide(HUNDRED, CONTEXT);
	}

	/** What the criterion looks at, in words. */
	String looksAt() {
		return criterion.wording().text("scored." + criterion.use().getScoredOn().getLiteral());
	}

	/** The method in one sentence, with its numbers. */
	String method() {
		Wording wording = criterion.wording();
		String weight = wording.number(criterion.weight());
		return switch (way()) {
			case LINEAR -> linear("method.linear", "method.linear.down", weight, looksAt());
			case RATIO -> wording.text("method.ratio", weight, looksAt());
			case STEPS -> wording.text(isLowerBetter() ? "method.steps.down" : "method.steps", weight);
			case TABLE -> wording.text("method.table", weight);
			case HIERARCHY -> wording.text("method.hierarchy", weight);
			case OPEN -> wording.text("method.open");
		};
	}

	private String linear(String up, String down, Object... more) {
		AwardScale scale = criterion.use().getScale();
		boolean rising = scale.getBest().compareTo(scale.getWorst()) > 0;
		Wording wording = criterion.wording();
		Object[] arguments = new Object[2 + more.length];
		arguments[0] = wording.number(scale.getWorst());
		arguments[1] = wording.number(scale.getBest());
		System.arraycopy(more, 0, arguments, 2, more.length);
		return wording.text(rising ? up : down, arguments);
	}

	/** The rows of the table. */
	List<ScaleRow> rows() {
		return new ScaleRows(this).rows();
	}

	/** A worked example; null where there is nothing to reckon. */
	String example() {
		Wording wording = criterion.wording();
		String weight = wording.number(criterion.weight());
		return switch (way()) {
			case LINEAR -> {
				AwardScale scale = criterion.use().getScale();
				BigDecimal middle = scale.getWorst().add(scale.getBest(), CONTEXT).divide(TWO, CONTEXT);
				yield linear("example.linear", "example.linear.down", weight, unitValue(middle),
						wording.number(middle), wording.rounded(points(HUNDRED.divide(TWO)), 2));
			}
			case RATIO -> wording.text("example.ratio", weight, looksAt(), wording.number(HUNDRED),
					wording.number(BigDecimal.valueOf(125)), wording.rounded(points(BigDecimal.valueOf(80)), 2));
			case STEPS, TABLE, HIERARCHY -> {
				List<ScaleRow> rows = rows();
				ScaleRow row = rows.get(rows.size() / 2);
				yield wording.text("example.row", row.answer(), wording.number(row.share()), weight, row.pointsText());
			}
			case OPEN -> null;
		};
	}

	/** A value in the unit of the criterion. */
	String unitValue(BigDecimal value) {
		return criterion.wording().value(value, criterion.use().getUnit());
	}

	/** What the tenderer fills in. */
	String answerAsked() {
		Wording wording = criterion.wording();
		return switch (criterion.use().getScoredOn()) {
			case PRICE -> wording.text("answer.price");
			case ANNUAL_COST, CO2 -> wording.text("answer.costs");
			case HIERARCHY -> wording.text("answer.row");
			case ANSWER -> way() == Way.TABLE
					? wording.text("answer.row")
					: criterion.unit() == null
							? wording.text("answer.value")
							: wording.text("answer.valueIn", criterion.unit());
		};
	}
}
