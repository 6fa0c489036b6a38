/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.guide.Guide.Progress;
import org.leidraad.ui.internal.guide.Guide.Standing;
import org.leidraad.ui.internal.guide.GuideActions.Offer;
import org.leidraad.ui.internal.session.RoadmapSession;

/** What the guide offers. */
class GuideActionsTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final RoadmapSession session = new RoadmapSession(small.document, SmallRoadmap.NO_FRAMEWORKS,
			() -> new ThreadAnalysis(SmallRoadmap.NO_FRAMEWORKS).rules(), (milliseconds, action) -> action.run());

	private Finding finding(String rule) {
		session.check().check();
		return session.check().findings().all().stream().filter(one -> one.rule().equals(rule)).findFirst()
				.orElseThrow();
	}

	@Test
	void theUsualPlanIsOfferedWhateverElseIsMissingFirst() {
		Finding first = finding("action-without-owner");
		Finding plan = finding("target-without-plan");
		List<Offer> offers = new GuideActions(session, null)
				.of(new Standing(GuideStep.PLAN, Progress.BEGUN, List.of(first, plan), true));
		assertEquals(2, offers.size());
		int before = small.roadmap.getPlans().size();
		offers.getFirst().run().run();
		assertEquals(before + 1, small.roadmap.getPlans().size());
	}

	@Test
	void oneIsShownWhatIsMissingFirst() {
		Finding first = finding("action-without-owner");
		List<Offer> offers = new GuideActions(session, null)
				.of(new Standing(GuideStep.PLAN, Progress.BEGUN, List.of(first), true));
		assertEquals(1, offers.size());
		offers.getFirst().run().run();
		assertSame(first.element(), session.place().element());
	}
}
