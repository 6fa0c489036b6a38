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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Element;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** What goes with an element that is deleted, and that all of it comes back to where it was. */
class DeletionTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final EditingDomain domain = small.document.editingDomain();

	@Test
	void linksThatAreKeptAtTheOtherEndGo() {
		Contract contract = add(small.roadmap, Literals.ROADMAP__CONTRACTS, Contract.class);
		PerformanceCheck check = add(contract, Literals.CONTRACT__CHECKS, PerformanceCheck.class);
		contract.getCriteria().add(small.criterion);
		check.setCriterion(small.criterion);
		contract.setProcurement(small.procurement);
		contract.setManager(small.owner);
		deleteAndTakeBack(List.of(small.procurement), () -> {
			assertTrue(contract.getCriteria().isEmpty());
			assertNull(check.getCriterion());
			assertNull(contract.getProcurement());
			assertEquals(List.of(contract), small.owner.getContracts());
		});
		deleteAndTakeBack(List.of(contract), () -> {
			assertFalse(small.criterion.eIsSet(Literals.CRITERION_USE__CHECKS));
			assertFalse(small.owner.eIsSet(Literals.STAKEHOLDER__CONTRACTS));
		});
	}

	@Test
	void whatWasAcceptedOrPlannedAboutItStaysWithoutIt() {
		Acceptance acceptance = add(small.roadmap, Literals.ROADMAP__ACCEPTED_FINDINGS, Acceptance.class);
		acceptance.setElement(small.target);
		DeviceFlow flow = add(small.roadmap, Literals.ROADMAP__FLOWS, DeviceFlow.class);
		Contract contract = add(small.roadmap, Literals.ROADMAP__CONTRACTS, Contract.class);
		flow.setContract(contract);
		deleteAndTakeBack(List.of(small.second, contract), () -> {
			assertNull(acceptance.getElement());
			assertNull(flow.getContract());
		});
	}

	@Test
	void theOrderInListsThatAreNotKeptComesBack() {
		List<CriterionUse> criteria = new ArrayList<>(List.of(small.criterion));
		for (int i = 0; i < 4; i++) {
			CriterionUse one = add(small.procurement, Literals.PROCUREMENT__CRITERIA, CriterionUse.class);
			one.getTargets().add(small.target);
			criteria.add(one);
		}
		assertEquals(criteria, small.target.getCriteria());
		deleteAndTakeBack(List.of(criteria.get(1)), () -> assertEquals(4, small.target.getCriteria().size()));
		deleteAndTakeBack(List.of(criteria.get(3), criteria.get(0)), () -> assertEquals(
				List.of(criteria.get(1), criteria.get(2), criteria.get(4)), small.target.getCriteria()));
		deleteAndTakeBack(List.of(small.procurement), () -> assertTrue(small.target.getCriteria().isEmpty()));
		deleteAndTakeBack(List.of(small.target), () -> assertTrue(small.criterion.getTargets().isEmpty()));
	}

	@Test
	void thePartInASinglePlaceGoesAndComesBack() {
		Element scale = Identity.create(Literals.AWARD_SCALE);
		domain.getCommandStack().execute(
				Edits.add(domain, small.criterion, Literals.CRITERION_USE__SCALE, scale));
		assertEquals(scale, small.criterion.getScale());
		deleteAndTakeBack(List.of(scale), () -> assertNull(small.criterion.getScale()));
		domain.getCommandStack().undo();
		assertNull(small.criterion.getScale(), "adding it is taken back too");
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
	void whateverIsDeletedNobodyIsLeftPointingAtItAndAllComesBack(long seed) {
		Random random = new Random(seed);
		List<Target> targets = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			targets.add(add(small.first, Literals.AMBITION__TARGETS, Target.class));
		}
		for (int i = 0; i < 8; i++) {
			CriterionUse one = add(small.procurement, Literals.PROCUREMENT__CRITERIA, CriterionUse.class);
			targets.stream().filter(target -> random.nextBoolean()).forEach(one.getTargets()::add);
			targets.get(random.nextInt(targets.size())).setOwner(small.owner);
		}
		for (int i = 0; i < 10; i++) {
			List<Element> all = new ArrayList<>();
			small.roadmap.eAllContents().forEachRemaining(one -> all.add((Element) one));
			List<Element> some = all.stream().filter(one -> random.nextInt(all.size()) < 2).toList();
			if (!some.isEmpty()) {
				deleteAndTakeBack(some, () -> assertTrue(dangling().isEmpty(), dangling().toString()));
			}
		}
	}

	private Map<EObject, ?> dangling() {
		return EcoreUtil.CrossReferencer.find(List.of(small.roadmap)).entrySet().stream()
				.filter(one -> !EcoreUtil.isAncestor(small.roadmap, one.getKey()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Deletes, takes it back, and does both again; each time everything must be exactly as it was then. */
	private void deleteAndTakeBack(List<? extends Element> elements, Runnable gone) {
		BasicCommandStack stack = (BasicCommandStack) domain.getCommandStack();
		Map<String, String> before = everything();
		String file = small.file();
		stack.execute(Edits.delete(domain, elements));
		gone.run();
		String after = small.file();
		stack.undo();
		assertEquals(before, everything(), "undo");
		assertEquals(file, small.file(), "undo");
		stack.redo();
		assertEquals(after, small.file(), "redo");
		gone.run();
		stack.undo();
		assertEquals(before, everything(), "second undo");
	}

	/** What every link of every element leads to, in order, those that are not kept included. */
	private Map<String, String> everything() {
		Map<String, String> links = new TreeMap<>();
		EcoreUtil.<EObject>getAllContents(small.roadmap, true).forEachRemaining(one -> {
			for (EReference reference : one.eClass().getEAllReferences()) {
				if (one.eIsSet(reference)) {
					Object value = one.eGet(reference);
					List<?> others = value instanceof List<?> list ? list : List.of(value);
					links.put(((Element) one).getId() + ' ' + reference.getName(),
							others.stream().map(other -> ((Element) other).getId()).toList().toString());
				}
			}
		});
		return links;
	}

	private static <T extends Element> T add(Element owner, EReference reference, Class<T> type) {
		Element part = Identity.create(reference.getEReferenceType());
		@SuppressWarnings("unchecked")
		List<Object> parts = (List<Object>) owner.eGet(reference);
		parts.add(part);
		return type.cast(part);
	}
}
