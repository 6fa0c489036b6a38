/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.fields.SomeFrameworks;

/** An open roadmap follows the frameworks that arrive and leave, and loses nothing by it. */
class FrameworksFollowedTest {

	private static final String KEY = "leaf/2025/1";

	private final SmallRoadmap small = new SmallRoadmap();
	private final SomeFrameworks frameworks = new SomeFrameworks();
	private final List<Runnable> later = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private final RoadmapSession session = new RoadmapSession(small.document, frameworks,
			new ThreadAnalysis(frameworks)::rules,
			(milliseconds, action) -> later.add(action));

	@BeforeEach
	void openWithACriterionOfLeaf() {
		small.criterion.setCriterion(KEY);
		session.add(new SessionListener() {

			@Override
			public void installed() {
				told.add("installed");
			}

			@Override
			public void checked() {
				told.add("checked");
			}

			@Override
			public void changed() {
				told.add("changed");
			}
		});
		session.check().check();
		told.clear();
	}

	private void arrive() {
		frameworks.with("leaf", FrameworkKind.LABEL_TYPE_1, leaf -> SomeFrameworks.criterion(leaf, "1", Aspect.ENERGY,
				Use.TECHNICAL_SPECIFICATION, Use.AWARD));
	}

	private void pass() {
		List<Runnable> due = List.copyOf(later);
		later.clear();
		due.forEach(Runnable::run);
	}

	private boolean unknown() {
		return session.check().findings().all().stream().map(Finding::rule).anyMatch("framework-missing"::equals);
	}

	@Test
	void findingsFollowWhatArrivesAndLeaves() {
		assertTrue(unknown(), "the framework of the criterion is not installed");
		arrive();
		assertEquals(List.of(), told, "another thread tells of it; nothing happens in that one");
		pass();
		assertEquals(List.of("installed", "checked"), told);
		assertFalse(unknown());
		frameworks.without("leaf");
		pass();
		assertTrue(unknown());
	}

	@Test
	void whatComesTogetherIsFollowedOnce() {
		arrive();
		frameworks.with("other", FrameworkKind.LAW, law -> {
		});
		pass();
		assertEquals(1, told.stream().filter("installed"::equals).count());
	}

	@Test
	void theRoadmapLosesNothing() {
		String before = small.file();
		arrive();
		pass();
		frameworks.without("leaf");
		pass();
		assertEquals(before, small.file());
		assertFalse(session.stack().canUndo(), "what is installed is no change of the roadmap");
		assertFalse(told.contains("changed"));
	}

	@Test
	void aClosedRoadmapIsToldNothing() {
		arrive();
		session.close();
		pass();
		assertEquals(List.of(), told);
		assertEquals(List.of(), frameworks.listeners);
	}
}
