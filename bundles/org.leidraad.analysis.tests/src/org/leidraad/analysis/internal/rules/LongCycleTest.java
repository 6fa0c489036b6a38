/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Action;
import org.leidraad.model.impl.ActionImpl;

/** A long circle of actions costs as much as its length. */
class LongCycleTest {

	private static final int LENGTH = 300;

	/** Counts how often somebody asks what an action waits for. */
	private final class Asked extends ActionImpl {

		@Override
		public EList<Action> getAfter() {
			asked++;
			return super.getAfter();
		}
	}

	private int asked;

	private HealthyRoadmap circle() {
		HealthyRoadmap all = new HealthyRoadmap();
		List<Action> circle = new ArrayList<>();
		for (int i = 0; i < LENGTH; i++) {
			Action action = new Asked();
			action.setId("action-" + i);
			action.setOwner(all.buyer);
			circle.add(action);
		}
		all.plan.getActions().addAll(circle);
		for (int i = 0; i < LENGTH; i++) {
			circle.get(i).getAfter().add(circle.get((i + 1) % LENGTH));
		}
		return all;
	}

	@Test
	void isGoneThroughOnceForAllLabelsOfItsRepairs() {
		HealthyRoadmap all = circle();
		asked = 0;
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY)
				.stream().filter(finding -> "action-cycle".equals(finding.rule())).toList();
		List<String> labels = findings.stream()
				.flatMap(finding -> finding.repairs().stream().map(repair -> repair.label().in(Locale.ENGLISH)))
				.toList();
		assertEquals(LENGTH, labels.size());
		assertEquals("Let it no longer wait for “action-1”", labels.getFirst());
		assertTrue(asked < LENGTH * 20, () -> asked + " times for " + LENGTH + " actions");
	}
}
