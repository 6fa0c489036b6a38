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

import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Roadmap;

/**
 * From which ratio of progress to what was expected a state counts.
 *
 * @param onTrack from here on it is on track, 0 to 1
 * @param attention from here on, up to on track, it needs attention; below it is behind; 0 to the other
 */
record Thresholds(BigDecimal onTrack, BigDecimal attention) {

	/** The thresholds of the method (E4). */
	static final Thresholds USUAL = new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.80"));

	/**
	 * The thresholds of the roadmap in which an element stands.
	 *
	 * @param element an element, or null
	 * @return what its roadmap says; the usual for what is missing, outside 0 to 1, or the wrong way round, and for an
	 * element outside a roadmap
	 */
	static Thresholds of(EObject element) {
		for (EObject above = element; above != null; above = above.eContainer()) {
			if (above instanceof Roadmap roadmap) {
				return of(roadmap.getOnTrackRatio(), roadmap.getAttentionRatio());
			}
		}
		return USUAL;
	}

	private static Thresholds of(BigDecimal onTrack, BigDecimal attention) {
		BigDecimal upper = isFraction(onTrack) ? onTrack : USUAL.onTrack;
		BigDecimal lower = isFraction(attention) ? attention : USUAL.attention;
		return lower.compareTo(upper) <= 0 ? new Thresholds(upper, lower) : USUAL;
	}

	private static boolean isFraction(BigDecimal value) {
		return value != null && value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0
				&& Decimals.usable(value).isPresent();
	}

	/** The state of a ratio that is neither the end nor the wrong way. */
	IndicatorState state(BigDecimal ratio) {
		if (Decimals.atLeast(ratio, onTrack)) {
			return IndicatorState.ON_TRACK;
		}
		return Decimals.atLeast(ratio, attention) ? IndicatorState.ATTENTION : IndicatorState.BEHIND;
	}
}
