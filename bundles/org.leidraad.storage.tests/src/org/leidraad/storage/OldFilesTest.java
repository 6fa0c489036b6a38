/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.ActionState;
import org.leidraad.model.AmbitionOrigin;
import org.leidraad.model.Aspect;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.ContractType;
import org.leidraad.model.CostKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.EventRemedy;
import org.leidraad.model.Indicator;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.Procurement;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.Rung;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.Target;
import org.leidraad.model.ThresholdReading;

/** Files as earlier versions saved them open for ever. The fixtures are never changed; a new format adds new ones. */
class OldFilesTest {

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"v1-first", "v1-every-field", "v1-other-makers", "v1-all-kinds",
		"v1-assessments", "v1-contracts", "v1-options"})
	void opensAndSavesWithoutChange(String name) throws Exception {
		Path file = fixture(name);
		byte[] before = Files.readAllBytes(file);
		storage.save(storage.open(file));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void meaningOfTheFirstFileIsWhatItWas() throws Exception {
		Roadmap roadmap = storage.open(fixture("v1-first")).roadmap();
		assertTrue(roadmap.isSample());
		assertEquals(List.of("nl"), roadmap.getLanguages());
		assertEquals(AmbitionOrigin.NATIONAL, roadmap.getAmbitions().get(0).getOrigin());
		assertEquals(List.of(Aspect.ENERGY, Aspect.MATERIALS), roadmap.getAmbitions().get(0).getAspects());
		Target target = roadmap.getAmbitions().get(0).getTargets().get(0);
		assertEquals(LocalDate.of(2030, 12, 31), target.getDueDate());
		assertEquals("Hoofd Inkoop", target.getOwner().getName());
		assertEquals(roadmap.getPlans(), target.getPlans());
		assertEquals(roadmap.getPlans().get(0).getActions(), target.getActions());
		Indicator indicator = target.getIndicators().get(0);
		assertEquals("Telling in het activaregister\nvan uitgestroomde laptops", indicator.getMethod());
		assertEquals(new BigDecimal("6.0"), indicator.getMilestones().get(1).getValue());
		assertEquals(new BigDecimal("4.50"), indicator.getMeasurements().get(0).getValue());
		assertEquals(ActionState.IN_PROGRESS, indicator.getActions().get(0).getState());
		Contract contract = roadmap.getContracts().get(0);
		assertEquals(List.of(contract), indicator.getContracts());
		assertSame(roadmap.getProcurements().get(0), contract.getProcurement());
		assertEquals(roadmap.getProcurements().get(0).getCriteria(), contract.getCriteria());
		assertTrue(contract.getEvaluations().get(0).isHeld());
	}

	@Test
	void meaningOfOffersAndContractsIsWhatItWas() throws Exception {
		Roadmap roadmap = storage.open(fixture("v1-contracts")).roadmap();
		assertEquals(ThresholdReading.CONTRACT_DATE, roadmap.getThresholdReading());
		Procurement procurement = roadmap.getProcurements().getFirst();
		CriterionUse parts = procurement.getCriteria().getFirst();
		assertEquals(ScoredOn.ANSWER, parts.getScoredOn());
		assertEquals(ScoredOn.ANNUAL_COST, procurement.getCriteria().get(1).getScoredOn());
		OfferAnswer answer = procurement.getOffers().getFirst().getAnswers().getFirst();
		assertEquals(List.of(answer), parts.getAnswers());
		assertSame(parts.getScale().getSteps().getFirst(), answer.getStep());
		assertEquals(new BigDecimal("0.62"), procurement.getOffers().getFirst().getMaterials().getFirst().getMass());
		assertEquals(CostKind.SERVICE_FEE, procurement.getOffers().getFirst().getCosts().getFirst().getKind());
		Contract contract = roadmap.getContracts().getFirst();
		assertEquals(ContractType.CONCESSION, contract.getType());
		assertEquals(contract.getIncentives(), parts.getIncentives());
		assertEquals(new BigDecimal("6.5"), contract.getChecks().getFirst().getValue());
		ContractEvent event = contract.getEvents().getFirst();
		assertEquals(ClauseKind.ACTS_OF_PARTIES, event.getClause());
		assertEquals(EventRemedy.DAMAGES, event.getRemedy());
		assertEquals(LocalDate.of(2026, 5, 20), event.getKnownOn());
		assertEquals(Rung.R3, roadmap.getParameters().getFirst().getRung());
	}

	@Test
	void meaningOfOptionsIsWhatItWas() throws Exception {
		Contract contract = storage.open(fixture("v1-options")).roadmap().getContracts().getFirst();
		ReviewClause option = contract.getClauses().getFirst();
		assertTrue(option.isOption());
		assertEquals(LocalDate.of(2029, 6, 30), option.getExerciseBy());
		assertEquals(LocalDate.of(2029, 5, 14), option.getExercisedOn());
		assertSame(option, contract.getModifications().getFirst().getClause());
		assertEquals(contract.getModifications(), option.getModifications());
	}

	/** But for what other makers add, of which the objects are not the roadmap's own. */
	@Test
	void everyStoredFieldOfEveryKindIsInAFixture() throws Exception {
		List<Roadmap> roadmaps = List.of(storage.open(fixture("v1-all-kinds")).roadmap(),
				storage.open(fixture("v1-assessments")).roadmap(),
				storage.open(fixture("v1-contracts")).roadmap(),
				storage.open(fixture("v1-options")).roadmap());
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
					assertTrue(feature.isTransient() || feature == RoadmapPackage.Literals.ELEMENT__EXTENSIONS
							|| roadmaps.stream().anyMatch(roadmap -> isSetSomewhere(roadmap, type, feature)),
							type.getName() + "." + feature.getName());
				}
			}
		}
	}

	private static boolean isSetSomewhere(Roadmap roadmap, EClass type, EStructuralFeature feature) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(roadmap.eResource(), false); all.hasNext();) {
			EObject element = all.next();
			if (element.eClass() == type && element.eIsSet(feature)) {
				return true;
			}
		}
		return false;
	}

	private Path fixture(String name) throws IOException {
		Path file = folder.resolve(name + ".leidraad");
		try (InputStream in = OldFilesTest.class.getResourceAsStream("fixtures/" + name + ".leidraad")) {
			Files.copy(in, file);
		}
		return file;
	}
}
