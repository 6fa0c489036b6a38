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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Texts;
import org.leidraad.ui.internal.fields.SmallRoadmap;

/** What keeps findings current survives rules that come, go and fail. */
class LiveCheckTest {

	/** Finds each target, and fails on one that has no name. */
	private static final Rule<Target> VENDOR = new Rule<>() {

		@Override
		public String id() {
			return "vendor";
		}

		@Override
		public Severity severity() {
			return Severity.WARNING;
		}

		@Override
		public Class<Target> subject() {
			return Target.class;
		}

		@Override
		public Texts texts() {
			return new Texts(RoadmapSession.class, "messages");
		}

		@Override
		public void check(Target target, RuleContext context, FindingReport report) {
			report.found(Literals.ELEMENT__NAME, List.of(target.getName().length()), List.of());
		}
	};

	private final SmallRoadmap small = new SmallRoadmap();
	private final List<Rule<?>> rules = new ArrayList<>();
	private final List<RuntimeException> faults = new ArrayList<>();
	private int told;
	private final LiveCheck check = new LiveCheck(small.roadmap, SmallRoadmap.NO_FRAMEWORKS,
			new ThreadAnalysis(SmallRoadmap.NO_FRAMEWORKS, () -> List.copyOf(rules)),
			(milliseconds, action) -> action.run(), () -> told++, faults::add);

	@Test
	void aRuleThatArrivesAndLeavesIsSeenAtTheNextCheck() {
		check.changed();
		assertEquals(0, check.findings().all().size());
		rules.add(VENDOR);
		check.changed();
		assertEquals(2, check.findings().all().size());
		rules.clear();
		check.changed();
		assertEquals(0, check.findings().all().size());
		assertEquals(3, told);
	}

	@Test
	void withoutAChangeNothingIsTold() {
		rules.add(VENDOR);
		check.check();
		check.check();
		assertEquals(1, told);
	}

	@Test
	void aCheckThatFailsLeavesWhatWasFoundAndTheNextBeginsAnew() {
		rules.add(VENDOR);
		check.check();
		small.target.setName(null);
		check.changed();
		assertEquals(1, faults.size());
		assertEquals(2, check.findings().all().size());
		assertTrue(check.state(small.target).isEmpty(), "what is half known is not told");
		small.target.setName("Mended");
		check.changed();
		assertEquals(1, faults.size());
		assertEquals(2, check.findings().all().size());
		assertFalse(check.state(small.target).isEmpty());
		assertEquals(2, told);
	}

	@Test
	void aFirstCheckThatFailsIsToldToo() {
		rules.add(VENDOR);
		small.target.setName(null);
		check.check();
		assertEquals(1, faults.size());
		assertEquals(List.of(), check.findings().all());
		assertEquals(0, told);
	}

	@Test
	void theWorstIsToldOnlyWhereItIsWorseThanTheWhole() {
		check.check();
		assertEquals(Optional.empty(), check.worst(small.indicator), "an indicator is its own worst");
		assertEquals(Optional.empty(), check.worst(small.first), "an ambition without targets is not measured");
		measure(small.indicator, "7");
		check.check();
		assertEquals(Optional.of(IndicatorState.ACHIEVED), check.state(small.target));
		assertEquals(Optional.empty(), check.worst(small.target), "what stands beside is no worse");
		Indicator other = (Indicator) Identity.create(Literals.INDICATOR);
		small.target.getIndicators().add(other);
		measure(other, "1");
		check.check();
		assertEquals(Optional.of(IndicatorState.BEHIND), check.state(small.target));
		assertEquals(Optional.of(IndicatorState.WRONG_WAY), check.worst(small.target));
	}

	/** From 3 at the beginning of 2020 to 6 a year later, when it was measured. */
	private static void measure(Indicator indicator, String value) {
		LocalDate end = LocalDate.of(2021, 1, 1);
		indicator.setBaseline(BigDecimal.valueOf(3));
		indicator.setBaselineDate(LocalDate.of(2020, 1, 1));
		Milestone milestone = (Milestone) Identity.create(Literals.MILESTONE);
		milestone.setDate(end);
		milestone.setValue(BigDecimal.valueOf(6));
		indicator.getMilestones().clear();
		indicator.getMilestones().add(milestone);
		Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
		measurement.setDate(end);
		measurement.setValue(new BigDecimal(value));
		indicator.getMeasurements().add(measurement);
	}
}
