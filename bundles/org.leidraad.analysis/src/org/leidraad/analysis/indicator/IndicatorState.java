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

/**
 * How an indicator does; in order, the best first, those that cannot be judged last. That is the order of a legend;
 * which of several states is the worst is told by {@link #concern()}. For states that are
 * {@link #isJudged() judged} the two orders agree.
 */
public enum IndicatorState {

	/** Progress is 1 or more. */
	ACHIEVED("achieved"),
	/** The ratio of progress to what was expected is at least 0.95. */
	ON_TRACK("on-track"),
	/** The ratio is at least 0.80. */
	ATTENTION("attention"),
	/** The ratio is at least 0. */
	BEHIND("behind"),
	/** Progress is negative. */
	WRONG_WAY("wrong-way"),
	/** Nothing was expected yet. */
	NOT_STARTED("not-started"),
	/** There is no measurement, and none is due. */
	NO_DATA("no-data"),
	/** A measurement is due and was not entered. */
	OVERDUE("overdue"),
	/** Target and baseline are equal and no tolerance is given, or one of them is missing. */
	UNDEFINED("undefined");

	private final String id;

	IndicatorState(String id) {
		this.id = id;
	}

	/**
	 * How much a state asks for attention when the worst of several is shown: the one with the highest concern is the
	 * worst, and no two are equal. What cannot be judged ranks after what goes well and before what goes badly, so that
	 * it neither hides a red one nor is hidden by a green one; overdue ranks above attention, because nobody knows how
	 * bad it is.
	 *
	 * @return a rank from 0, the least worrying, to 8
	 */
	public int concern() {
		return switch (this) {
			case ACHIEVED -> 0;
			case ON_TRACK -> 1;
			case NOT_STARTED -> 2;
			case UNDEFINED -> 3;
			case NO_DATA -> 4;
			case ATTENTION -> 5;
			case OVERDUE -> 6;
			case BEHIND -> 7;
			case WRONG_WAY -> 8;
		};
	}

	/** {@return true where progress was held against the plan: achieved, on track, attention, behind and wrong way} */
	public boolean isJudged() {
		return switch (this) {
			case ACHIEVED, ON_TRACK, ATTENTION, BEHIND, WRONG_WAY -> true;
			case NOT_STARTED, NO_DATA, OVERDUE, UNDEFINED -> false;
		};
	}

	/** {@return the name in files and on the command line; never translated} */
	public String id() {
		return id;
	}
}
