/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.AwardScale;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.Incentive;
import org.leidraad.model.InnovationInstrument;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Procurement;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;

/** What the forms of offers and contracts show when, in which unit, and with what to choose from. */
class OfferAndContractFormsTest {

	private static final List<EStructuralFeature> BELGIUM = List.of(Literals.CONTRACT__PROVISIONAL_ACCEPTANCE,
			Literals.CONTRACT__GUARANTEE_END, Literals.CONTRACT__MANUAL_SERVICES, Literals.CONTRACT__EVENTS);

	private final Locale usual = Locale.getDefault();
	private final Roadmap roadmap = make(Roadmap.class);
	private final Contract contract = make(Contract.class);
	private final Procurement procurement = make(Procurement.class);
	private final CriterionUse parts = make(CriterionUse.class);
	private final CriterionUse repair = make(CriterionUse.class);
	private final Offer offer = make(Offer.class);
	private final OfferAnswer answer = make(OfferAnswer.class);

	@BeforeEach
	void build() {
		Locale.setDefault(Locale.ENGLISH);
		roadmap.setCurrency("EUR");
		roadmap.setJurisdiction(Jurisdiction.NL);
		roadmap.getContracts().add(contract);
		roadmap.getProcurements().add(procurement);
		procurement.getCriteria().addAll(List.of(parts, repair));
		procurement.getOffers().add(offer);
		offer.getAnswers().add(answer);
		parts.setName("Parts");
		parts.setUnit("years");
		repair.setName("Repair");
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	@Test
	void belgianFieldsStandTogetherAndOnlyUnderBelgianLaw() {
		List<FormSection> belgium = FormLayouts.of(Literals.CONTRACT).pages().stream()
				.flatMap(page -> page.sections().stream()).filter(section -> section.key().equals("belgium")).toList();
		assertEquals(1, belgium.size());
		assertEquals(BELGIUM, belgium.getFirst().fields().stream().map(FieldSpec::feature).toList());
		assertTrue(belgium.getFirst().shownFor(contract).isEmpty());
		roadmap.setJurisdiction(Jurisdiction.BRUSSELS);
		assertEquals(4, belgium.getFirst().shownFor(contract).size());
		contract.setRegime(Regime.NL);
		assertTrue(belgium.getFirst().shownFor(contract).isEmpty(), "a contract under Dutch law");
		contract.getEvents().add(make(ContractEvent.class));
		assertEquals(List.of(Literals.CONTRACT__EVENTS),
				belgium.getFirst().shownFor(contract).stream().map(FieldSpec::feature).toList(),
				"what is filled in stays in sight");
		roadmap.getContracts().clear();
		contract.setRegime(Regime.BE);
		assertEquals(4, belgium.getFirst().shownFor(contract).size(), "its own law needs no roadmap");
	}

	@Test
	void whatIsScoredOnTheBestOfferNeedsNoScale() {
		parts.setUse(CriterionUseType.AWARD);
		assertTrue(shown(parts, Literals.CRITERION_USE__SCALE));
		for (ScoredOn best : List.of(ScoredOn.PRICE, ScoredOn.ANNUAL_COST, ScoredOn.CO2)) {
			parts.setScoredOn(best);
			assertFalse(shown(parts, Literals.CRITERION_USE__SCALE), best.getLiteral());
		}
		parts.setScale(make(AwardScale.class));
		assertTrue(shown(parts, Literals.CRITERION_USE__SCALE), "what is filled in stays in sight");
	}

	@Test
	void aRungIsAskedOfWeightsOnly() {
		CalculationParameter parameter = make(CalculationParameter.class);
		roadmap.getParameters().add(parameter);
		assertFalse(shown(parameter, Literals.CALCULATION_PARAMETER__RUNG));
		assertEquals("", new CellText(new SomeFrameworks()).of(parameter, Literals.CALCULATION_PARAMETER__RUNG));
		parameter.setKind(ParameterKind.RUNG_WEIGHT);
		assertTrue(shown(parameter, Literals.CALCULATION_PARAMETER__RUNG));
		assertEquals(Optional.empty(), Units.of(parameter, Literals.CALCULATION_PARAMETER__VALUE));
		parameter.setRung(Rung.R3);
		assertEquals("R3 Reuse",
				new CellText(new SomeFrameworks()).of(parameter, Literals.CALCULATION_PARAMETER__RUNG));
	}

	@Test
	void valuesOfAnswersAndChecksAreInTheUnitOfTheirCriterion() {
		PerformanceCheck check = make(PerformanceCheck.class);
		contract.getChecks().add(check);
		assertEquals(Optional.empty(), Units.of(answer, Literals.OFFER_ANSWER__VALUE));
		answer.setCriterion(parts);
		check.setCriterion(parts);
		assertEquals(Optional.of("years"), Units.of(answer, Literals.OFFER_ANSWER__VALUE));
		assertEquals(Optional.of("years"), Units.of(check, Literals.PERFORMANCE_CHECK__VALUE));
		answer.setCriterion(repair);
		assertEquals(Optional.empty(), Units.of(answer, Literals.OFFER_ANSWER__VALUE), "without a unit");
	}

	@Test
	void amountsOfContractsAreInTheirCurrency() {
		ContractEvent event = make(ContractEvent.class);
		contract.getEvents().add(event);
		assertEquals(Optional.of("EUR"), Units.of(contract, Literals.CONTRACT__ORIGINAL_VALUE));
		contract.setCurrency("USD");
		assertEquals(Optional.of("USD"), Units.of(event, Literals.CONTRACT_EVENT__DISADVANTAGE));
	}

	@Test
	void anAnswerIsToACriterionOfItsProcurementAndEarnsARowOfItsScale() {
		Procurement other = make(Procurement.class);
		roadmap.getProcurements().add(other);
		other.getCriteria().add(make(CriterionUse.class));
		assertEquals(List.of(parts, repair), Candidates.of(answer, Literals.OFFER_ANSWER__CRITERION));
		ScaleStep onSite = step(repair);
		ScaleStep elsewhere = step(parts);
		assertEquals(2, Candidates.of(answer, Literals.OFFER_ANSWER__STEP).size());
		answer.setCriterion(repair);
		assertEquals(List.of(onSite), Candidates.of(answer, Literals.OFFER_ANSWER__STEP));
		answer.setCriterion(parts);
		assertEquals(List.of(elsewhere), Candidates.of(answer, Literals.OFFER_ANSWER__STEP));
	}

	@Test
	void anIncentiveHangsOnACriterionThatWasAgreed() {
		Incentive incentive = make(Incentive.class);
		contract.getIncentives().add(incentive);
		assertEquals(List.of(parts, repair), Candidates.of(incentive, Literals.INCENTIVE__CRITERION));
		contract.getCriteria().add(repair);
		assertEquals(List.of(repair), Candidates.of(incentive, Literals.INCENTIVE__CRITERION));
	}

	@Test
	void whereAnInstrumentIsChosenStandsWhatItIsForAndTheLaw() {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			Locale.setDefault(locale);
			assertTrue(meaning(InnovationInstrument.INNOVATION_PARTNERSHIP).contains("31"));
			assertTrue(meaning(InnovationInstrument.COMPETITIVE_DIALOGUE).contains("30"));
			assertTrue(meaning(InnovationInstrument.MARKET_CONSULTATION).contains("40"));
			assertTrue(meaning(InnovationInstrument.PRE_COMMERCIAL).contains("COM(2007) 799"));
			assertTrue(meaning(BuyerRole.LEAD).contains("2014/24"));
		}
		assertEquals(Optional.empty(), ChoiceMeaning.of(Jurisdiction.NL), "its name says enough");
	}

	private static String meaning(Enumerator choice) {
		return ChoiceMeaning.of(choice).orElseThrow();
	}

	private static ScaleStep step(CriterionUse criterion) {
		criterion.setScale(make(AwardScale.class));
		ScaleStep step = make(ScaleStep.class);
		criterion.getScale().getSteps().add(step);
		return step;
	}

	private static boolean shown(Element element, EStructuralFeature feature) {
		return FormLayouts.of(element.eClass()).shownFor(element).stream().anyMatch(one -> one.feature() == feature);
	}

	private static <T extends Element> T make(Class<T> type) {
		return type.cast(Identity.create((EClass) RoadmapPackage.eINSTANCE.getEClassifier(type.getSimpleName())));
	}
}
