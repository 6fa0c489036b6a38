/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.RepairProof;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;

/** The rules about self-assessments, found, mended and kept up to date. */
class AssessmentRulesTest {

	private static final String EVIDENCE = "assessment-without-evidence evidence";
	private static final String CLAUSES = "assessment-without-clauses clauses";
	private static final String SCALE = "assessment-level-outside-scale level";
	private static final String FUTURE = "assessment-in-future date";
	private static final String UNKNOWN = "assessment-clause-unknown criterion";
	private static final String MEASURED = "assessment-not-measured feeds";

	/** A ladder that is broken, what is found, and how many repairs there are. */
	private record Case(String name, String findings, int repairs, Consumer<Ladder> cause) {
	}

	private static final List<Case> CASES = List.of(
			new Case("nothing is assessed", "", 0, ladder -> {
			}),
			new Case("the lowest level needs no evidence", "", 0, ladder -> entered(ladder.levels(0, 0, 0))),
			new Case("levels with evidence", "", 0, ladder -> entered(ladder.levels(1, 5, 3).evident())),
			new Case("a level without evidence", EVIDENCE, 0, ladder -> entered(ladder.levels(0, 1, 0))),
			new Case("a blank link", EVIDENCE, 0, ladder -> {
				entered(ladder.levels(0, 1, 0));
				ladder.assessment.getClauses().get(1).getEvidence().add(" ");
			}),
			new Case("a level above the scale", SCALE, 1, ladder -> entered(ladder.levels(0, 6, 0))),
			new Case("a level below the scale", SCALE, 1, ladder -> entered(ladder.levels(-1, 0, 0))),
			new Case("a level that was not entered", MEASURED, 1, ladder -> ladder.levels(0, 0, null)),
			new Case("a plan", "", 0, ladder -> ladder.assessment.setDate(LocalDate.of(2027, 1, 1))),
			new Case("levels of a day to come", FUTURE, 0,
					ladder -> ladder.levels(0, 0, 0).assessment.setDate(LocalDate.of(2027, 1, 1))),
			new Case("a clause that the framework does not have", UNKNOWN, 0, ladder -> {
				entered(ladder.levels(0, 0, 0));
				ladder.assessment.getClauses().get(1).setCriterion("ladder/1/nosuch");
			}),
			new Case("a key that is none", UNKNOWN, 0, ladder -> {
				entered(ladder.levels(0, 0, 0));
				ladder.assessment.getClauses().get(1).setCriterion("nosuch");
			}),
			new Case("a clause that is not written yet", "", 0, ladder -> {
				entered(ladder.levels(0, 0, 0));
				ladder.assessment.getClauses().get(1).setCriterion(" ");
			}),
			new Case("an assessment without a day", "", 0, ladder -> ladder.levels(0, 0, 0).assessment.setDate(null)),
			new Case("one that feeds nothing", "", 0, ladder -> ladder.levels(0, 0, 0).assessment.setFeeds(null)),
			new Case("no clauses yet", CLAUSES, 1, ladder -> ladder.assessment.getClauses().clear()),
			new Case("no clauses and no framework yet", CLAUSES, 1, ladder -> {
				ladder.assessment.getClauses().clear();
				ladder.assessment.setFramework(null);
				ladder.assessment.setEdition(null);
			}),
			new Case("no clauses of a framework that is not installed", CLAUSES, 0, ladder -> {
				ladder.assessment.getClauses().clear();
				ladder.assessment.setFramework("gone");
			}),
			new Case("a framework that is not installed", "", 0, ladder -> {
				entered(ladder.levels(99, 1, 1));
				ladder.assessment.setFramework("gone");
			}));

	private static void entered(Ladder ladder) {
		ladder.all.second.getMeasurements().getFirst().setDate(ladder.assessment.getDate());
	}

	@TestFactory
	Stream<DynamicTest> findsWhatIsBrokenAndMendsIt() {
		return CASES.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
			RepairProof proof = new RepairProof(new Ladder().frameworks, all -> each.cause().accept(new Ladder(all)));
			assertEquals(each.findings().isEmpty() ? List.of() : Arrays.asList(each.findings().split(", ")),
					proof.findings().stream().filter(finding -> finding.startsWith("assessment")).toList());
			if (each.repairs() > 0) {
				assertEquals(each.repairs(), proof.proveRepairs());
			}
		}));
	}

	@Test
	void saysItInThreeLanguages() {
		Ladder ladder = new Ladder().levels(0, 6, 0);
		List<Finding> findings = new ThreadAnalysis(ladder.frameworks).check(ladder.all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(
				"The self-assessment “Assessment” of 2026-06-01 has not been entered as a measurement of indicator "
						+ "“Second”.",
				findings.get(0).message().in(Locale.ENGLISH));
		assertEquals("“<criterion.buy>” heeft niveau 6, terwijl de schaal van het kader van 0 tot en met 5 loopt.",
				findings.get(1).message().in(Locale.of("nl")));
		assertEquals("« <criterion.buy> » est au niveau 6, alors que l’échelle du référentiel va de 0 à 5.",
				findings.get(1).message().in(Locale.FRENCH));
	}

	@Test
	void aClauseWithoutNameIsNamedByItsKey() {
		Ladder ladder = new Ladder().levels(0, 0, 0);
		entered(ladder);
		ladder.assessment.getClauses().get(1).setName(null);
		ladder.assessment.getClauses().get(1).setCriterion("ladder/1/nosuch");
		assertEquals("“ladder/1/nosuch”: the framework The ladder has no clause “ladder/1/nosuch”.",
				new ThreadAnalysis(ladder.frameworks).check(ladder.all.roadmap, HealthyRoadmap.TODAY).getFirst()
						.message().in(Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void staysCurrentAfterEditsAtRandom(long seed) {
		Random random = new Random(seed);
		Ladder ladder = new Ladder();
		Resource resource = new ResourceImpl(URI.createURI("test:roadmap"));
		resource.getContents().add(ladder.all.roadmap);
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		domain.getResourceSet().getResources().add(resource);
		ThreadAnalysis analysis = new ThreadAnalysis(ladder.frameworks);
		try (LiveAnalysis live = analysis.analyse(ladder.all.roadmap, HealthyRoadmap.TODAY)) {
			live.watch();
			for (int i = 0; i < 150; i++) {
				step(ladder, stack, domain, random);
				live.update();
				assertEquals(told(analysis.check(ladder.all.roadmap, HealthyRoadmap.TODAY)), told(live.findings()),
						"step " + i);
			}
		}
	}

	private static List<String> told(List<Finding> findings) {
		return findings.stream()
				.map(finding -> finding.element().getId() + ' ' + finding.message().in(Locale.ENGLISH)).toList();
	}

	private static void step(Ladder ladder, BasicCommandStack stack, EditingDomain domain, Random random) {
		int choice = random.nextInt(8);
		if (choice == 0 && stack.canUndo()) {
			stack.undo();
		} else if (choice == 1 && stack.canRedo()) {
			stack.redo();
		} else {
			Command command = edit(ladder, domain, random);
			if (command.canExecute()) {
				stack.execute(command);
			}
		}
	}

	private static Command edit(Ladder ladder, EditingDomain domain, Random random) {
		ClauseAssessment clause = ladder.assessment.getClauses().get(random.nextInt(3));
		return switch (random.nextInt(8)) {
			case 0, 1 -> set(domain, clause, Literals.CLAUSE_ASSESSMENT__LEVEL,
					oneOf(random, null, -1, 0, 1, 5, 6));
			case 2 -> set(domain, clause, Literals.CLAUSE_ASSESSMENT__CRITERION,
					oneOf(random, null, "ladder/1/plan", "ladder/1/buy", "leaf/2025/1", "//", " "));
			case 3 -> set(domain, clause, Literals.ELEMENT__EVIDENCE,
					oneOf(random, List.of(), List.of("minutes.pdf"), List.of(" ")));
			case 4 -> set(domain, ladder.assessment, Literals.ASSESSMENT__FRAMEWORK,
					oneOf(random, "ladder", "leaf", "gone", null));
			case 5 -> set(domain, ladder.assessment, Literals.ASSESSMENT__DATE,
					oneOf(random, null, LocalDate.of(2026, 6, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1)));
			case 6 -> set(domain, ladder.assessment, Literals.ASSESSMENT__FEEDS,
					oneOf(random, null, ladder.all.second, ladder.all.indicator));
			default -> set(domain, ladder.all.second.getMeasurements().getFirst(), Literals.MEASUREMENT__DATE,
					oneOf(random, null, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 7, 1)));
		};
	}

	private static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
		return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}

	private static Object oneOf(Random random, Object... values) {
		return values[random.nextInt(values.length)];
	}
}
