/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Acceptance;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.AwardScale;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CheckResult;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.Incentive;
import org.leidraad.model.Indicator;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Lesson;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Material;
import org.leidraad.model.Milestone;
import org.leidraad.model.Modification;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.PathChange;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.RuleSeverity;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.UseYearsChange;
import org.leidraad.model.identity.Identity;

/** What elements that seldom have a name are called. */
class ElementLabelsTest {

	private static final Locale DUTCH = Locale.of("nl");

	@Test
	void deviceFlowsSayYearNumberAndWhatHappened() {
		DeviceFlow flow = make(DeviceFlow.class);
		assertLabels(flow, "Out", "Uit", "Sortis");
		flow.setYear(2026);
		flow.setUnits(new BigDecimal("1120"));
		assertLabels(flow, "2026: 1,120 out", "2026: 1.120 uit", "2026 : 1\u202f120 sortis");
		flow.setProductGroup("30213100-6");
		assertEquals("2026: 1,120 out, 30213100-6", ModelNames.element(Locale.ENGLISH, flow));
	}

	@Test
	void offersAndCosts() {
		Offer offer = make(Offer.class);
		assertLabels(offer, "(offer without name)", "(offerte zonder naam)", "(offre sans nom)");
		offer.setSupplier("Voorbeeld nv");
		offer.setProduct("Book 14");
		assertLabels(offer, "Voorbeeld nv, Book 14", "Voorbeeld nv, Book 14", "Voorbeeld nv, Book 14");
		CostLine cost = make(CostLine.class);
		cost.setKind(CostKind.MAINTENANCE);
		cost.setAmount(new BigDecimal("60.50"));
		assertLabels(cost, "Maintenance and repair: 60.5", "Onderhoud en herstel: 60,5",
				"Entretien et réparation : 60,5");
		offer.setCurrency("USD");
		offer.getCosts().add(cost);
		assertEquals("Maintenance and repair: 60.5 USD", ModelNames.element(Locale.ENGLISH, cost));
	}

	@Test
	void whatHappensUnderAContract() {
		Contract contract = make(Contract.class);
		contract.setCurrency("EUR");
		Modification change = make(Modification.class);
		contract.getModifications().add(change);
		change.setDate(LocalDate.of(2026, 5, 1));
		change.setAmount(new BigDecimal("-4500"));
		assertLabels(change, "May 1, 2026: -4,500 EUR", "1 mei 2026: -4.500 EUR", "1 mai 2026 : -4\u202f500 EUR");
		ReviewClause clause = make(ReviewClause.class);
		clause.setKind(ClauseKind.SUSPENSION);
		clause.setArticle("12.3");
		assertEquals("Suspension (art. 38/12 § 1): 12.3", ModelNames.element(Locale.ENGLISH, clause));
		Incentive incentive = make(Incentive.class);
		incentive.setAmount(BigDecimal.TEN);
		assertEquals("Bonus: 10", ModelNames.element(DUTCH, incentive));
		incentive.setCondition("95 % hergebruik");
		assertEquals("Bonus: 95 % hergebruik", ModelNames.element(DUTCH, incentive));
		PerformanceCheck check = make(PerformanceCheck.class);
		CriterionUse criterion = make(CriterionUse.class);
		criterion.setName("Battery");
		check.setCriterion(criterion);
		check.setResult(CheckResult.NOT_MET);
		check.setDate(LocalDate.of(2026, 5, 1));
		assertLabels(check, "May 1, 2026: Battery, not met", "1 mei 2026: Battery, niet voldaan",
				"1 mai 2026 : Battery, non respecté");
		FactoryDisclosure factory = make(FactoryDisclosure.class);
		factory.setFactory("Plant 3");
		factory.setCountry("VN");
		assertEquals("Plant 3, VN", ModelNames.element(DUTCH, factory));
		ContractEvent event = make(ContractEvent.class);
		event.setClause(ClauseKind.SUSPENSION);
		event.setDate(LocalDate.of(2026, 5, 1));
		assertLabels(event, "May 1, 2026: Suspension (art. 38/12 § 1)", "1 mei 2026: Schorsing (art. 38/12 § 1)",
				"1 mai 2026 : Suspension (art. 38/12 § 1er)");
	}

	@Test
	void answersSayWhatIsOfferedOrWhetherItIsMet() {
		OfferAnswer answer = make(OfferAnswer.class);
		assertEquals("(antwoord op een criterium zonder naam)", ModelNames.element(DUTCH, answer));
		CriterionUse criterion = make(CriterionUse.class);
		criterion.setName("Spare parts");
		criterion.setUnit("years");
		answer.setCriterion(criterion);
		assertEquals("Spare parts", ModelNames.element(Locale.ENGLISH, answer));
		answer.setResult(CheckResult.MET);
		assertLabels(answer, "Spare parts: met", "Spare parts: voldaan", "Spare parts : respecté");
		answer.setValue(new BigDecimal("6.5"));
		assertLabels(answer, "Spare parts: 6.5 years", "Spare parts: 6,5 years", "Spare parts : 6,5 years");
		ScaleStep step = make(ScaleStep.class);
		step.setName("On site");
		answer.setStep(step);
		assertEquals("Spare parts: On site", ModelNames.element(DUTCH, answer));
		Material material = make(Material.class);
		material.setMass(new BigDecimal("0.62"));
		assertLabels(material, "0.62 kg", "0,62 kg", "0,62 kg");
	}

	@Test
	void whatBelongsToAProcurement() {
		JointBuyer buyer = make(JointBuyer.class);
		buyer.setRole(BuyerRole.FRONT_RUNNER);
		assertLabels(buyer, "Front runner", "Kopgroep", "Groupe de tête");
		MarketDialogue dialogue = make(MarketDialogue.class);
		dialogue.getParties().addAll(List.of("A", "B"));
		assertEquals("A, B", ModelNames.element(DUTCH, dialogue));
		AwardScale scale = make(AwardScale.class);
		scale.setKind(ScaleKind.STEPS);
		assertLabels(scale, "Steps", "Treden", "Paliers");
		ScaleStep step = make(ScaleStep.class);
		step.setFrom(new BigDecimal("3"));
		step.setShare(new BigDecimal("12.5"));
		assertEquals("3: 12,5 %", ModelNames.element(DUTCH, step));
	}

	@Test
	void scenariosSayForWhatAndHowMuch() {
		DeviceProfile profile = make(DeviceProfile.class);
		profile.setProductGroup("30213100-6");
		UseYearsChange years = make(UseYearsChange.class);
		years.setYears(new BigDecimal("6.5"));
		assertLabels(years, "years of use: 6.5", "gebruiksjaren: 6,5", "années d’utilisation : 6,5");
		years.setProfile(profile);
		assertEquals("30213100-6, years of use: 6.5", ModelNames.element(Locale.ENGLISH, years));
		profile.setName("Laptops");
		RefurbishedShareChange share = make(RefurbishedShareChange.class);
		share.setProfile(profile);
		share.setShare(new BigDecimal("30"));
		assertLabels(share, "Laptops, refurbished: 30 %", "Laptops, refurbished: 30 %",
				"Laptops, reconditionnés : 30 %");
		PathChange path = make(PathChange.class);
		Indicator indicator = make(Indicator.class);
		indicator.setName("Years of use");
		indicator.setUnit("years");
		path.setIndicator(indicator);
		assertEquals("Years of use", ModelNames.element(DUTCH, path));
		Milestone milestone = make(Milestone.class);
		milestone.setValue(BigDecimal.TEN);
		path.getMilestones().add(milestone);
		assertEquals("10 years", ModelNames.element(DUTCH, milestone), "in the unit of the indicator");
	}

	@Test
	void parametersAndSettings() {
		CalculationParameter parameter = make(CalculationParameter.class);
		parameter.setKind(ParameterKind.CO2_PRICE);
		parameter.setYear(2030);
		assertLabels(parameter, "CO2 price (a tonne) 2030", "CO2-prijs (per ton) 2030",
				"Prix du CO2 (par tonne) 2030");
		parameter.setProductGroup("48820000-2");
		assertEquals("CO2 price (a tonne) 2030 48820000-2", ModelNames.element(Locale.ENGLISH, parameter));
		CalculationParameter weight = make(CalculationParameter.class);
		weight.setKind(ParameterKind.RUNG_WEIGHT);
		weight.setRung(Rung.R3);
		assertEquals("Weight of a rung of the R-ladder (0 to 1) R3 Reuse", ModelNames.element(Locale.ENGLISH, weight));
		RuleSetting setting = make(RuleSetting.class);
		setting.setRule("target-without-plan");
		setting.setSeverity(RuleSeverity.OFF);
		assertLabels(setting, "target-without-plan: off", "target-without-plan: uit",
				"target-without-plan : désactivée");
	}

	@Test
	void longTextsAreCutAfterAWord() {
		Lesson lesson = make(Lesson.class);
		lesson.setStatement("  A take-back price that\n is fixed beforehand works much better than an auction  ");
		assertEquals("A take-back price that is fixed beforehand works much…",
				ModelNames.element(Locale.ENGLISH, lesson));
		AuditFinding finding = make(AuditFinding.class);
		finding.setStatement("x".repeat(500));
		assertEquals("x".repeat(59) + "…", ModelNames.element(Locale.ENGLISH, finding));
	}

	@Test
	void whatRefersToItselfOrToNothingHasALabel() {
		Acceptance accepted = make(Acceptance.class);
		accepted.setRule("duplicate-id");
		accepted.setElement(accepted);
		assertEquals("duplicate-id", ModelNames.element(DUTCH, accepted));
		UseYearsChange years = make(UseYearsChange.class);
		DeviceProfile missing = make(DeviceProfile.class);
		((InternalEObject) missing).eSetProxyURI(URI.createURI("#dp-gone"));
		years.setProfile(missing);
		assertEquals("(andere gebruiksduur zonder naam)", ModelNames.element(DUTCH, years));
	}

	@Test
	void theLabelsOfAmountsFollowTheCurrencyAboveThem() {
		RoadmapAdapterFactory factory = new RoadmapAdapterFactory(() -> DUTCH, Clock.systemUTC());
		Contract contract = make(Contract.class);
		Modification change = make(Modification.class);
		contract.getModifications().add(change);
		factory.adapt(contract, IItemLabelProvider.class);
		List<Object> refreshed = new ArrayList<>();
		factory.addListener(each -> refreshed.add(((IViewerNotification) each).getElement()));
		contract.setCurrency("USD");
		assertEquals(List.of(contract, change), refreshed);
	}

	@Test
	void everyKindKeepsToOneLineAndPrefersItsName() {
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				Element element = Identity.create(type);
				for (Locale locale : List.of(Locale.ENGLISH, DUTCH, Locale.FRENCH)) {
					String label = ModelNames.element(locale, element);
					assertTrue(!label.isBlank() && label.equals(label.strip()), type.getName());
					assertFalse(label.contains("null") || label.contains("{"), label);
				}
				element.setName("Its name");
				assertEquals("Its name", ModelNames.element(DUTCH, element));
			}
		}
	}

	private static void assertLabels(Element element, String english, String dutch, String french) {
		assertEquals(english, ModelNames.element(Locale.ENGLISH, element));
		assertEquals(dutch, ModelNames.element(DUTCH, element));
		assertEquals(french, ModelNames.element(Locale.FRENCH, element));
	}

	private static <T extends Element> T make(Class<T> type) {
		return type.cast(Identity.create((EClass) RoadmapPackage.eINSTANCE.getEClassifier(type.getSimpleName())));
	}
}
