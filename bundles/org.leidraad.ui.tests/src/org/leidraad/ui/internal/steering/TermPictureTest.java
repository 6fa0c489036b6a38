/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.TermLine;
import org.leidraad.chart.TermLine.Lane;
import org.leidraad.chart.TermLine.Mark;
import org.leidraad.chart.TermLine.Sign;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.Modification;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;

/** What the time line of a contract shows. */
class TermPictureTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private final Locale usual = Locale.getDefault();
	private final Contract contract = make(Contract.class);

	@BeforeEach
	void build() {
		Locale.setDefault(Locale.ENGLISH);
		make(Roadmap.class).getContracts().add(contract);
		contract.setName("Laptops");
		contract.setStart(LocalDate.of(2025, 1, 1));
		contract.setEnd(LocalDate.of(2028, 12, 31));
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	private TermLine picture() {
		return new TermPicture(contract, TODAY, Locale.ENGLISH).picture();
	}

	private Lane lane(String begin) {
		return picture().span().lanes().stream().filter(one -> one.label().startsWith(begin)).findFirst().orElseThrow();
	}

	@Test
	void onlyWhatTheContractHasStandsInIt() {
		assertEquals(List.of("Term: 25 months left"),
				picture().span().lanes().stream().map(Lane::label).toList());
		contract.setProvisionalAcceptance(LocalDate.of(2029, 1, 15));
		contract.setGuaranteeEnd(LocalDate.of(2031, 1, 15));
		Lane term = lane("Term");
		assertEquals(List.of(true, false), term.stretches().stream().map(one -> one.firm()).toList());
		assertEquals(Optional.of(LocalDate.of(2029, 1, 15)), term.stretches().get(1).from());
	}

	@Test
	void momentsAreHeldOpenOrLateAndTheNextOneHasItsDay() {
		moment(LocalDate.of(2026, 1, 1), true);
		moment(LocalDate.of(2026, 10, 1), false);
		moment(LocalDate.of(2027, 10, 1), false);
		moment(LocalDate.of(2027, 1, 1), false);
		moment(null, false);
		Lane lane = lane("Evaluations");
		assertEquals("Evaluations: 1 of 5 held", lane.label());
		assertEquals(List.of(Sign.DONE, Sign.LATE, Sign.OPEN, Sign.OPEN),
				lane.marks().stream().map(Mark::sign).toList());
		assertEquals(List.of(false, false, false, true),
				lane.marks().stream().map(mark -> !mark.label().isEmpty()).toList());
	}

	@Test
	void checksOptionsAndChangesHaveTheirSigns() {
		check(CheckResult.MET);
		check(CheckResult.PARTLY);
		check(CheckResult.NOT_MET);
		check(CheckResult.NOT_CHECKED);
		assertEquals(List.of(Sign.DONE, Sign.PARTLY, Sign.FAILED, Sign.LATE),
				lane("Checks: 3 of 4").marks().stream().map(Mark::sign).toList());
		ReviewClause option = make(ReviewClause.class);
		option.setOption(true);
		contract.getClauses().add(option);
		assertEquals(List.of(LocalDate.of(2028, 9, 30)),
				lane("Options: 0 of 1").marks().stream().map(Mark::on).toList(),
				"to be decided three months before the end");
		option.setExercisedOn(TODAY);
		assertEquals(List.of(Sign.DONE), lane("Options: 1 of 1").marks().stream().map(Mark::sign).toList());
		Modification change = make(Modification.class);
		change.setDate(TODAY);
		contract.getModifications().add(change);
		assertEquals(List.of(Sign.FACT), lane("Changes: 1").marks().stream().map(Mark::sign).toList());
	}

	@Test
	void whatIsToComeIsNotDoneYet() {
		moment(TODAY.plusDays(1), true);
		moment(TODAY, true);
		moment(null, true);
		assertEquals(List.of(Sign.OPEN, Sign.DONE),
				lane("Evaluations: 2 of 3 held").marks().stream().map(Mark::sign).toList());
		check(CheckResult.MET);
		contract.getChecks().getFirst().setDate(TODAY.plusDays(1));
		assertEquals(List.of(Sign.OPEN), lane("Checks: 0 of 1").marks().stream().map(Mark::sign).toList());
	}

	@Test
	void aTermThatIsUnknownOrAbsurdIsDrawnAllTheSame() {
		contract.setStart(null);
		contract.setEnd(null);
		assertEquals("Laptops: " + SteeringWords.get("term.nothing"), picture().alternativeText());
		assertInk(picture());
		contract.setStart(LocalDate.MIN);
		contract.setEnd(LocalDate.MAX);
		assertInk(picture());
		contract.setStart(TODAY);
		contract.setEnd(TODAY.minusYears(2));
		assertInk(picture());
		contract.setEnd(null);
		assertInk(picture());
		assertEquals(1, picture().image(1, 1, 1, ChartTheme.DARK).getWidth());
	}

	@Test
	void theWordsTellWhatThePictureShows() {
		moment(LocalDate.of(2027, 1, 1), false);
		assertEquals("Laptops: Term: 25 months left; Evaluations: 0 of 1 held. Today is 21 November 2026.",
				picture().alternativeText());
	}

	private void moment(LocalDate date, boolean held) {
		EvaluationMoment moment = make(EvaluationMoment.class);
		moment.setDate(date);
		moment.setHeld(held);
		contract.getEvaluations().add(moment);
	}

	private void check(CheckResult result) {
		PerformanceCheck check = make(PerformanceCheck.class);
		check.setResult(result);
		check.setDate(TODAY.minusMonths(1));
		contract.getChecks().add(check);
	}

	private static void assertInk(TermLine line) {
		BufferedImage image = line.image(500, 160, 1, ChartTheme.PRINT);
		boolean ink = false;
		for (int x = 0; x < image.getWidth() && !ink; x++) {
			for (int y = 0; y < image.getHeight() && !ink; y++) {
				ink = (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
			}
		}
		assertTrue(ink);
	}

	private static <T extends Element> T make(Class<T> type) {
		return type.cast(Identity.create((EClass) RoadmapPackage.eINSTANCE.getEClassifier(type.getSimpleName())));
	}
}
