/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.Arrays;
import java.util.Optional;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.model.text.Message;

/**
 * A step of the scale that the levels of all frameworks share. A criterion counts from its own step on: who aims at the
 * ambitious asks for the basic too.
 */
public enum CoverageLevel {

	/** Weeds out the worst: MVI basis, EU GPP core, EPEAT bronze. */
	BASIC("basic", 1),
	/** Better than usual: MVI significant, EPEAT silver. */
	SIGNIFICANT("significant", 2),
	/** The best that there is: MVI ambitieus, EU GPP comprehensive, EPEAT gold. */
	AMBITIOUS("ambitious", 3);

	private final String id;
	private final int step;

	CoverageLevel(String id, int step) {
		this.id = id;
		this.step = step;
	}

	/** {@return how documents and files call it, in no language} */
	public String id() {
		return id;
	}

	/** {@return the step, as {@code Level.step} of a catalogue, 1 to 3} */
	public int step() {
		return step;
	}

	/** {@return its name for people} */
	public Message word() {
		return Message.of(CoverageTexts.TEXTS, "level." + id);
	}

	/**
	 * The level of a criterion.
	 *
	 * @param criterion a criterion of a catalogue
	 * @return the step of its level; basic where it has none; a step beyond the scale counts as its end
	 */
	public static CoverageLevel of(Criterion criterion) {
		int step = Optional.ofNullable(criterion.getLevel()).map(Level::getStep).orElse(BASIC.step);
		return Arrays.stream(values()).filter(level -> level.step >= step).findFirst().orElse(AMBITIOUS);
	}
}
