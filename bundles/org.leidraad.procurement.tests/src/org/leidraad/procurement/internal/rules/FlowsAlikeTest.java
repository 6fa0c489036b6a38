/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;

/** A change of a flow concerns the flows of its product group and year, as they were and as they are, and no others. */
class FlowsAlikeTest {

	private static final int EDITS = 400;
	private static final String[] GROUPS = {null, "", "a", " a ", "b"};
	private static final Integer[] YEARS = {null, 2024, 2025};
	private static final Rung[] RUNGS = {Rung.NONE, Rung.R3, Rung.R8, Rung.R9};

	private final BuyerRoadmap all = new BuyerRoadmap();
	private final DeviceFlow first = flow("a", 2024);
	private final DeviceFlow second = flow(" a", 2024);
	private final DeviceFlow earlier = flow("a", 2023);
	private final DeviceFlow other = flow("b", 2024);
	private final DeviceFlow apart = flow("b", 2023);

	@BeforeEach
	void onlyTheseFlows() {
		all.roadmap.getFlows().clear();
		all.roadmap.getFlows().addAll(List.of(first, second, earlier, other, apart));
	}

	private static DeviceFlow flow(String group, Integer year) {
		DeviceFlow flow = BuyerRoadmap.make(Literals.DEVICE_FLOW, DeviceFlow.class, null);
		flow.setProductGroup(group);
		flow.setYear(year);
		flow.setUnits(BigDecimal.TEN);
		flow.setTracedUnits(BigDecimal.TEN);
		flow.setRung(Rung.R8);
		return flow;
	}

	@Test
	void concernsThoseOfTheSameGroupAndYear() {
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			first.setUnits(BigDecimal.ONE);
			assertEquals(Set.of(first, second), live.update());
			first.setDestination("Nobody else reads this");
			assertEquals(Set.of(first), live.update());
		}
	}

	@Test
	void concernsThoseThatWereLikeItAndThoseThatAreNow() {
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			first.setProductGroup("b");
			assertEquals(Set.of(first, second, other), live.update());
			first.setYear(2023);
			assertEquals(Set.of(first, other, apart), live.update());
		}
	}

	/** Reads of whom the flows like a flow come. */
	private static final class ReadsBeyond extends ProcurementRule<DeviceFlow> {

		ReadsBeyond() {
			super("reads-beyond", Severity.INFO, DeviceFlow.class, Reads.own().at(
					Path.alike(Literals.ROADMAP__FLOWS, Literals.DEVICE_FLOW__YEAR, Literals.DEVICE_FLOW__PRODUCT_GROUP)
							.thenVia(Literals.DEVICE_FLOW__CONTRACT),
					Literals.CONTRACT__SUPPLIER));
		}

		@Override
		public void check(DeviceFlow flow, RuleContext context, FindingReport report) {
			// only what it reads matters here
		}
	}

	@Test
	void aPathCanGoOnFromThoseThatAreAlike() {
		try (LiveAnalysis live = new ThreadAnalysis(new SomeFrameworks(), () -> List.of(new ReadsBeyond()))
				.analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			second.setContract(all.contract);
			assertEquals(Set.of(first, second, all.contract), live.update());
			all.contract.setSupplier("Supplier");
			assertEquals(Set.of(first, second, all.contract), live.update());
			second.setYear(2023);
			assertEquals(Set.of(first, second, earlier), live.update());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void findsTheSameAsANewAnalysisHoweverFlowsAreEdited(long seed) {
		Random random = new Random(seed);
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			for (int i = 0; i < EDITS; i++) {
				List<DeviceFlow> flows = all.roadmap.getFlows();
				DeviceFlow flow = flows.get(random.nextInt(flows.size()));
				switch (random.nextInt(7)) {
					case 0 -> flow.setProductGroup(GROUPS[random.nextInt(GROUPS.length)]);
					case 1 -> flow.setYear(YEARS[random.nextInt(YEARS.length)]);
					case 2 -> flow.setRung(RUNGS[random.nextInt(RUNGS.length)]);
					case 3 -> flow.setUnits(BigDecimal.valueOf(random.nextInt(2) * 10L));
					case 4 -> flow.setKind(random.nextBoolean() ? FlowKind.OUT : FlowKind.REPAIRED);
					case 5 -> flows.add(flow("a", 2024));
					default -> flows.subList(1, flows.size()).removeIf(one -> random.nextInt(12) == 0);
				}
				live.update();
				assertEquals(told(BuyerRoadmap.check(all.roadmap)), told(live.findings()));
			}
		}
	}

	private static List<String> told(List<Finding> findings) {
		return findings.stream()
				.map(finding -> finding.rule() + ' ' + finding.element().getId() + ' ' + finding.feature().getName())
				.toList();
	}
}
