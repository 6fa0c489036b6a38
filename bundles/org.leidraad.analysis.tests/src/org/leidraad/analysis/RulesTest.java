/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.testing.roadmap.RoadmapText;

/**
 * Each rule: a healthy roadmap broken in one place has just that finding; one broken nearly has none; and every repair
 * mends it.
 */
class RulesTest {

	private static final List<Damage> DAMAGES = Stream.of(PlanDamages.ALL, IndicatorDamages.ALL, MeasurementDamages.ALL,
			PurchaseDamages.ALL, FileDamages.ALL, DateDamages.ALL).flatMap(List::stream).toList();

	/** They need catalogues with editions, kinds and aspects, and have tests of their own. */
	private static final Set<String> RULES_ABOUT_CATALOGUES = Set.of("criterion-wrong-use", "edition-expired",
			"edition-superseded", "aspect-uncovered", "term-undefined", "assessment-without-clauses",
			"assessment-without-evidence", "assessment-level-outside-scale", "assessment-not-measured",
			"assessment-in-future", "assessment-clause-unknown");

	@TestFactory
	Stream<DynamicTest> findsWhatIsBrokenAndMendsIt() {
		return DAMAGES.stream().map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
			RepairProof proof = new RepairProof(damage.cause());
			assertEquals(Arrays.asList(damage.findings().split(", ")), proof.findings());
			assertEquals(damage.repairs(), proof.proveRepairs());
		}));
	}

	@TestFactory
	Stream<DynamicTest> leavesInPeaceWhatIsNotBroken() {
		return Stream.of(NearMisses.ALL, DateDamages.NEARLY).flatMap(all -> all.entrySet().stream())
				.map(entry -> DynamicTest.dynamicTest(entry.getKey(),
						() -> assertEquals(List.of(), new RepairProof(entry.getValue()).findings())));
	}

	@Test
	void everyRuleIsBrokenHereSomewhere() {
		Set<String> broken = new HashSet<>();
		DAMAGES.forEach(damage -> Arrays.stream(damage.findings().split(", "))
				.map(finding -> finding.split(" ")[0]).forEach(broken::add));
		Set<String> rules = new HashSet<>();
		new ThreadAnalysis(new StubFrameworks()).rules().forEach(rule -> rules.add(rule.id()));
		rules.removeAll(RULES_ABOUT_CATALOGUES);
		assertEquals(rules, broken);
	}

	@Test
	void findsInTheOrderOfTheRoadmap() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.price.setProof(null);
		all.second.setNorm(null);
		all.indicator.setMethod(null);
		all.framework.setFramework("root");
		all.indicator.setUnit(null);
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(List.of("framework-missing", "indicator-without-method", "indicator-without-unit",
				"indicator-without-norm", "criterion-without-proof"), findings.stream().map(Finding::rule).toList());
		assertEquals(List.of("Roadmap/FrameworkUse", "Roadmap/Ambition/Target/Indicator",
				"Roadmap/Ambition/Target/Indicator", "Roadmap/Ambition/Target/Indicator",
				"Roadmap/Procurement/CriterionUse"), findings.stream().map(Finding::path).toList());
	}

	@Test
	void changesNothingByLooking() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.ambition.getTargets().add(HealthyRoadmap.make(Literals.TARGET, Target.class, null));
		String before = RoadmapText.of(all.roadmap);
		new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(before, RoadmapText.of(all.roadmap));
	}

	@Test
	void saysWhatIsWrongWithADate() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.contract.setEnd(LocalDate.of(9999, 12, 31));
		Finding finding = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY).getFirst();
		assertEquals(
				"“Contract”: the date 9999-12-31 lies before 1990 or after 2100, which is probably a typing error.",
				finding.message().in(Locale.ENGLISH));
		all.contract.setEnd(LocalDate.of(2030, 12, 31));
		all.contract.setProvisionalAcceptance(LocalDate.of(2025, 12, 31));
		finding = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY).getFirst();
		assertEquals("“Contract”: de voorlopige oplevering, op 2025-12-31, komt vóór het begin op 2026-01-01.",
				finding.message().in(Locale.of("nl")));
	}

	@Test
	void namesWhatItFinds() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.ambition.getTargets().getFirst().getIndicators().clear();
		all.roadmap.getFrameworks().add(HealthyRoadmap.make(Literals.FRAMEWORK_USE, FrameworkUse.class, null));
		all.roadmap.getFrameworks().getLast().setFramework("root");
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		String id = EcoreUtil.getID(all.roadmap.getFrameworks().getLast());
		assertTrue(findings.getFirst().message().in(Locale.ENGLISH).contains(id));
		assertEquals("Doelstelling “Target” heeft geen indicator: niemand kan zien of zij wordt bereikt.",
				findings.stream().filter(finding -> "target-without-indicator".equals(finding.rule())).findFirst()
						.orElseThrow().message().in(Locale.of("nl")));
	}
}
