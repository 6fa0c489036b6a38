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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.model.Aspect;
import org.leidraad.procurement.admissibility.MadeLabel;
import org.leidraad.procurement.internal.AskableFrameworks.Askable;
import org.leidraad.testing.roadmap.RoadmapText;

/** What a criterion may ask of a label, by the verdict about the label. */
class LabelNotAdmissibleTest {

	private static final String EITHER = "Certificate of Label leaf, or equivalent proof";

	private final MadeLabel leaf = new MadeLabel();
	private final BuyerRoadmap all = new BuyerRoadmap();

	/** What is done to the label and to the criterion, and the fault that is found: 0 to 2, or none. */
	private record Case(String name, int fault, int repairs, Consumer<LabelNotAdmissibleTest> given) {
	}

	private static final int NONE = -1;
	private static final List<Case> CASES = List.of(
			new Case("a label that may be required, or equivalent", NONE, 0, test -> {
			}),
			new Case("a level of it", NONE, 0, test -> test.all.label.setLevel("Gold")),
			new Case("without equivalent", 0, 1, test -> test.all.label.setProof("Label leaf")),
			new Case("one of which only specifications may be copied, and one is", NONE, 0,
					LabelNotAdmissibleTest::unlink),
			new Case("the same without equivalent", 0, 2, test -> {
				test.unlink();
				test.all.label.setProof("Label leaf");
			}),
			new Case("a level of one of which only specifications may be copied", 2, 1, test -> {
				test.unlink();
				test.all.label.setLevel("Gold");
			}),
			new Case("such a label by its name", 2, 1, test -> {
				test.unlink();
				test.all.label.setText("Has Label leaf");
			}),
			new Case("a criterion about the firm", 2, 1, test -> {
				test.unlink();
				test.all.label.setCriterion("leaf/2025/2");
			}),
			new Case("a label that is not usable", 1, 1, test -> test.leaf.answer(Condition.OPEN, Answer.NO)),
			new Case("a label that has ended", 1, 1,
					test -> test.leaf.edition.setValidTo(BuyerRoadmap.TODAY.minusDays(1))),
			new Case("a label for other products", 1, 1,
					test -> test.all.procurement.getProductGroups().add("48000000-8")),
			new Case("a label for one of two products", NONE, 0,
					test -> test.all.procurement.getProductGroups().addAll(List.of("48000000-8", "30213100-6"))),
			new Case("a label in a text of the buyer's own", 0, 1,
					test -> test.ownText("Has Label Leaf", "Test report")),
			new Case("such a label, with its equivalents", NONE, 0,
					test -> test.ownText("Has label leaf or equivalent", "Test report")),
			new Case("such a label of which only specifications may be copied", 2, 1, test -> {
				test.unlink();
				test.ownText("Has Label leaf", "Test report");
			}),
			new Case("such a label as one proof among others", NONE, 0, test -> {
				test.unlink();
				test.ownText("Can be repaired; Label leaf or equivalent is accepted", "Test report");
			}),
			new Case("a label as the proof of a text of the buyer's own", 0, 1,
					test -> test.ownText("Lasts for years", "Label leaf")),
			new Case("the same of one that is not usable", 1, 1, test -> {
				test.leaf.answer(Condition.OPEN, Answer.NO);
				test.ownText("Lasts for years", "Label leaf");
			}),
			new Case("a label in the text of its criterion, without any proof", 0, 1, test -> {
				test.all.label.setText("Has Label leaf");
				test.all.label.setProof(null);
			}),
			new Case("other proof than the label", NONE, 0, test -> {
				test.leaf.answer(Condition.OPEN, Answer.NO);
				test.all.label.setProof("Technical file");
			}));

	private void unlink() {
		leaf.criterion("2", false);
	}

	private void ownText(String text, String proof) {
		all.label.setCriterion(null);
		all.label.setText(text);
		all.label.setProof(proof);
	}

	@Test
	void aFewLettersCountOnlyBeforeAWordForACertificate() {
		Askable label = new Askable("tco", "TCO Certified", true, false, Set.of("tco", "tco certified"));
		assertFalse(label.isNamedInAny("the tco over five years"), "total cost of ownership");
		assertTrue(label.isNamedInAny("tco-certificaat"));
		assertTrue(label.isNamedInAny("draagt het keurmerk tco certified"));
		assertTrue(label.isNamedIn("registered with tco"));
	}

	@Test
	void leavesATextOfTheBuyersOwn() {
		leaf.answer(Condition.OPEN, Answer.NO);
		ownText("Lasts for years", "Label leaf");
		mendAndUndo(findings().getFirst(), 0);
		assertEquals("Lasts for years", all.label.getText());
	}

	LabelNotAdmissibleTest() {
		all.label.setProof(EITHER);
	}

	private ThreadAnalysis analysis() {
		return new ThreadAnalysis(leaf, () -> List.of(new LabelNotAdmissible()));
	}

	private List<Finding> findings() {
		return analysis().check(all.roadmap, BuyerRoadmap.TODAY);
	}

	@TestFactory
	Stream<DynamicTest> findsTheFaultAndEachRepairMendsIt() {
		return CASES.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
			for (int repair = 0; repair < Math.max(1, each.repairs()); repair++) {
				LabelNotAdmissibleTest test = new LabelNotAdmissibleTest();
				each.given().accept(test);
				List<Finding> findings = test.findings();
				assertEquals(each.fault() == NONE ? 0 : 1, findings.size());
				if (!findings.isEmpty()) {
					assertEquals(each.fault(), findings.getFirst().message().arguments().getLast());
					assertEquals(each.repairs(), findings.getFirst().repairs().size());
					test.mendAndUndo(findings.getFirst(), repair);
				}
			}
		}));
	}

	private void mendAndUndo(Finding finding, int repair) {
		String before = RoadmapText.of(all.roadmap);
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			assertFalse(finding.message().in(locale).contains("{"));
			assertFalse(finding.repairs().get(repair).label().in(locale).isBlank());
		}
		stack.execute(finding.repairs().get(repair).command(domain));
		assertEquals(List.of(), findings());
		stack.undo();
		assertEquals(before, RoadmapText.of(all.roadmap));
		stack.redo();
		assertEquals(List.of(), findings());
	}

	@Test
	void copiesTheRequirementInThePlaceOfTheLabel() {
		unlink();
		all.label.setLevel("Gold");
		mendAndUndo(findings().getFirst(), 0);
		assertEquals("leaf/2025/1", all.label.getCriterion());
		assertEquals("Lasts long", all.label.getText());
		assertNull(all.label.getLevel());
		assertEquals("Technisch dossier van de fabrikant of testverslag; Keurmerk leaf, een gelijkwaardig keurmerk of "
				+ "gelijkwaardig bewijs wordt aanvaard", all.label.getProof());
	}

	@Test
	void copiesAllThatIsLinkedInThePlaceOfWhatIsNot() {
		unlink();
		all.label.setCriterion("leaf/2025/2");
		mendAndUndo(findings().getFirst(), 0);
		assertNull(all.label.getCriterion());
		assertEquals("Lasts long", all.label.getText());
		assertEquals(List.of(Aspect.LIFETIME), all.label.getAspects());
	}

	@Test
	void followsWhatIsBought() {
		try (LiveAnalysis live = analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			assertEquals(List.of(), live.findings());
			all.procurement.getProductGroups().add("48000000-8");
			live.update();
			assertEquals(1, live.findings().size());
			all.procurement.getProductGroups().set(0, "30213100-6");
			live.update();
			assertTrue(live.findings().isEmpty());
		}
	}
}
