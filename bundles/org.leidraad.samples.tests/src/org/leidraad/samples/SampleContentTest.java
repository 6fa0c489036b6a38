/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Ambition;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.FlowKind;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Measurement;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Stakeholder;

/** What every sample holds: it is plainly a sample, it is whole, and its numbers agree with each other. */
class SampleContentTest {

	private static final BigDecimal HUNDRED = new BigDecimal(100);
	private static final Pattern FICTIONAL = Pattern.compile("\\(fictief\\)|\\(fictif\\)");
	private static final Pattern EQUIVALENT = Pattern.compile("of gelijkwaardig|ou preuve équivalente");
	private static final Pattern TO_BE_CHECKED = Pattern.compile("te controleren|à vérifier");

	@TempDir
	Path folder;

	static List<String> samples() {
		return Installed.SAMPLES;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isPlainlyASample(String sample) throws Exception {
		Contents sampled = contents(sample);
		assertTrue(sampled.roadmap().isSample());
		assertTrue(Pattern.compile("fictieve organisatie, cijfers|organisation fictive, chiffres")
				.matcher(sampled.roadmap().getDescription()).find());
		sampled.all(Contract.class).forEach(contract -> assertFictional(contract.getSupplier()));
		sampled.all(Offer.class).forEach(offer -> assertFictional(offer.getSupplier()));
		sampled.all(FactoryDisclosure.class).forEach(factory -> assertFictional(factory.getFactory()));
		assertFictional(sampled.roadmap().getOrganisations().getFirst().getIdentifier());
	}

	private static void assertFictional(String name) {
		assertTrue(FICTIONAL.matcher(name).find(), name);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void runsFromAmbitionToMeasurement(String sample) throws Exception {
		Contents sampled = contents(sample);
		assertTrue(sampled.all(Element.class).count() >= 250);
		for (Ambition ambition : sampled.roadmap().getAmbitions()) {
			assertFalse(ambition.getTargets().isEmpty(), ambition.getName());
			assertFalse(ambition.getAspects().isEmpty(), ambition.getName());
			assertFalse(ambition.getSdgTargets().isEmpty(), ambition.getName());
		}
		assertEquals(Set.of(IndicatorKind.values()),
				sampled.indicators().map(Indicator::getKind).collect(Collectors.toSet()));
		assertTrue(sampled.indicators().filter(indicator -> indicator.getMeasurements().size() >= 3).count() >= 14);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void hasAnAmbassadorWithAMandate(String sample) throws Exception {
		List<Stakeholder> stakeholders = contents(sample).roadmap().getOrganisations().get(0).getStakeholders();
		assertTrue(stakeholders.size() >= 6);
		List<Stakeholder> ambassadors = stakeholders.stream().filter(Stakeholder::isAmbassador).toList();
		assertEquals(1, ambassadors.size());
		assertFalse(ambassadors.get(0).getMandate().isBlank());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void hasWhatTheThreadNeedsAroundIt(String sample) throws Exception {
		var roadmap = contents(sample).roadmap();
		assertTrue(roadmap.getUserGroups().size() >= 3);
		roadmap.getUserGroups().forEach(group -> assertFalse(group.getNeeds().isEmpty(), group.getName()));
		assertTrue(roadmap.getGlossary().size() >= 6);
		assertTrue(roadmap.getScenarios().size() >= 2);
		assertFalse(roadmap.getLessons().isEmpty());
		assertFalse(roadmap.getPractices().isEmpty());
		assertFalse(roadmap.getOrganisations().getFirst().getHindrances().isEmpty());
		assertTrue(roadmap.getContracts().stream().anyMatch(contract -> contract.getModifications().size() >= 2));
		assertTrue(roadmap.getFlows().stream().map(flow -> flow.getKind()).collect(Collectors.toSet())
				.containsAll(Set.of(FlowKind.IN, FlowKind.OUT, FlowKind.IN_USE)));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyMeasurementSaysHowGoodItIs(String sample) throws Exception {
		for (Measurement measurement : contents(sample).all(Measurement.class).toList()) {
			String name = ((Element) measurement.eContainer()).getName() + " " + measurement.getDate();
			assertFalse(measurement.getEnteredBy().isBlank(), name);
			assertTrue(measurement.getEnteredOn().isAfter(measurement.getDate()), name);
			assertTrue(measurement.getCompleteness().signum() > 0, name);
			assertTrue(measurement.getCompleteness().compareTo(HUNDRED) <= 0, name);
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aRatioIsItsNumeratorOverItsDenominator(String sample) throws Exception {
		List<Measurement> ratios = contents(sample).all(Measurement.class)
				.filter(measurement -> measurement.getNumerator() != null && measurement.getDenominator() != null)
				.toList();
		assertTrue(ratios.size() >= 20, "only " + ratios.size());
		for (Measurement ratio : ratios) {
			Indicator indicator = (Indicator) ratio.eContainer();
			BigDecimal factor = indicator.getUnit().startsWith("%") ? HUNDRED : BigDecimal.ONE;
			assertEquals(0, ratio.getNumerator().multiply(factor)
					.compareTo(ratio.getValue().multiply(ratio.getDenominator())),
					indicator.getName() + " " + ratio.getDate());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyIndicatorNamesItsPlaceInTheCatalogue(String sample) throws Exception {
		List<String> ids = contents(sample).indicators().map(Indicator::getCatalogueId).toList();
		assertEquals(ids.size(), new HashSet<>(ids).size());
		ids.forEach(id -> assertTrue(id.matches("(KPI|QLI|EFF)-[A-Z0-9-]+"), id));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void namesInstalledCriteriaInEditionsThatItLists(String sample) throws Exception {
		Contents sampled = contents(sample);
		FrameworkRegistry frameworks = Installed.frameworks();
		Set<String> listed = sampled.roadmap().getFrameworks().stream()
				.map(use -> use.getFramework() + "/" + use.getEdition()).collect(Collectors.toSet());
		Set<String> used = Stream.concat(sampled.all(CriterionUse.class).map(CriterionUse::getCriterion),
				sampled.all(ClauseAssessment.class).map(ClauseAssessment::getCriterion)).filter(Objects::nonNull)
				.filter(key -> frameworks.criterion(key).isPresent())
				.map(key -> key.substring(0, key.lastIndexOf('/'))).collect(Collectors.toSet());
		sampled.roadmap().getFrameworks().stream().filter(use -> addsAttributes(use, sampled, frameworks))
				.forEach(use -> used.add(use.getFramework() + "/" + use.getEdition()));
		assertEquals(listed, used);
	}

	private static boolean addsAttributes(FrameworkUse use, Contents sampled, FrameworkRegistry frameworks) {
		Set<String> namespaces = sampled.all(Element.class).flatMap(element -> element.getExtensions().stream())
				.map(extension -> extension.eClass().getEPackage().getNsURI()).collect(Collectors.toSet());
		return frameworks.framework(use.getFramework()).flatMap(InstalledFramework::attributes)
				.filter(attributes -> namespaces.contains(attributes.getNsURI())).isPresent();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void usesCriteriaForWhatTheFrameworkAllowsAndAsksProof(String sample) throws Exception {
		Set<String> planted = PlantedFaults.of(sample).open();
		for (CriterionUse use : contents(sample).all(CriterionUse.class).toList()) {
			assertTrue(EQUIVALENT.matcher(use.getProof()).find() || planted.contains("label-not-admissible "
					+ use.getId()), use.getName());
			Installed.frameworks().criterion(String.valueOf(use.getCriterion())).map(InstalledCriterion::criterion)
					.filter(criterion -> !planted.contains("criterion-wrong-use " + use.getId()))
					.ifPresent(criterion -> assertTrue(criterion.getUses().stream().map(Use::getLiteral).toList()
							.contains(use.getUse().getLiteral()), use.getCriterion()));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void weightsOfTheAwardCriteriaMakeAHundred(String sample) throws Exception {
		for (Procurement procurement : contents(sample).roadmap().getProcurements()) {
			BigDecimal sum = procurement.getCriteria().stream().filter(c -> c.getUse() == CriterionUseType.AWARD)
					.map(CriterionUse::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
			assertEquals(0, HUNDRED.compareTo(sum), procurement.getName() + ": " + sum);
			procurement.getCriteria().stream().filter(c -> c.getUse() != CriterionUseType.AWARD)
					.forEach(c -> assertNull(c.getWeight(), c.getName()));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void contractsHaveAValueATermAManagerAndCriteria(String sample) throws Exception {
		for (Contract contract : contents(sample).roadmap().getContracts()) {
			assertTrue(contract.getValue().signum() > 0);
			assertTrue(contract.getStart().isBefore(contract.getEnd()));
			assertFalse(contract.getManager().getName().isBlank());
			assertTrue(contract.getCriteria().size() >= 5);
			assertTrue(contract.getProcurement().getCriteria().containsAll(contract.getCriteria()));
			assertFalse(contract.getIndicators().isEmpty());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyFigureOfTheCalculationsHasASourceAndADate(String sample) throws Exception {
		Contents sampled = contents(sample);
		assertEquals(5, sampled.all(CalculationParameter.class).map(CalculationParameter::getKind).distinct().count());
		sampled.all(CalculationParameter.class).forEach(parameter -> {
			assertFalse(parameter.getSource().isBlank(), parameter.getName());
			assertTrue(parameter.getDate().getYear() >= 2020, parameter.getName());
		});
		assertTrue(sampled.all(DeviceProfile.class).count() >= 2);
		sampled.all(DeviceProfile.class).forEach(profile -> {
			assertTrue(profile.isEstimate(), profile.getName());
			assertTrue(TO_BE_CHECKED.matcher(profile.getSource()).find(), profile.getName());
		});
	}

	@ParameterizedTest
	@MethodSource("samples")
	void jointBuyersHaveOneLeader(String sample) throws Exception {
		for (Procurement procurement : contents(sample).roadmap().getProcurements()) {
			List<JointBuyer> buyers = procurement.getBuyers();
			assertEquals(buyers.isEmpty() ? 0 : 1, buyers.stream()
					.filter(buyer -> "lead".equals(buyer.getRole().getLiteral())).count(), procurement.getName());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isAValidModelWithIdentifiersOfItsOwn(String sample) throws Exception {
		Contents sampled = contents(sample);
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(sampled.roadmap());
		assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
		Set<String> ids = new HashSet<>();
		Stream.concat(Stream.of(sampled.roadmap()), sampled.all(Element.class)).forEach(element -> {
			assertTrue(element.getId().matches("[a-z]{1,2}-[0-9b-df-hjkmnp-tv-xz]{6}"), element.getId());
			assertTrue(ids.add(element.getId()), element.getId());
		});
	}

	private Contents contents(String sample) throws Exception {
		return new Contents(Installed.open(sample, folder).roadmap());
	}
}
