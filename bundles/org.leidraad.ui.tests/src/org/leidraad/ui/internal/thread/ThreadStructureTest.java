/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.thread.ThreadNode.Part;
import org.leidraad.ui.internal.thread.ThreadNode.Section;
import org.leidraad.ui.internal.thread.ThreadNode.Use;

class ThreadStructureTest {

	private final SmallRoadmap small = new SmallRoadmap();

	@Test
	void theRoadmapStandsAboveItsSections() {
		List<ThreadNode> roots = ThreadStructure.roots(small.roadmap);
		assertEquals(new Part(small.roadmap), roots.getFirst());
		assertEquals(new Section(small.roadmap, Literals.ROADMAP__AMBITIONS), roots.get(1));
		assertEquals(7, roots.size());
		assertEquals(List.of(), ThreadStructure.children(roots.getFirst()));
	}

	@Test
	void aTargetHasItsIndicatorsAndTheCriteriaThatMoveIt() {
		assertEquals(List.of(new Part(small.indicator), new Use(small.target, small.criterion)),
				ThreadStructure.children(new Part(small.target)));
	}

	@Test
	void everyLineKnowsTheLineAboveIt() {
		Set<ThreadNode> seen = new HashSet<>();
		List<ThreadNode> open = new ArrayList<>(ThreadStructure.roots(small.roadmap));
		while (!open.isEmpty()) {
			ThreadNode node = open.removeLast();
			assertTrue(seen.add(node), node.toString());
			for (ThreadNode child : ThreadStructure.children(node)) {
				assertEquals(Optional.of(node), ThreadStructure.parent(child));
				open.add(child);
			}
		}
		assertTrue(seen.contains(new Part(small.criterion)));
		assertTrue(seen.contains(new Part(small.owner)));
	}

	@Test
	void whatHasNoLineStandsAtThatOfItsOwner() {
		assertEquals(new Part(small.indicator), ThreadStructure.nodeOf(small.milestone));
		assertEquals(new Part(small.criterion), ThreadStructure.nodeOf(small.criterion));
		assertEquals(new Part(small.roadmap), ThreadStructure.nodeOf(small.roadmap));
	}

	@Test
	void aSectionOffersOnlyItsOwnKind() {
		List<NewPart> parts = NewPart.at(small.document.editingDomain(),
				new Section(small.roadmap, Literals.ROADMAP__CONTRACTS));
		assertEquals(List.of(Literals.CONTRACT), parts.stream().map(part -> part.part().eClass()).toList());
	}

	@Test
	void aNewPartComesWithAnIdentifierAndCanBeTakenBack() {
		NewPart part = NewPart.at(small.document.editingDomain(), new Part(small.target)).stream()
				.filter(one -> one.reference() == Literals.TARGET__INDICATORS).findFirst().orElseThrow();
		small.document.editingDomain().getCommandStack().execute(part.command(small.document.editingDomain()));
		assertEquals(List.of(small.indicator, part.part()), small.target.getIndicators());
		assertTrue(part.part().getId().startsWith("i-"));
		small.document.editingDomain().getCommandStack().undo();
		assertEquals(List.of(small.indicator), small.target.getIndicators());
	}

	@Test
	void pastedCopiesHaveIdentifiersOfTheirOwn() {
		List<Element> copied = Pasting.copies(List.of(small.target));
		Pasting place = Pasting.at(small.first, copied).orElseThrow();
		List<Element> added = new ArrayList<>();
		small.document.editingDomain().getCommandStack()
				.execute(place.command(small.document.editingDomain(), copied, added));
		assertEquals(added, small.first.getTargets());
		assertNotEquals(small.target.getId(), added.getFirst().getId());
		assertNotEquals(small.indicator.getId(),
				small.first.getTargets().getFirst().getIndicators().getFirst().getId());
		Set<String> ids = new HashSet<>();
		EcoreUtil.<EObject>getAllContents(small.roadmap, true)
				.forEachRemaining(one -> assertTrue(ids.add(((Element) one).getId())));
	}

	@Test
	void copiesGoBesideWhatCannotHoldThem() {
		assertEquals(Optional.of(new Pasting(small.target, Literals.TARGET__INDICATORS)),
				Pasting.at(small.indicator, List.of(small.indicator)));
		assertEquals(Optional.of(new Pasting(small.roadmap, Literals.ROADMAP__CONTRACTS)),
				Pasting.at(small.milestone, Pasting.copies(
						List.of(Identity.create(Literals.CONTRACT)))));
		assertEquals(Optional.empty(), Pasting.at(small.first, List.of()));
		assertEquals(Optional.empty(), Pasting.at(small.first, List.of(small.milestone)));
	}

	@Test
	void anElementIsDraggedAmongItsSiblings() {
		ThreadMove move = new ThreadMove(small.document.editingDomain(), small.target);
		run(move.beside(small.other, false));
		assertEquals(List.of(small.target, small.other), small.second.getTargets());
		assertEquals(Optional.empty(), move.beside(small.other, false));
		assertEquals(Optional.empty(), move.beside(small.target, true));
		run(move.beside(small.other, true));
		assertEquals(List.of(small.other, small.target), small.second.getTargets());
	}

	@Test
	void anElementIsDraggedToWhatCanHoldIt() {
		ThreadMove move = new ThreadMove(small.document.editingDomain(), small.target);
		run(move.into(small.first));
		assertEquals(List.of(small.target), small.first.getTargets());
		assertEquals(List.of(small.target), small.criterion.getTargets());
		run(move.beside(small.other, false));
		assertEquals(List.of(small.target, small.other), small.second.getTargets());
		assertEquals(Optional.empty(), move.into(small.second));
		assertEquals(Optional.empty(), move.into(small.plan));
		assertEquals(Optional.empty(), move.beside(small.plan, true));
		small.document.editingDomain().getCommandStack().undo();
		small.document.editingDomain().getCommandStack().undo();
		assertEquals(List.of(small.other, small.target), small.second.getTargets());
	}

	private void run(Optional<Command> change) {
		small.document.editingDomain().getCommandStack().execute(change.orElseThrow());
	}
}
