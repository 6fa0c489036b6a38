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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** The rules about what is asked for: criteria and their editions, what they cover, and the words that they use. */
class BuyingRulesTest {

	private static final String LAPTOPS = "30213100-6";

	private static final List<Damage> DAMAGES = List.of(
			new Damage("an expired edition", "edition-expired edition", 1, all -> all.framework.setEdition("2015")),
			new Damage("an edition that expired twice over", "edition-expired edition", 1,
					all -> all.framework.setEdition("2010")),
			new Damage("a criterion of an expired edition, which goes on", "edition-expired criterion", 1,
					all -> all.criterion.setCriterion("leaf/2015/1")),
			new Damage("a criterion of an expired edition with a new key", "edition-expired criterion", 1,
					all -> all.criterion.setCriterion(" leaf/2015/old")),
			new Damage("a criterion that did not survive", "edition-expired criterion", 0,
					all -> all.criterion.setCriterion("leaf/2015/gone")),
			new Damage("a superseded edition", "edition-superseded edition", 1,
					all -> all.framework.setEdition("2020")),
			new Damage("a criterion of a superseded edition", "edition-superseded criterion", 1,
					all -> all.criterion.setCriterion("leaf/2020/1")),
			new Damage("a law as award criterion", "criterion-wrong-use use", 3,
					all -> all.criterion.setCriterion("law/2024/free")),
			new Damage("an unknown article of a law as award criterion",
					"framework-missing criterion, criterion-wrong-use use", 4,
					all -> all.criterion.setCriterion("law/2024/99")),
			new Damage("a duty that the catalogue knows as law alone", "criterion-wrong-use use", 1, all -> {
				asSpecification(all);
				all.criterion.setCriterion("law/2024/duty");
			}),
			new Damage("guidance as specification", "criterion-wrong-use use", 1, all -> {
				asSpecification(all);
				all.criterion.setCriterion("guide/2024/advice");
			}),
			new Damage("guidance for the own organisation in a clause", "criterion-wrong-use use", 1, all -> {
				asSpecification(all);
				all.criterion.setUse(CriterionUseType.CONTRACT_CLAUSE);
				all.criterion.setCriterion("guide/2024/own");
			}),
			new Damage("monitoring as award criterion", "criterion-wrong-use use", 1,
					all -> all.criterion.setCriterion("watch/2024/access")),
			new Damage("a use that the catalogue does not know", "criterion-wrong-use use", 3, all -> {
				asSpecification(all);
				all.criterion.setUse(CriterionUseType.SELECTION);
			}),
			new Damage("an aspect that nothing covers", "aspect-uncovered aspects", 1,
					all -> all.ambition.getAspects().addAll(List.of(Aspect.ENERGY, Aspect.SOCIAL))),
			new Damage("an aspect to be asked in an open tender", "aspect-uncovered aspects", 1, all -> {
				all.ambition.getAspects().add(Aspect.SOCIAL);
				all.procurement.setPhase(ProcurementPhase.TENDER);
			}),
			new Damage("an aspect covered for another product group alone", "aspect-uncovered aspects", 1, all -> {
				all.ambition.getAspects().add(Aspect.ENERGY);
				all.target.getProductGroups().add(LAPTOPS);
				all.procurement.getProductGroups().add("30231300-0");
			}),
			new Damage("an aspect covered in nobody knows what", "aspect-uncovered aspects", 1, all -> {
				all.ambition.getAspects().add(Aspect.ENERGY);
				all.target.getProductGroups().add(LAPTOPS);
			}),
			new Damage("two aspects for two groups, one covered", "aspect-uncovered aspects, aspect-uncovered aspects, "
					+ "aspect-uncovered aspects", 3, all -> {
						all.ambition.getAspects().addAll(List.of(Aspect.ENERGY, Aspect.SOCIAL));
						all.target.getProductGroups().addAll(List.of(LAPTOPS, "48000000-8"));
						all.procurement.getProductGroups().add("30213000-5");
					}),
			new Damage("an aspect covered in a cancelled tender alone", "aspect-uncovered aspects", 1, all -> {
				all.ambition.getAspects().add(Aspect.ENERGY);
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
			}),
			new Damage("a word in a statement", "term-undefined statement", 1,
					all -> all.target.setStatement("Half of the laptops is refurbished")),
			new Damage("a word in an ambition", "term-undefined statement", 1,
					all -> all.ambition.setStatement("Refurbished, always")),
			new Damage("a word in a criterion", "term-undefined text", 1,
					all -> all.criterion.setText("Refurbished devices; refurbished monitors")),
			new Damage("a word in two fields", "term-undefined text", 1, all -> {
				all.criterion.setText("Refurbished devices");
				all.criterion.setName("Refurbished");
			}),
			new Damage("a word in a contract", "term-undefined name", 1,
					all -> all.contract.setName("Refurbished laptops")),
			new Damage("two words, one explained", "term-undefined statement", 1, all -> {
				all.target.setStatement("Refurbished and remanufactured");
				explain(all, "refurbished");
			}));

	private static void asSpecification(HealthyRoadmap all) {
		all.criterion.setUse(CriterionUseType.TECHNICAL_SPECIFICATION);
		all.criterion.setWeight(null);
		all.price.setWeight(new BigDecimal("100"));
	}

	private static GlossaryTerm explain(HealthyRoadmap all, String word) {
		GlossaryTerm term = HealthyRoadmap.make(Literals.GLOSSARY_TERM, GlossaryTerm.class, word);
		all.roadmap.getGlossary().add(term);
		return term;
	}

	private static final Map<String, Consumer<HealthyRoadmap>> NEAR_MISSES = new TreeMap<>(Map.ofEntries(
			Map.entry("nothing broken", all -> {
			}),
			Map.entry("an old edition in a closed procurement", all -> {
				all.criterion.setCriterion("leaf/2015/1");
				all.procurement.setPhase(ProcurementPhase.CLOSED);
			}),
			Map.entry("a criterion that holds in the newest edition in force",
					all -> all.criterion.setCriterion("leaf/2025/new")),
			Map.entry("a law as specification", all -> {
				asSpecification(all);
				all.criterion.setCriterion("law/2024/free");
			}),
			Map.entry("an index that a law makes everybody declare, as award criterion",
					all -> all.criterion.setCriterion("law/2024/index")),
			Map.entry("monitoring in a clause", all -> {
				asSpecification(all);
				all.criterion.setUse(CriterionUseType.CONTRACT_CLAUSE);
				all.criterion.setCriterion("watch/2024/access");
			}),
			Map.entry("guidance in a clause", all -> {
				asSpecification(all);
				all.criterion.setUse(CriterionUseType.CONTRACT_CLAUSE);
				all.criterion.setCriterion("guide/2024/advice");
			}),
			Map.entry("an aspect covered by the label", all -> all.ambition.getAspects().add(Aspect.ENERGY)),
			Map.entry("an aspect covered by own text", all -> {
				all.ambition.getAspects().add(Aspect.SOCIAL);
				all.criterion.setCriterion(null);
				all.criterion.getAspects().add(Aspect.SOCIAL);
			}),
			Map.entry("an aspect covered for the whole group", all -> covered(all, LAPTOPS, "30200000-1")),
			Map.entry("an aspect covered for a part of the group", all -> covered(all, "30000000-9", LAPTOPS)),
			Map.entry("an aspect covered for the group without check digit", all -> covered(all, "30213100", LAPTOPS)),
			Map.entry("a word explained in capitals", all -> {
				all.target.setStatement("refurbished laptops");
				explain(all, "REFURBISHED");
			}),
			Map.entry("a word explained as a synonym", all -> {
				all.target.setStatement("refurbished laptops");
				explain(all, "As good as new").getSynonyms().add("Refurbished");
			}),
			Map.entry("a word within a word", all -> all.target.setStatement("unrefurbishedness")),
			Map.entry("a word in working notes", all -> all.target.setNotes("refurbished"))));

	private static void covered(HealthyRoadmap all, String wanted, String bought) {
		all.ambition.getAspects().add(Aspect.ENERGY);
		all.target.getProductGroups().add(wanted);
		all.procurement.getProductGroups().add(bought);
	}

	@TestFactory
	Stream<DynamicTest> findsWhatIsBrokenAndMendsIt() {
		return DAMAGES.stream().map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
			RepairProof proof = new RepairProof(new BuyingFrameworks(), damage.cause());
			assertEquals(Arrays.asList(damage.findings().split(", ")), proof.findings());
			assertEquals(damage.repairs(), proof.proveRepairs());
		}));
	}

	@TestFactory
	Stream<DynamicTest> leavesInPeaceWhatIsNotBroken() {
		return NEAR_MISSES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(),
				() -> assertEquals(List.of(), new RepairProof(new BuyingFrameworks(), entry.getValue()).findings())));
	}

	@Test
	void movesToTheNewestEditionInForceAndSaysWhatIsToBeChecked() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.criterion.setCriterion("leaf/2015/old");
		Finding finding = only(all);
		assertEquals("“Criterion” uses leaf/2015, which ended on 2019-12-31. Its successor is edition 2025.",
				finding.message().in(Locale.ENGLISH));
		mend(finding);
		assertEquals("leaf/2025/new", all.criterion.getCriterion());
		all.criterion.setCriterion("leaf/2020/1");
		assertEquals("“Criterion” gebruikt leaf/2020, die door editie 2025 is vervangen (te controleren).",
				only(all).message().in(Locale.of("nl")));
	}

	@Test
	void saysThatTheSuccessorHasNoCounterpart() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.criterion.setCriterion("leaf/2015/gone");
		assertEquals(
				"“Criterion” uses leaf/2015, which ended on 2019-12-31. Its successor is edition 2025, in which it "
						+ "has no counterpart in the catalogue.",
				only(all).message().in(Locale.ENGLISH));
		assertTrue(only(all).message().in(Locale.of("nl"))
				.endsWith("De opvolger is editie 2025; de catalogus kent daarin geen tegenhanger."));
	}

	@Test
	void findsTheCriterionInItsEdition() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.criterion.setCriterion("leaf/2015/new");
		Finding finding = check(all).stream().filter(one -> "framework-missing".equals(one.rule())).findFirst()
				.orElseThrow();
		assertEquals("“Criterion” names leaf/2015/new, but edition 2015 has no criterion new.",
				finding.message().in(Locale.ENGLISH));
		assertTrue(finding.message().in(Locale.FRENCH)
				.endsWith("cite leaf/2015/new, mais l’édition 2015 n’a pas de critère new."));
		assertEquals(2, finding.repairs().size());
		Finding ended = check(all).stream().filter(one -> "edition-expired".equals(one.rule())).findFirst()
				.orElseThrow();
		assertTrue(ended.message().in(Locale.ENGLISH).endsWith("Its successor is edition 2025."));
		mend(finding);
		assertEquals("leaf/2025/new", all.criterion.getCriterion());
		all.criterion.setCriterion("leaf/1999/new");
		assertEquals("“Criterion” noemt leaf/1999/new, maar dat is niet geïnstalleerd.",
				only(all).message().in(Locale.of("nl")));
	}

	@Test
	void leavesNoPointsToWhatEarnsNone() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.criterion.setCriterion("law/2024/free");
		mend(only(all));
		assertEquals(CriterionUseType.TECHNICAL_SPECIFICATION, all.criterion.getUse());
		assertNull(all.criterion.getWeight());
	}

	@Test
	void keepsTheAspectOfWhatBecomesOwnText() {
		HealthyRoadmap all = new HealthyRoadmap();
		asSpecification(all);
		all.criterion.setCriterion("law/2024/duty");
		mend(only(all));
		assertNull(all.criterion.getCriterion());
		assertEquals("Criterion", all.criterion.getText());
		assertEquals(List.of(Aspect.ENERGY), all.criterion.getAspects());
	}

	@Test
	void asksForTheMissingAspectForTheTargetThatNeedsIt() {
		HealthyRoadmap all = new HealthyRoadmap();
		Target second = HealthyRoadmap.make(Literals.TARGET, Target.class, "Second");
		second.getProductGroups().add(LAPTOPS);
		all.ambition.getTargets().add(second);
		all.target.getProductGroups().add("48000000-8");
		all.procurement.getProductGroups().add("48000000-8");
		all.ambition.getAspects().add(Aspect.ENERGY);
		Finding finding = check(all).stream().filter(one -> "aspect-uncovered".equals(one.rule())).findFirst()
				.orElseThrow();
		assertEquals(
				"L’ambition « Ambition » vise l’énergie et le climat, "
						+ "sans qu’aucun critère ne couvre cet aspect pour 30213100-6.",
				finding.message().in(Locale.FRENCH));
		mend(finding);
		CriterionUse asked = second.getCriteria().getFirst();
		assertEquals(List.of(Aspect.ENERGY), asked.getAspects());
		assertEquals(List.of(LAPTOPS), all.roadmap.getProcurements().getLast().getProductGroups());
	}

	@Test
	void anAmbitionForWhichNothingIsAskedIsAnotherMatter() {
		assertEquals(List.of("target-without-criterion criteria"),
				new RepairProof(new BuyingFrameworks(), all -> {
					all.ambition.getAspects().add(Aspect.SOCIAL);
					all.criterion.getTargets().clear();
				}).findings());
	}

	private static List<Finding> check(HealthyRoadmap all) {
		return new ThreadAnalysis(new BuyingFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
	}

	private static Finding only(HealthyRoadmap all) {
		List<Finding> findings = check(all);
		assertEquals(1, findings.size());
		return findings.getFirst();
	}

	private static void mend(Finding finding) {
		var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		domain.getCommandStack().execute(finding.repairs().getFirst().command(domain));
	}
}
