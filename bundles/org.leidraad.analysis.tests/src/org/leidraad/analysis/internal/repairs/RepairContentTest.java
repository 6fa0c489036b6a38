/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Ambition;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Milestone;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.Stakeholder;

/** What repairs write. */
class RepairContentTest {

	private final HealthyRoadmap all = new HealthyRoadmap();

	private Finding finding(String rule) {
		return new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY).stream()
				.filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
	}

	/** Runs a repair and answers what is shown then. */
	private Element mend(String rule, int repair) {
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		Command command = finding(rule).repairs().get(repair).command(domain);
		domain.getCommandStack().execute(command);
		return (Element) command.getAffectedObjects().iterator().next();
	}

	@Test
	void takesOverNationalAmbitionsInTheMainLanguage() {
		all.roadmap.getAmbitions().clear();
		Ambition first = (Ambition) mend("organisation-without-ambition", 0);
		assertEquals("Klimaatneutraal inkopen", first.getName());
		assertTrue(first.getSource().endsWith("(te controleren)"));
		assertEquals(5, all.roadmap.getAmbitions().size());
	}

	@Test
	void takesOverASingleAmbition() {
		all.roadmap.getAmbitions().clear();
		assertEquals("“De helft minder primaire grondstoffen” overnemen",
				finding("organisation-without-ambition").repairs().get(2).label().in(Locale.of("nl")));
		Ambition only = (Ambition) mend("organisation-without-ambition", 2);
		assertEquals(List.of(only), all.roadmap.getAmbitions());
		assertEquals("50 % minder primaire grondstoffen", only.getTargets().getFirst().getName());
	}

	@Test
	void takesOverOtherAmbitionsElsewhere() {
		all.roadmap.getAmbitions().clear();
		all.roadmap.setJurisdiction(Jurisdiction.WALLONIA);
		all.roadmap.getLanguages().addFirst("fr");
		assertEquals("TIC circulaires et équitables, selon l’engagement belge",
				mend("organisation-without-ambition", 0).getName());
		assertEquals("Achats circulaires en Wallonie", all.roadmap.getAmbitions().get(1).getName());
	}

	@Test
	void writesEnglishWhereNoLanguageIsKnown() {
		all.contract.getEvaluations().clear();
		all.roadmap.getLanguages().clear();
		assertEquals("Yearly evaluation", mend("contract-without-evaluation-moment", 0).getName());
	}

	/** Due on 21 October, a month before the day of the check. */
	@Test
	void namesTheDaysOfGraceThatItSets() {
		all.measurement.setDate(LocalDate.of(2025, 10, 21));
		assertEquals(List.of("Allow 61 days of grace", "61 dagen uitstel toestaan", "Accorder 61 jours de délai"),
				Stream.of("en", "nl", "fr")
						.map(language -> finding("measurement-overdue").repairs().get(1).label()
								.in(Locale.of(language)))
						.toList());
		mend("measurement-overdue", 1);
		assertEquals(61, all.indicator.getGraceDays());
	}

	@Test
	void plansEvaluationsOverTheTerm() {
		all.contract.getEvaluations().clear();
		mend("contract-without-evaluation-moment", 0);
		assertEquals(List.of("2027-01-01 Jaarlijkse evaluatie", "2028-01-01 Jaarlijkse evaluatie",
				"2029-01-01 Jaarlijkse evaluatie", "2029-03-31 Evaluatie negen maanden voor het einde"), evaluations());
	}

	@Test
	void plansOneEvaluationWhereTheTermAsksForNone() {
		all.contract.getEvaluations().clear();
		all.contract.setStart(null);
		all.contract.setEnd(null);
		mend("contract-without-evaluation-moment", 0);
		assertEquals(List.of("2027-02-21 Jaarlijkse evaluatie"), evaluations());
	}

	private List<String> evaluations() {
		return all.contract.getEvaluations().stream().map(moment -> moment.getDate() + " " + moment.getName()).toList();
	}

	@Test
	void makesAPlanForTheOwnerOfTheTarget() {
		all.plan.getTargets().clear();
		ActionPlan plan = (ActionPlan) mend("target-without-plan", 0);
		assertEquals("Plan van aanpak voor Target", plan.getName());
		assertEquals(List.of(all.target), plan.getTargets());
		assertEquals("Ambassadeur met mandaat aanstellen", plan.getActions().getFirst().getName());
		assertTrue(plan.getActions().stream().allMatch(action -> action.getOwner() == all.buyer
				&& action.getEnd().isAfter(action.getStart())));
	}

	@Test
	void offersAmbassadorsFirst() {
		all.target.setOwner(null);
		assertEquals("Let Ambassador answer for it",
				finding("target-without-owner").repairs().getFirst().label().in(Locale.ENGLISH));
		mend("target-without-owner", 0);
		assertEquals(all.ambassador, all.target.getOwner());
	}

	@Test
	void inventsAStakeholderWhereThereIsNone() {
		all.target.setOwner(null);
		all.plan.setOwner(null);
		all.organisation.getStakeholders().clear();
		Stakeholder person = (Stakeholder) mend("target-without-owner", 0);
		assertEquals(all.organisation, person.eContainer());
		assertEquals(person, all.target.getOwner());
	}

	@Test
	void makesAMilestoneOfARelativeNorm() {
		all.indicator.getMilestones().clear();
		all.indicator.setBaseline(new BigDecimal("236"));
		all.indicator.setNorm("-40 %");
		Milestone milestone = (Milestone) mend("indicator-without-milestone", 0);
		assertEquals(0, new BigDecimal("141.6").compareTo(milestone.getValue()));
		assertEquals(all.target.getDueDate(), milestone.getDate());
	}

	@Test
	void offersTheFieldsOfOtherIndicators() {
		all.indicator.setMethod(null);
		all.second.setMethod("x".repeat(100));
		assertEquals("Fill in “" + "x".repeat(59) + "…”",
				finding("indicator-without-method").repairs().getFirst().label().in(Locale.ENGLISH));
		mend("indicator-without-method", 0);
		assertEquals("x".repeat(100), all.indicator.getMethod());
	}

	@Test
	void asksForALabelOrItsEquivalent() {
		all.criterion.setProof(null);
		mend("criterion-without-proof", 0);
		assertEquals("Certificaat van Label leaf of vermelding in het register ervan, of een gelijkwaardig keurmerk of "
				+ "gelijkwaardig bewijs", all.criterion.getProof());
	}

	@Test
	void addsThePriceForTheRest() {
		all.procurement.getCriteria().remove(all.price);
		all.contract.getCriteria().remove(all.price);
		all.criterion.setWeight(new BigDecimal("62.5"));
		assertEquals("Prijs toevoegen voor de resterende 37,5 punten",
				finding("weights-not-100").repairs().get(1).label().in(Locale.of("nl")));
		CriterionUse price = (CriterionUse) mend("weights-not-100", 1);
		assertEquals(new BigDecimal("37.5"), price.getWeight());
		assertEquals("Prijs", price.getName());
		assertEquals(ScoredOn.PRICE, price.getScoredOn(), "needs no scale");
	}

	@Test
	void aNegativeWeightIsNamedAndNotScaled() {
		all.criterion.setName("Energy");
		all.criterion.setWeight(new BigDecimal("-5"));
		all.price.setWeight(new BigDecimal("40"));
		assertEquals(List.of(), finding("weights-not-100").repairs());
		String sentence = finding("weights-not-100").message().in(Locale.ENGLISH);
		assertTrue(sentence.endsWith("add up to 35 points, not to 100. The weight of “Energy” is -5: give 0 to 100."),
				sentence);
		all.price.setWeight(new BigDecimal("105"));
		assertTrue(finding("weights-not-100").message().in(Locale.of("nl")).endsWith(
				"tellen op tot 100 punten. De weging van “Energy” is -5: geef 0 tot 100."));
	}

	@ParameterizedTest
	@CsvSource({"'30 30', '50 50'", "'1 1 1', '33.34 33.33 33.33'", "'0 0', '50 50'", "'-5 20', '0 100'",
		"'1 2 4', '14.29 28.57 57.14'", "'7', '100'", "'1E+200 1', '100 0'", "'33.3 66.6', '33.33 66.67'"})
	void scalesPointsToAHundred(String weights, String scaled) {
		List<BigDecimal> result = Points.scaled(Arrays.stream(weights.split(" ")).map(BigDecimal::new).toList());
		assertEquals(scaled, String.join(" ", result.stream().map(BigDecimal::toString).toList()));
		assertEquals(0, new BigDecimal("100").compareTo(result.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
	}
}
