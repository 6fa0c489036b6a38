/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Use;

/** May a label be required: article 43(1) of Directive 2014/24/EU as a truth table, and what is written then. */
class LabelAdmissibilityTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	private final MadeLabel label = new MadeLabel();

	private Verdict judge() {
		return judge((String) null);
	}

	private static Verdict judge(MadeLabel made) {
		try {
			return LabelAdmissibility.judge(made, Optional.empty(), TODAY);
		} catch (FrameworkException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private Verdict judge(String group) {
		try {
			return LabelAdmissibility.judge(label, Optional.ofNullable(group).map(ProductGroup::of), TODAY);
		} catch (FrameworkException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** Answers to a, b, c, d, e and whether it certifies: y yes, n no, u unknown, - no fact. */
	@ParameterizedTest
	@CsvSource({"yyyyyy,MAY_BE_REQUIRED", "nyyyyy,SPECIFICATIONS_ONLY", "uyyyyy,SPECIFICATIONS_ONLY",
		"-yyyyy,SPECIFICATIONS_ONLY", "yuyyyy,SPECIFICATIONS_ONLY", "yyyyuy,SPECIFICATIONS_ONLY",
		"------,SPECIFICATIONS_ONLY", "ynyyyy,NOT_USABLE", "yynyyy,NOT_USABLE", "yyynyy,NOT_USABLE",
		"yyyyny,NOT_USABLE", "nnyyyy,NOT_USABLE", "unuuuu,NOT_USABLE", "yyyyyn,NOT_USABLE",
		"yyyyyu,SPECIFICATIONS_ONLY"})
	void followsTheFiveConditions(String answers, Admissibility expected) {
		for (Condition condition : Condition.values()) {
			label.answer(condition, answer(answers.charAt(condition.getValue())));
		}
		Verdict verdict = judge();
		assertEquals(expected, verdict.admissibility());
		assertEquals("abcde", verdict.conditions().stream().map(ConditionResult::id).reduce("", String::concat));
	}

	private static Answer answer(char written) {
		return switch (written) {
			case 'y' -> Answer.YES;
			case 'n' -> Answer.NO;
			case 'u' -> Answer.UNKNOWN;
			default -> null;
		};
	}

	/** All answers to all six questions, with a linked or an unlinked criterion: 1,458 cases. */
	@Test
	void neverGetsBetterWhenAYesBecomesANo() {
		for (boolean linked : new boolean[]{true, false}) {
			label.catalogue.getCriteria().getFirst().setLinked(linked);
			for (int all = 0; all < Math.pow(3, 6); all++) {
				int rest = all;
				for (Condition condition : Condition.values()) {
					label.answer(condition, Answer.get(rest % 3));
					rest /= 3;
				}
				Admissibility before = judge().admissibility();
				for (Condition condition : Condition.values()) {
					Answer was = label.catalogue.getAdmissibility().stream()
							.filter(fact -> fact.getCondition() == condition).findFirst().orElseThrow().getAnswer();
					if (was == Answer.YES) {
						label.answer(condition, Answer.NO);
						assertTrue(judge().admissibility().compareTo(before) >= 0, condition + " of " + all);
						label.answer(condition, Answer.YES);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(FrameworkKind.class)
	void onlyLabelsAreLabels(FrameworkKind kind) {
		boolean isLabel = kind == FrameworkKind.LABEL_TYPE_1 || kind == FrameworkKind.LABEL_SINGLE_ISSUE
				|| kind == FrameworkKind.OPERATOR_STANDARD;
		label.kind(kind);
		assertEquals(isLabel ? Admissibility.MAY_BE_REQUIRED : Admissibility.NOT_USABLE, judge().admissibility());
		assertEquals(isLabel ? 0 : 1, judge().objections().size());
	}

	@Test
	void mustExistForWhatIsBought() {
		assertEquals(Admissibility.MAY_BE_REQUIRED, judge("30213100-6").admissibility());
		assertEquals(Admissibility.MAY_BE_REQUIRED, judge("30200000-1").admissibility(), "for a part of it");
		Verdict software = judge("48000000-8");
		assertEquals(Admissibility.NOT_USABLE, software.admissibility());
		assertEquals("Het keurmerk bestaat niet voor deze productgroep.",
				software.objections().getFirst().in(Locale.of("nl")));
	}

	@Test
	void mustHaveAnEditionInForce() {
		label.edition.setValidTo(LocalDate.of(2026, 11, 20));
		assertEquals(Admissibility.NOT_USABLE, judge().admissibility());
		label.edition.setValidTo(TODAY);
		assertEquals(Admissibility.MAY_BE_REQUIRED, judge().admissibility(), "on its last day");
		label.edition.setValidTo(null);
		label.edition.setValidFrom(TODAY.plusDays(1));
		assertEquals(Admissibility.NOT_USABLE, judge().admissibility());
		label.edition.setValidFrom(null);
		Verdict unknown = judge();
		assertEquals(Admissibility.SPECIFICATIONS_ONLY, unknown.admissibility());
		assertEquals(1, unknown.doubts().size());
		assertFalse(unknown.isVerified());
	}

	@Test
	void anEditionForOtherProductsDoesNotHoldForWhatIsBought() {
		Edition printers = CatalogueFactory.eINSTANCE.createEdition();
		printers.setId("printers");
		printers.setValidFrom(LocalDate.of(2025, 1, 1));
		printers.setVerified(true);
		label.catalogue.getEditions().add(printers);
		Criterion first = label.catalogue.getCriteria().getFirst();
		first.setEdition(label.edition);
		first.getProductGroups().add("30213100-6");
		Criterion second = label.criterion("2", true);
		second.setEdition(printers);
		second.getProductGroups().add("30232100-5");
		assertEquals(Optional.of(label.edition), judge("30213100-6").edition());
		label.edition.setValidTo(TODAY.minusDays(1));
		Verdict laptops = judge("30213100-6");
		assertEquals(Admissibility.NOT_USABLE, laptops.admissibility());
		assertEquals(Optional.empty(), laptops.edition());
		assertEquals(List.of("No edition is in force for this product group on 2026-11-21."),
				laptops.objections().stream().map(each -> each.in(Locale.ENGLISH)).toList());
		assertEquals(List.of(), laptops.specifications());
		assertTrue(laptops.isVerified());
		label.edition.setVerified(false);
		assertFalse(judge("30213100-6").isVerified(), "its end is to be checked");
		Verdict whole = judge("30210000-4");
		assertEquals(Optional.empty(), whole.edition(), "printers are no computers");
		assertEquals(Optional.of(printers), judge().edition());
	}

	@Test
	void anEndThatWasNotCheckedIsADoubt() {
		label.edition.setValidTo(TODAY.minusDays(1));
		label.edition.setVerified(false);
		Verdict verdict = judge();
		assertEquals(Admissibility.SPECIFICATIONS_ONLY, verdict.admissibility());
		assertEquals(List.of(), verdict.objections());
		assertEquals(
				"La dernière édition, 2025, a pris fin le 2026-11-20 (à vérifier) : il faut d’abord vérifier si elle "
						+ "a été prolongée ou remplacée.",
				verdict.doubts().getFirst().in(Locale.FRENCH));
		assertFalse(verdict.isVerified());
	}

	@Test
	void saysThatCopyingPresupposesWhatIsNotEstablished() {
		label.answer(Condition.OPEN, Answer.UNKNOWN).answer(Condition.INDEPENDENT, null);
		Verdict verdict = judge();
		assertEquals(Admissibility.SPECIFICATIONS_ONLY, verdict.admissibility());
		assertTrue(verdict.doubts().getFirst().in(Locale.ENGLISH).startsWith("Not established: c, e. Copying"));
	}

	@ParameterizedTest
	@EnumSource(value = FrameworkKind.class, names = {"LAW", "MONITORING_BODY", "MANAGEMENT_SYSTEM", "CRITERIA_SET"})
	void whatIsNoLabelGetsASentenceOfItsOwnAndNoTenderText(FrameworkKind kind) {
		Verdict verdict = judge(label.kind(kind));
		assertFalse(verdict.isLabel());
		for (Locale locale : LANGUAGES) {
			assertEquals("", verdict.tenderText(locale));
			assertTrue(verdict.sentence().in(locale).contains(AllowedUses.reason(kind).in(locale)));
			assertEquals(kind == FrameworkKind.MANAGEMENT_SYSTEM, verdict.sentence().in(locale).contains(" 62 "));
		}
	}

	@Test
	void aCriterionAboutTheFirmSpeaksAgainstALink() {
		label.criterion("2", false);
		Verdict verdict = judge();
		ConditionResult linked = verdict.conditions().getFirst();
		assertFalse(linked.isMet());
		assertTrue(linked.why(Locale.ENGLISH).endsWith("Not linked to the subject-matter (1): Is a good firm"));
		assertEquals(List.of("1"),
				verdict.specifications().stream().map(each -> each.criterion().getKey()).toList());
		label.catalogue.getCriteria().getLast().getProductGroups().add("30232100-5");
		assertEquals(Admissibility.MAY_BE_REQUIRED, judge("30213100-6").admissibility(), "it is about printers alone");
	}

	@Test
	void givesTheReasonOfTheCatalogueOrSaysThatThereIsNone() {
		assertEquals("Drawn up with all who wanted to.", judge().conditions().get(2).why(Locale.ENGLISH));
		assertEquals("Le catalogue le confirme, sans motif.", judge().conditions().get(3).why(Locale.FRENCH));
		label.answer(Condition.ACCESSIBLE, null);
		assertEquals("Niet vastgesteld: te controleren.", judge().conditions().get(3).why(Locale.of("nl")));
	}

	@Test
	void writesTheTenderText() {
		assertEquals("The product or service carries Label leaf (Leaf 2025) or equivalent: an equivalent label is one "
				+ "that confirms that equivalent requirements are met. A tenderer who demonstrably could not obtain "
				+ "Label leaf or an equivalent label in time, for reasons that are not its own fault, may prove by other "
				+ "appropriate means, such as a technical dossier of the manufacturer, that the requirements are met.",
				judge().tenderText(Locale.ENGLISH));
		label.answer(Condition.LINKED, Answer.NO);
		assertTrue(judge().tenderText(Locale.of("nl")).startsWith(
				"Het product of de dienst voldoet aan de volgende eisen of gelijkwaardig:\n1. Lasts long\n"));
	}

	@Test
	void copiesOnlyWhatCanBePasted() {
		label.answer(Condition.LINKED, Answer.NO);
		Criterion years = label.criterion("years", true);
		years.setOperator(Operator.AT_LEAST);
		years.setThreshold(new BigDecimal("2.5"));
		years.setUnit("years");
		label.criterion("no number", true).setOperator(Operator.AT_LEAST);
		label.criterion("loose", true).setOperator(Operator.NONE);
		label.criterion("unchecked", true).setVerified(false);
		label.criterion("option", true).setOptional(true);
		label.criterion("points", true).getUses().set(0, Use.AWARD);
		List<String> lines = judge().tenderText(Locale.ENGLISH).lines().toList();
		assertEquals(List.of("1. Lasts long", "2. <criterion.years>: at least 2.5 years",
				"[3 more requirements of Label leaf must be completed from its official text: not checked, or without a "
						+ "threshold here.]"),
				lines.subList(1, lines.size() - 1));
		assertTrue(judge().tenderText(Locale.of("nl")).contains(": ten minste 2,5 jaar"));
		label.catalogue.getCriteria().subList(0, 2).clear();
		assertTrue(judge().tenderText(Locale.FRENCH).startsWith("[3 autres exigences de Label leaf à compléter"));
	}

	@ParameterizedTest
	@EnumSource(Admissibility.class)
	void alwaysAcceptsEquivalentsAndOtherProofAndGivesNoAdvice(Admissibility admissibility) {
		switch (admissibility) {
			case MAY_BE_REQUIRED -> label.answer(Condition.LINKED, Answer.YES);
			case SPECIFICATIONS_ONLY -> label.answer(Condition.LINKED, Answer.NO);
			case NOT_USABLE -> label.answer(Condition.OPEN, Answer.NO);
		}
		Verdict verdict = judge();
		assertEquals(admissibility, verdict.admissibility());
		List<String> equivalent = List.of("or equivalent", "of gelijkwaardig", "ou équivalent");
		List<String> other = List.of("technical dossier", "technisch dossier", "dossier technique");
		List<String> advice = List.of("no legal advice", "geen juridisch advies", "non un avis juridique");
		List<String> article = List.of("2.78a", "2.78a", "2.78a");
		for (int i = 0; i < LANGUAGES.size(); i++) {
			Locale locale = LANGUAGES.get(i);
			assertTrue(verdict.tenderText(locale).contains(equivalent.get(i)), verdict.tenderText(locale));
			assertTrue(verdict.tenderText(locale).contains(other.get(i)));
			assertTrue(verdict.indication().in(locale).contains(advice.get(i)));
			assertTrue(verdict.basis().in(locale).contains(article.get(i)));
			assertFalse(verdict.sentence().in(locale).isBlank());
		}
	}
}
