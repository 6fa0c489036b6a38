/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import java.util.Objects;
import java.util.OptionalInt;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.RelationKind;
import org.leidraad.framework.crosswalk.Units;

/** Whether a criterion asks more or less than the one that it follows. */
final class Strictness {

	private Strictness() {
		// no instances
	}

	/** {@return what the operators, thresholds and the freedom to leave them out tell} */
	static Change ofThresholds(Criterion older, Criterion newer) {
		Change asked = older == newer ? Change.SAME : asked(older, newer);
		if (older.isOptional() == newer.isOptional()) {
			return asked;
		}
		Change duty = newer.isOptional() ? Change.LOOSER : Change.STRICTER;
		return asked == Change.SAME || asked == duty ? duty : Change.CHANGED;
	}

	/**
	 * What a relation tells, after what the thresholds tell.
	 *
	 * @param kind what the catalogue says
	 * @param ofNewer true if it says it of the newer criterion about the older one
	 * @param thresholds what the thresholds tell
	 */
	static Change ofRelation(RelationKind kind, boolean ofNewer, Change thresholds) {
		return switch (kind) {
			case EQUIVALENT -> Change.SAME;
			case STRICTER -> ofNewer ? Change.STRICTER : Change.LOOSER;
			case IMPLIES -> thresholds != Change.CHANGED ? thresholds : ofNewer ? Change.STRICTER : Change.LOOSER;
			case REPLACES -> thresholds;
		};
	}

	private static Change asked(Criterion older, Criterion newer) {
		if (older.getOperator() != newer.getOperator()) {
			return Change.CHANGED;
		}
		return switch (newer.getOperator()) {
			case AT_LEAST, AT_MOST, EQUAL -> compared(older, newer);
			case YES -> sameText(older, newer) ? Change.SAME : Change.CHANGED;
			case NONE -> older.getThresholdText() != null && sameText(older, newer) ? Change.SAME : Change.CHANGED;
		};
	}

	private static Change compared(Criterion older, Criterion newer) {
		OptionalInt order = older.getThreshold() == null || newer.getThreshold() == null
				? OptionalInt.empty()
				: Units.compare(newer.getThreshold(), newer.getUnit(), older.getThreshold(), older.getUnit());
		if (order.isEmpty()) {
			return Change.CHANGED;
		}
		if (order.getAsInt() == 0) {
			return Change.SAME;
		}
		if (newer.getOperator() == Operator.EQUAL) {
			return Change.CHANGED;
		}
		boolean more = order.getAsInt() > 0;
		return more == (newer.getOperator() == Operator.AT_LEAST) ? Change.STRICTER : Change.LOOSER;
	}

	private static boolean sameText(Criterion older, Criterion newer) {
		return Objects.equals(older.getThresholdText(), newer.getThresholdText());
	}
}
