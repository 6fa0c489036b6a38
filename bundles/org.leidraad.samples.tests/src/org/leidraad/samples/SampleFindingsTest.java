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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.storage.RoadmapDocument;

/**
 * The links that are broken in the samples are those that their pages in the documentation list, no more and no fewer,
 * and their indicators show every kind of status.
 */
class SampleFindingsTest {

	/** The day on which the pages in the documentation look at the samples. */
	private static final LocalDate LOOKED_AT = LocalDate.of(2026, 11, 21);
	private static final LocalDate LAST_YEARLY = LocalDate.of(2025, 12, 31);
	/**
	 * Half-yearly values were due on 31 December, half a year after 30 June, and thirty days are given; a day to spare.
	 */
	private static final LocalDate LAST_DAY_OF_GRACE = LocalDate.of(2027, 1, 29);
	/** Yearly values were due a day later. */
	private static final LocalDate ALL_OVERDUE = LocalDate.of(2027, 1, 31);
	private static final String OVERDUE = "measurement-overdue";
	private static final String NOT_HELD = "contract-evaluation-overdue";

	@TempDir
	Path folder;

	private ThreadAnalysis analysis;

	static List<String> samples() {
		return Installed.SAMPLES;
	}

	@BeforeEach
	void install() {
		analysis = new ThreadAnalysis(Installed.frameworks(), Installed.rules());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void thePlantedLinksAreFoundAndNothingElse(String sample) throws Exception {
		assertEquals(planted(sample), open(Installed.open(sample, folder), LOOKED_AT));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyPlantedLinkIsFoundOnce(String sample) throws Exception {
		assertEquals(planted(sample).size(), analysis.check(Installed.open(sample, folder).roadmap(), LOOKED_AT)
				.stream().filter(Finding::isOpen).count());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whatSomebodyAcceptedIsFoundWithTheReason(String sample) throws Exception {
		RoadmapDocument document = Installed.open(sample, folder);
		assertEquals(PlantedFaults.of(sample).accepted(), lines(document, LOOKED_AT, finding -> !finding.isOpen()));
		document.roadmap().getAcceptedFindings().forEach(accepted -> {
			assertFalse(accepted.getReason().isBlank(), accepted.getId());
			assertFalse(accepted.getAcceptedBy().isBlank(), accepted.getId());
			assertTrue(accepted.getDate().isBefore(LOOKED_AT), accepted.getId());
		});
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theFindingsDoNotDependOnTheDayUntilYearlyMeasurementsAreDue(String sample) throws Exception {
		RoadmapDocument document = Installed.open(sample, folder);
		for (LocalDate day : List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), LAST_DAY_OF_GRACE)) {
			assertEquals(planted(sample), open(document, day), day.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void afterThatOnlyMeasurementsAndEvaluationsAreFoundOverdue(String sample) throws Exception {
		RoadmapDocument document = Installed.open(sample, folder);
		for (LocalDate day : List.of(ALL_OVERDUE, LocalDate.of(2027, 12, 31))) {
			Set<String> added = open(document, day);
			assertTrue(added.containsAll(planted(sample)), day.toString());
			added.removeAll(planted(sample));
			assertFalse(added.isEmpty(), "the values of 2026 are missing on " + day);
			added.forEach(line -> assertTrue(line.startsWith(OVERDUE) || line.startsWith(NOT_HELD), line));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aRepairOfAPlantedLinkMendsItAndCanBeUndone(String sample) throws Exception {
		RoadmapDocument document = Installed.open(sample, folder);
		for (String planted : planted(sample)) {
			for (Repair repair : finding(document, planted).repairs()) {
				document.editingDomain().getCommandStack().execute(repair.command(document.editingDomain()));
				assertFalse(open(document, LOOKED_AT).contains(planted), planted);
				document.editingDomain().getCommandStack().undo();
				assertEquals(planted(sample), open(document, LOOKED_AT), planted);
			}
		}
	}

	@Test
	void theIndicatorsOfTheProvinceShowEveryStatusThatCanBeJudged() throws Exception {
		assertEquals(EnumSet.of(IndicatorState.ACHIEVED, IndicatorState.ON_TRACK, IndicatorState.ATTENTION,
				IndicatorState.BEHIND, IndicatorState.WRONG_WAY, IndicatorState.NOT_STARTED, IndicatorState.NO_DATA),
				states(Installed.PROVINCE, LAST_YEARLY));
	}

	@Test
	void theSamplesTogetherShowEveryStatusSaveUndefined() throws Exception {
		Set<IndicatorState> states = EnumSet.noneOf(IndicatorState.class);
		for (String sample : samples()) {
			states.addAll(states(sample, LOOKED_AT));
		}
		assertEquals(EnumSet.complementOf(EnumSet.of(IndicatorState.UNDEFINED)), states);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void someTargetsDoBetterThanOthers(String sample) throws Exception {
		Set<IndicatorState> worst = targets(sample, LOOKED_AT).map(TargetStatus::worst).collect(Collectors.toSet());
		assertTrue(worst.size() >= 4, worst.toString());
	}

	private Set<IndicatorState> states(String sample, LocalDate on) throws Exception {
		return targets(sample, on).flatMap(target -> target.indicators().stream()).map(status -> status.state())
				.collect(Collectors.toSet());
	}

	private Stream<TargetStatus> targets(String sample, LocalDate on) throws Exception {
		return new IndicatorAssessment().assess(Installed.open(sample, folder).roadmap(), on).stream();
	}

	private static Set<String> planted(String sample) {
		return new TreeSet<>(PlantedFaults.of(sample).open());
	}

	private Finding finding(RoadmapDocument document, String planted) {
		return analysis.check(document.roadmap(), LOOKED_AT).stream()
				.filter(finding -> planted.equals(line(finding))).findFirst().orElseThrow();
	}

	private Set<String> open(RoadmapDocument document, LocalDate today) {
		return lines(document, today, Finding::isOpen);
	}

	private Set<String> lines(RoadmapDocument document, LocalDate today, Predicate<Finding> which) {
		return analysis.check(document.roadmap(), today).stream().filter(which).map(SampleFindingsTest::line)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String line(Finding finding) {
		return finding.rule() + " " + finding.element().getId();
	}
}
