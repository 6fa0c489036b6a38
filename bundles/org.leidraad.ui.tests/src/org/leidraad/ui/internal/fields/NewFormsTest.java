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

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Aggregation;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.Contract;
import org.leidraad.model.CostLine;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Offer;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.PathChange;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Scenario;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SuggestedText.Suggestion;

/** What forms show when: fields that come and go, folded sections, units, candidates, kinds of parts. */
class NewFormsTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void english() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	private static boolean shown(Element element, EStructuralFeature feature) {
		return FormLayouts.of(element.eClass()).shownFor(element).stream().anyMatch(one -> one.feature() == feature);
	}

	@Test
	void whatEarnsPointsIsAskedOfAwardCriteriaOnlyAndNeverHiddenOnceFilledIn() {
		assertFalse(shown(small.criterion, Literals.CRITERION_USE__SCALE));
		small.criterion.setWeight(BigDecimal.TEN);
		assertTrue(shown(small.criterion, Literals.CRITERION_USE__WEIGHT));
		small.criterion.setWeight(null);
		small.criterion.setUse(CriterionUseType.AWARD);
		assertTrue(shown(small.criterion, Literals.CRITERION_USE__SCALE));
	}

	@Test
	void aFrameworkCriterionKnowsWhatItIsAbout() {
		assertTrue(shown(small.criterion, Literals.CRITERION_USE__ASPECTS));
		small.criterion.setCriterion("epeat/2018/2018-1.1");
		assertFalse(shown(small.criterion, Literals.CRITERION_USE__ASPECTS));
	}

	@Test
	void linksThatAreMadeElsewhereAreShownOnceThereAreSome() {
		assertFalse(shown(small.owner, Literals.STAKEHOLDER__TARGETS));
		small.target.setOwner(small.owner);
		assertTrue(shown(small.owner, Literals.STAKEHOLDER__TARGETS));
	}

	@Test
	void aFoldedSectionOpensWhenSomethingIsInIt() {
		FormSection background = FormLayouts.of(Literals.TARGET).pages().getFirst().sections().stream()
				.filter(section -> section.key().equals("background")).findFirst().orElseThrow();
		assertTrue(background.folded());
		assertFalse(background.openFor(small.target));
		small.target.setNotes(" ");
		assertFalse(background.openFor(small.target), "blanks are nothing");
		small.target.getTags().add("pilot");
		assertTrue(background.openFor(small.target));
	}

	@Test
	void aRatioHasColumnsForBothItsSides() {
		EReference measurements = Literals.INDICATOR__MEASUREMENTS;
		List<EStructuralFeature> columns = TableColumns.of(small.indicator, measurements.getEReferenceType());
		assertFalse(columns.contains(Literals.MEASUREMENT__NUMERATOR));
		assertTrue(columns.containsAll(List.of(Literals.MEASUREMENT__DEPARTMENT, Literals.MEASUREMENT__PRODUCT_GROUP)));
		small.indicator.setAggregation(Aggregation.RATIO_OF_SUMS);
		assertTrue(TableColumns.of(small.indicator, measurements.getEReferenceType())
				.contains(Literals.MEASUREMENT__NUMERATOR));
		small.indicator.setAggregation(Aggregation.SUM);
		Measurement measurement = (Measurement) Identity.create(Literals.MEASUREMENT);
		measurement.setNumerator(BigDecimal.ONE);
		small.indicator.getMeasurements().add(measurement);
		assertTrue(TableColumns.of(small.indicator, measurements.getEReferenceType())
				.contains(Literals.MEASUREMENT__NUMERATOR), "what is filled in stays in sight");
	}

	@Test
	void eachKindOfPartIsOfferedWhereThereAreSeveral() {
		Scenario scenario = (Scenario) Identity.create(Literals.SCENARIO);
		small.roadmap.getScenarios().add(scenario);
		List<Element> parts = NewParts.of(small.document.editingDomain(), scenario, Literals.SCENARIO__CHANGES);
		assertEquals(Set.of(Literals.USE_YEARS_CHANGE, Literals.REFURBISHED_SHARE_CHANGE, Literals.PATH_CHANGE),
				parts.stream().map(Element::eClass).collect(Collectors.toSet()));
		assertTrue(parts.stream().allMatch(part -> part.getId() != null));
	}

	@Test
	void amountsHaveTheNearestCurrency() {
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		small.procurement.getOffers().add(offer);
		Element line = Identity.create(Literals.COST_LINE);
		offer.getCosts().add((CostLine) line);
		assertEquals(Optional.of("EUR"), Units.of(line, Literals.COST_LINE__AMOUNT));
		offer.setCurrency("USD");
		assertEquals(Optional.of("USD"), Units.of(line, Literals.COST_LINE__AMOUNT));
		assertEquals(Optional.of("EUR"), Units.of(small.before, Literals.ACTION__BUDGET));
	}

	@Test
	void aScaleIsInTheUnitOfItsCriterionAndAPathInThatOfItsIndicator() {
		AwardScale scale = (AwardScale) Identity.create(Literals.AWARD_SCALE);
		small.criterion.setScale(scale);
		small.criterion.setUnit("kWh");
		assertEquals(Optional.of("kWh"), Units.of(scale, Literals.AWARD_SCALE__BEST));
		PathChange change = (PathChange) Identity.create(Literals.PATH_CHANGE);
		Element milestone = Identity.create(Literals.MILESTONE);
		change.getMilestones().add((Milestone) milestone);
		assertEquals(Optional.empty(), Units.of(milestone, Literals.MILESTONE__VALUE));
		change.setIndicator(small.indicator);
		assertEquals(Optional.of("years"), Units.of(milestone, Literals.MILESTONE__VALUE));
	}

	@Test
	void theUnitOfAParameterFollowsItsKind() {
		CalculationParameter parameter = (CalculationParameter) Identity.create(Literals.CALCULATION_PARAMETER);
		small.roadmap.getParameters().add(parameter);
		parameter.setKind(ParameterKind.CO2_PRICE);
		assertEquals(Optional.of("EUR/t CO2e"), Units.of(parameter, Literals.CALCULATION_PARAMETER__VALUE));
		parameter.setKind(ParameterKind.GRID_FACTOR);
		assertEquals(Optional.of("kgCO2e/kWh"), Units.of(parameter, Literals.CALCULATION_PARAMETER__VALUE));
		assertTrue(Units.saidIn("Energy (kWh per year)", "kWh/yr"));
		assertFalse(Units.saidIn("Unit mass", "kg"));
	}

	@Test
	void candidatesStayInTheirContract() {
		Contract contract = contract();
		Contract other = contract();
		Element check = part(contract, Literals.CONTRACT__CHECKS);
		assertEquals(List.of(small.criterion), Candidates.of(check, Literals.PERFORMANCE_CHECK__CRITERION));
		CriterionUse agreed = (CriterionUse) part(small.procurement, Literals.PROCUREMENT__CRITERIA);
		contract.getCriteria().add(agreed);
		assertEquals(List.of(agreed), Candidates.of(check, Literals.PERFORMANCE_CHECK__CRITERION));
		Element factory = part(contract, Literals.CONTRACT__DISCLOSURES);
		part(other, Literals.CONTRACT__DISCLOSURES);
		Element finding = part(contract, Literals.CONTRACT__AUDIT_FINDINGS);
		assertEquals(List.of(factory), Candidates.of(finding, Literals.AUDIT_FINDING__FACTORY));
	}

	@Test
	void aFindingAboutAnythingCanBeAccepted() {
		Element acceptance = part(small.roadmap, Literals.ROADMAP__ACCEPTED_FINDINGS);
		Set<Element> all = Set.copyOf(Candidates.of(acceptance, Literals.ACCEPTANCE__ELEMENT));
		assertTrue(all.containsAll(Set.of(small.roadmap, small.milestone, small.owner, small.criterion)));
		assertFalse(all.contains(acceptance));
	}

	@Test
	void whatIsSoughtIsFoundWhereverItStands() {
		Set<Element> found = Set.copyOf(Candidates.of(small.criterion, Literals.CRITERION_USE__TARGETS));
		assertEquals(Set.of(small.other), found);
		Indicator elsewhere = (Indicator) part(small.other, Literals.TARGET__INDICATORS);
		assertTrue(Candidates.of(contract(), Literals.CONTRACT__INDICATORS)
				.containsAll(List.of(small.indicator, elsewhere)));
	}

	@Test
	void productGroupsAreOfferedByNameAndKeptByCode() {
		List<Suggestion> groups = new Suggestions(SmallRoadmap.NO_FRAMEWORKS).of(small.target,
				Literals.DEVICE_FLOW__PRODUCT_GROUP);
		assertTrue(groups.contains(new Suggestion("30213100-6", "30213100-6 laptops")));
		assertEquals(new Reading.Value("30213100-6"), new SuggestedText(groups).read("30213100-6 Laptops"));
		assertEquals(new Reading.Value("30213100-6"), new SuggestedText(groups).read("30213100-6"));
	}

	private Contract contract() {
		return (Contract) part(small.roadmap, Literals.ROADMAP__CONTRACTS);
	}

	private static Element part(Element owner, EReference reference) {
		Element part = Identity.create(reference.getEReferenceType());
		@SuppressWarnings("unchecked")
		List<Object> parts = (List<Object>) owner.eGet(reference);
		parts.add(part);
		return part;
	}
}
