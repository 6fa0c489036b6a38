/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.storage.RoadmapDocument;

/**
 * The links that are broken in the sample are those that its page in the documentation lists, no more and no fewer,
 * and its indicators show every kind of status that can be judged.
 */
class SampleFindingsTest {

	private static final LocalDate LAST_MEASURED = LocalDate.of(2025, 12, 31);

	private static final Set<String> PLANTED = Set.of(
			"target-beyond-horizon t-cqpbz2",
			"target-without-criterion t-8cc0v2",
			"target-without-due-date t-d39xq5",
			"target-without-indicator t-xdghvx",
			"target-without-owner t-r67hg1",
			"target-without-plan t-kzsnj7",
			"indicator-without-frequency i-x607c2",
			"indicator-without-measurement i-w3zq1p",
			"indicator-without-norm i-qhv5s4",
			"indicator-without-source i-stnmqg",
			"criterion-without-contract c-5vj3gz",
			"contract-without-evaluation-moment k-199m4c");

	private RoadmapDocument document;
	private ThreadAnalysis analysis;

	@BeforeEach
	void open(@TempDir Path folder) throws Exception {
		document = Installed.open(Installed.SAMPLE, folder);
		analysis = new ThreadAnalysis(Installed.frameworks());
	}

	@Test
	void thePlantedLinksAreFoundAndNothingElse() {
		assertEquals(new TreeSet<>(PLANTED), found(LAST_MEASURED));
	}

	@Test
	void theFindingsDoNotDependOnTheDay() {
		assertEquals(found(LAST_MEASURED), found(LocalDate.of(2027, 6, 30)));
	}

	@Test
	void everyPlantedLinkIsFoundOnce() {
		assertEquals(PLANTED.size(), analysis.check(document.roadmap(), LAST_MEASURED).size());
	}

	@Test
	void aRepairOfAPlantedLinkMendsItAndCanBeUndone() {
		for (String planted : PLANTED) {
			for (Repair repair : finding(planted).map(Finding::repairs).orElseThrow()) {
				document.editingDomain().getCommandStack().execute(repair.command(document.editingDomain()));
				assertFalse(found(LAST_MEASURED).contains(planted), planted);
				document.editingDomain().getCommandStack().undo();
				assertEquals(new TreeSet<>(PLANTED), found(LAST_MEASURED), planted);
			}
		}
	}

	@Test
	void theIndicatorsShowEveryStatusThatCanBeJudged() {
		Set<IndicatorState> states = targets().stream().flatMap(target -> target.indicators().stream())
				.map(status -> status.state()).collect(Collectors.toSet());
		assertEquals(EnumSet.of(IndicatorState.ACHIEVED, IndicatorState.ON_TRACK, IndicatorState.ATTENTION,
				IndicatorState.BEHIND, IndicatorState.WRONG_WAY, IndicatorState.NOT_STARTED, IndicatorState.NO_DATA),
				states);
	}

	@Test
	void someTargetsDoBetterThanOthers() {
		Set<IndicatorState> worst = targets().stream().map(TargetStatus::worst).collect(Collectors.toSet());
		assertTrue(worst.size() >= 4, worst.toString());
	}

	private List<TargetStatus> targets() {
		return new IndicatorAssessment().assess(document.roadmap(), LAST_MEASURED);
	}

	private Optional<Finding> finding(String planted) {
		return analysis.check(document.roadmap(), LAST_MEASURED).stream()
				.filter(finding -> planted.equals(line(finding))).findFirst();
	}

	private Set<String> found(LocalDate today) {
		return analysis.check(document.roadmap(), today).stream().map(SampleFindingsTest::line)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String line(Finding finding) {
		return finding.rule() + " " + finding.element().getId();
	}
}
