/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.text.Message;

/**
 * Why points cannot be given by a scale, or make no difference.
 *
 * @param kind what is wrong
 * @param element the scale, or the step at fault
 */
public record ScaleFault(Kind kind, Element element) {

	/** What can be wrong. */
	public enum Kind {

		/** Linear, and the value that earns nothing or the one that earns all is not given. */
		END_MISSING("end-missing"),
		/** Linear, and the value that earns nothing is the one that earns all. */
		SAME_ENDS("same-ends"),
		/** Steps or a table without a step. */
		NO_STEPS("no-steps"),
		/** A step that does not say from which value it holds. */
		FROM_MISSING("from-missing"),
		/** Two steps that hold from the same value. */
		SAME_FROM("same-from"),
		/** A share that is missing or outside 0 to 100. */
		SHARE_OUTSIDE("share-outside"),
		/** Steps of which a better value earns less: shares neither rise nor fall throughout. */
		NOT_IN_ORDER("not-in-order"),
		/** A dearer offer, or one with more CO2, earns more; or one on a lower rung of the hierarchy does. */
		WRONG_WAY("wrong-way"),
		/**
		 * All steps or rows earn the same: offers do not differ by it. The only fault with which points can be given.
		 */
		ALL_THE_SAME("all-the-same");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** {@return true where points cannot be given} */
		public boolean isBlocking() {
			return this != ALL_THE_SAME;
		}
	}

	/** {@return what is wrong, in one sentence without the name of the criterion} */
	public Message reason() {
		return AwardTexts.message("scale." + kind.id);
	}

	/**
	 * Looks at the scale of an award criterion.
	 *
	 * @param criterion the criterion
	 * @return the first fault; none where its scale is sound, it has none, or it needs none because it is scored in
	 * proportion or by the weight of the rung
	 */
	public static Optional<ScaleFault> of(CriterionUse criterion) {
		AwardScale scale = criterion.getScale();
		if (scale == null || isUnused(criterion)) {
			return Optional.empty();
		}
		return of(scale).filter(fault -> fault.kind().isBlocking())
				.or(() -> isWrongWay(criterion.getScoredOn(), scale)
						? Optional.of(new ScaleFault(Kind.WRONG_WAY, scale))
						: of(scale));
	}

	/** Of a sound scale; only the answer to a criterion may be better when it is higher or when it is lower. */
	private static boolean isWrongWay(ScoredOn scored, AwardScale scale) {
		return switch (scored) {
			case ANSWER -> false;
			case PRICE, ANNUAL_COST, CO2 -> direction(scale) > 0;
			case HIERARCHY -> direction(scale) < 0;
		};
	}

	/**
	 * 1 where a higher value earns more, -1 where it earns less, 0 where all earn the same or no value is looked at.
	 */
	private static int direction(AwardScale scale) {
		return switch (scale.getKind()) {
			case LINEAR -> scale.getBest().compareTo(scale.getWorst());
			case STEPS -> byValue(scale).getLast().getShare().compareTo(byValue(scale).getFirst().getShare());
			case TABLE -> 0;
		};
	}

	/** A scale that nobody filled in, where none is needed. */
	static boolean isUnused(CriterionUse criterion) {
		AwardScale scale = criterion.getScale();
		return criterion.getScoredOn() != ScoredOn.ANSWER && scale != null && scale.getSteps().isEmpty()
				&& scale.getWorst() == null && scale.getBest() == null;
	}

	private static Optional<ScaleFault> of(AwardScale scale) {
		return scale.getKind() == ScaleKind.LINEAR ? ofLinear(scale) : ofSteps(scale);
	}

	private static Optional<ScaleFault> ofLinear(AwardScale scale) {
		Optional<BigDecimal> worst = Decimals.usable(scale.getWorst());
		Optional<BigDecimal> best = Decimals.usable(scale.getBest());
		if (worst.isEmpty() || best.isEmpty()) {
			return Optional.of(new ScaleFault(Kind.END_MISSING, scale));
		}
		return worst.get().compareTo(best.get()) == 0
				? Optional.of(new ScaleFault(Kind.SAME_ENDS, scale))
				: Optional.empty();
	}

	private static Optional<ScaleFault> ofSteps(AwardScale scale) {
		if (scale.getSteps().isEmpty()) {
			return Optional.of(new ScaleFault(Kind.NO_STEPS, scale));
		}
		return scale.getSteps().stream().filter(step -> !isShare(step.getShare())).findFirst()
				.map(step -> new ScaleFault(Kind.SHARE_OUTSIDE, step))
				.or(() -> scale.getKind() == ScaleKind.STEPS ? ofValues(scale) : Optional.empty())
				.or(() -> ofDifference(scale));
	}

	static boolean isShare(BigDecimal share) {
		return Decimals.usable(share).filter(one -> one.signum() >= 0 && one.compareTo(Share.ALL) <= 0).isPresent();
	}

	private static Optional<ScaleFault> ofValues(AwardScale scale) {
		Optional<ScaleStep> without = scale.getSteps().stream()
				.filter(step -> Decimals.usable(step.getFrom()).isEmpty()).findFirst();
		if (without.isPresent()) {
			return without.map(step -> new ScaleFault(Kind.FROM_MISSING, step));
		}
		List<ScaleStep> steps = byValue(scale);
		boolean rises = true;
		boolean falls = true;
		for (int i = 1; i < steps.size(); i++) {
			if (steps.get(i).getFrom().compareTo(steps.get(i - 1).getFrom()) == 0) {
				return Optional.of(new ScaleFault(Kind.SAME_FROM, steps.get(i)));
			}
			int difference = steps.get(i).getShare().compareTo(steps.get(i - 1).getShare());
			rises &= difference >= 0;
			falls &= difference <= 0;
		}
		return rises || falls ? Optional.empty() : Optional.of(new ScaleFault(Kind.NOT_IN_ORDER, scale));
	}

	/** One step can be reached or not, so it makes a difference; one row of a table is earned by all. */
	private static Optional<ScaleFault> ofDifference(AwardScale scale) {
		List<ScaleStep> steps = scale.getSteps();
		boolean alike = steps.stream()
				.allMatch(step -> step.getShare().compareTo(steps.getFirst().getShare()) == 0);
		boolean single = steps.size() == 1 && scale.getKind() == ScaleKind.STEPS
				&& steps.getFirst().getShare().signum() > 0;
		return alike && !single ? Optional.of(new ScaleFault(Kind.ALL_THE_SAME, scale)) : Optional.empty();
	}

	/** The steps that say from which value they hold, lowest first. */
	static List<ScaleStep> byValue(AwardScale scale) {
		return scale.getSteps().stream().filter(step -> Objects.nonNull(step.getFrom()))
				.sorted(Comparator.comparing(ScaleStep::getFrom)).toList();
	}
}
