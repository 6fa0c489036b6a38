/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.leidraad.analysis.indicator.IndicatorState;

/** How many parts of a whole are in each state; from that alone the whole is judged. */
public final class StateCount {

	private final int[] parts = new int[IndicatorState.values().length];

	/**
	 * Counts states.
	 *
	 * @param states the states of the parts
	 * @return the count
	 */
	public static StateCount of(Stream<IndicatorState> states) {
		StateCount count = new StateCount();
		states.forEach(state -> count.add(state, 1));
		return count;
	}

	/**
	 * Counts more parts.
	 *
	 * @param state the state that they are in
	 * @param more how many; negative where parts have left it
	 */
	public void add(IndicatorState state, int more) {
		parts[state.ordinal()] += more;
	}

	/** Counts from 0 again. */
	public void clear() {
		Arrays.fill(parts, 0);
	}

	/** {@return true where no part is counted} */
	public boolean isEmpty() {
		return Arrays.stream(parts).allMatch(number -> number == 0);
	}

	/** {@return the state of most {@link IndicatorState#concern() concern}; no data without parts} */
	public IndicatorState worst() {
		return worst(state -> true).orElse(IndicatorState.NO_DATA);
	}

	/**
	 * The verdict on the whole: the worst of its parts that are judged. Where less than half of the parts are measured
	 * there is none, as for a target of which less than half of the weight is measured; but a part that is behind or
	 * goes the wrong way is shown however little is measured besides, for no red may hide. A part of which nothing was
	 * expected yet has been measured.
	 *
	 * @return the verdict; not started where a part has not started and none is judged; no data where too little is
	 * measured
	 */
	public IndicatorState verdict() {
		Optional<IndicatorState> judged = worst(IndicatorState::isJudged);
		if (judged.filter(state -> state.concern() >= IndicatorState.BEHIND.concern()).isPresent()) {
			return judged.get();
		}
		int measured = number(state -> state.isJudged() || state == IndicatorState.NOT_STARTED);
		boolean enough = measured > 0 && measured >= number(state -> true) - measured;
		return enough ? judged.orElse(IndicatorState.NOT_STARTED) : IndicatorState.NO_DATA;
	}

	private Optional<IndicatorState> worst(Predicate<IndicatorState> counts) {
		return present(counts).max(Comparator.comparingInt(IndicatorState::concern));
	}

	private int number(Predicate<IndicatorState> counts) {
		return present(counts).mapToInt(state -> parts[state.ordinal()]).sum();
	}

	private Stream<IndicatorState> present(Predicate<IndicatorState> counts) {
		return Arrays.stream(IndicatorState.values()).filter(state -> parts[state.ordinal()] > 0).filter(counts);
	}
}
