/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.admissibility.ProofDoubt;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Answered;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Open;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Why;

/** What a certificate proves of a procurement, in lists and in words, and how it is asked as proof. */
class CertificateAnswersTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final Certificate SILVER = new Certificate("lbl", Optional.of("2025"), Optional.of("silver"));
	private static final Certificate GOLD = new Certificate("lbl", Optional.of("2025"), Optional.of("gold"));

	private final SmallRoadmap small = new SmallRoadmap();
	private final FrameworkRegistry registry = new Written(List.of(
			WrittenFramework.of("lbl", FrameworkKind.LABEL_TYPE_1, """
					<editions xmi:id="e1" id="2018" verified="true"/>
					<editions xmi:id="e2" id="2025" verified="true" supersedes="e1"/>
					<levels xmi:id="silver" id="silver" step="1"/>
					<levels xmi:id="gold" id="gold" step="3"/>
					<criteria key="years" uses="TS" operator="at-least" threshold="5" unit="years" verified="true"
					    edition="e2"/>
					<criteria key="best" uses="TS" verified="true" edition="e2" level="gold" proofs="register"/>
					<criteria key="extra" uses="AC" verified="true" edition="e2" optional="true"/>
					""",
					Map.of("en:edition.2025", "of 2025", "nl:edition.2025", "van 2025", "en:level.gold",
							"Gold: the best", "nl:level.gold", "Goud: het beste", "en:criterion.years", "Warranty")),
			WrittenFramework.of("set", FrameworkKind.CRITERIA_SET, """
					<editions xmi:id="e1" id="1" verified="true"/>
					<criteria key="asked" uses="TS" edition="e1" proofs="test-report audit"/>
					""", Map.of())));

	/** Frameworks that a test has written down. */
	private record Written(List<InstalledFramework> frameworks) implements FrameworkRegistry {

		@Override
		public Optional<InstalledFramework> framework(String id) {
			return frameworks.stream().filter(one -> one.id().equals(id)).findFirst();
		}

		@Override
		public Optional<InstalledCriterion> criterion(String key) {
			return CriterionKey.parse(key).flatMap(parsed -> framework(parsed.framework())
					.flatMap(one -> ((WrittenFramework) one).catalogue().getCriteria().stream()
							.filter(criterion -> criterion.getKey().equals(parsed.criterion())).findFirst()
							.map(criterion -> new InstalledCriterion(one, criterion))));
		}
	}

	@BeforeEach
	void ask() {
		small.procurement.getCriteria().clear();
	}

	private CriterionUse use(String name, String key) {
		CriterionUse use = (CriterionUse) Identity.create(Literals.CRITERION_USE);
		use.setName(name);
		use.setCriterion(key);
		small.procurement.getCriteria().add(use);
		return use;
	}

	private CertificateAnswers answers(Certificate... held) {
		return CertificateAnswers.of(registry, small.procurement, List.of(held));
	}

	private static List<CriterionUse> proven(CertificateAnswers answers) {
		return answers.answered().stream().map(Answered::use).toList();
	}

	private CommandStack stack() {
		return small.document.editingDomain().getCommandStack();
	}

	@Test
	void eachCriterionIsInOneOfTheLists() {
		CriterionUse own = use("Own", null);
		CriterionUse years = use("Years", "lbl/2025/years");
		CriterionUse best = use("Best", " lbl/2025/best ");
		CriterionUse set = use("Set", "set/1/asked");
		CriterionUse gone = use("Gone", "gone/1/a");
		CriterionUse extra = use("Extra", "lbl/2025/extra");
		CertificateAnswers silver = answers(SILVER);
		assertEquals(List.of(years), proven(silver));
		assertEquals(List.of(own, best, set, gone, extra), silver.open().stream().map(Open::use).toList());
		assertEquals(List.of(Why.OWN_TEXT, Why.NOT_ANSWERED, Why.NOT_ANSWERED, Why.NOT_INSTALLED, Why.NOT_ANSWERED),
				silver.open().stream().map(Open::why).toList());
		assertEquals(List.of(ProofKind.TEST_REPORT, ProofKind.AUDIT), silver.open().get(2).proofs());
		assertEquals(List.of(years, best), proven(answers(SILVER, GOLD)), "what the higher level asks too");
		assertEquals(List.of(), proven(answers()));
	}

	@Test
	void onlyWhatSomebodyCanHoldIsOffered() {
		assertEquals(List.of("lbl"), CertificateAnswers.certifying(registry).stream().map(InstalledFramework::id)
				.toList());
		List<FrameworkKind> kinds = Stream.of(FrameworkKind.values()).filter(AllowedUses::certifies).toList();
		assertEquals(List.of(FrameworkKind.LABEL_TYPE_1, FrameworkKind.LABEL_SINGLE_ISSUE,
				FrameworkKind.MANAGEMENT_SYSTEM, FrameworkKind.OPERATOR_STANDARD), kinds);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"5,jaar,-,-", "60,months,-,-", "4,-,-,-", "6,years,-,OWN_THRESHOLD",
		"5,cycles,-,OWN_THRESHOLD", "-,-,Goud,-", "-,-,gold,-", "-,-,Platinum,OWN_LEVEL"})
	void whatIsAskedMoreThanTheFrameworkAsksIsToBeChecked(BigDecimal threshold, String unit, String level,
			ProofDoubt doubt) {
		CriterionUse years = use("Years", "lbl/2025/years");
		years.setThreshold(threshold);
		years.setUnit(unit);
		years.setLevel(level);
		Answered answered = answers(GOLD).answered().getFirst();
		assertEquals(Optional.ofNullable(doubt), answered.doubt());
		assertEquals(doubt == null, answered.isVerified());
		CertificateText text = new CertificateText(registry, Locale.ENGLISH);
		assertEquals(doubt == null ? "\u2713 checked" : "? to be checked",
				text.sign(answered) + ' ' + text.checked(answered));
		assertEquals(doubt == null ? 1 : 2, text.chain(answered).size());
	}

	@Test
	void allOfItIsToldInWords() {
		use("Years", "lbl/2025/years");
		use("Own text", null).setProof("A  letter,\n or equivalent");
		use("Set", "set/1/asked");
		String whole = new CertificateText(registry, Locale.ENGLISH)
				.whole(small.procurement, List.of(GOLD), answers(GOLD)).replace(System.lineSeparator(), "\n");
		assertEquals("""
				Laptops
				Certificates: Name of lbl of 2025, Gold

				Proven: 1 of 3
				\u2713 Years (checked)
				    Name of lbl of 2025 asks: Warranty

				Still to prove: 2
				\u2013 Own text
				    A letter, or equivalent
				\u2013 Set
				    test report, audit report, or equivalent proof

				Whether a certificate is valid, and of these very products, is not looked at. \
				Equivalent proof must always be accepted.""", whole);
	}

	@Test
	void aCertificateOfWhateverEditionIsNamedByItsFramework() {
		CertificateText text = new CertificateText(registry, DUTCH);
		assertEquals("Name of lbl", text.name(Certificate.of("lbl")));
		assertEquals("Name of lbl van 2025, Goud", text.name(GOLD));
		assertEquals("gone", text.name(Certificate.of("gone")));
		use("Years", "lbl/2025/years");
		Answered answered = answers(Certificate.of("lbl")).answered().getFirst();
		assertFalse(answered.isVerified(), "of which edition is not known");
		assertEquals("Name of lbl", text.by(answered));
	}

	@Test
	void theSentenceIsWrittenInTheLanguageOfTheRoadmapInOneStep() {
		CriterionUse years = use("Years", "lbl/2025/years");
		CriterionUse best = use("Best", "lbl/2025/best");
		CriterionUse asked = use("Again", "lbl/2025/years");
		asked.setProof("A test report");
		CriterionUse open = use("Own", null);
		String before = small.file();
		CertificateAsking asking = CertificateAsking.of(answers(GOLD).answered(), registry, DUTCH);
		assertEquals(List.of(years, best), asking.wanted().stream().map(Answered::use).toList());
		stack().execute(asking.command(small.document.editingDomain()).orElseThrow());
		assertEquals("Certificaat Name of lbl van 2025, Goud, of gelijkwaardig bewijs", years.getProof());
		assertEquals(years.getProof(), best.getProof());
		assertEquals("A test report", asked.getProof(), "what somebody wrote stays");
		assertNull(open.getProof());
		assertTrue(CertificateAsking.of(answers(GOLD).answered(), registry, DUTCH)
				.command(small.document.editingDomain()).isEmpty(), "nothing is left to write");
		stack().undo();
		assertEquals(before, small.file());
		assertFalse(stack().canUndo(), "it was one step");
		stack().redo();
		assertEquals("Certificaat Name of lbl van 2025, Goud, of gelijkwaardig bewijs", best.getProof());
	}
}
