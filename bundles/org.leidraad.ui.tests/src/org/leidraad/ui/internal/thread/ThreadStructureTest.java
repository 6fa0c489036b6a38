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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.thread.ThreadNode.Group;
import org.leidraad.ui.internal.thread.ThreadNode.Invitation;
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
		assertEquals(10, roots.size());
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
		List<Clip> copied = Pasting.copies(List.of(small.target));
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
				Pasting.at(small.indicator, Pasting.copies(List.of(small.indicator))));
		assertEquals(Optional.of(new Pasting(small.roadmap, Literals.ROADMAP__CONTRACTS)),
				Pasting.at(small.milestone, Pasting.copies(
						List.of(Identity.create(Literals.CONTRACT)))));
		assertEquals(Optional.empty(), Pasting.at(small.first, List.of()));
		assertEquals(Optional.empty(), Pasting.at(small.first, Pasting.copies(List.of(small.milestone))));
	}

	@Test
	void pastedCopiesKeepTheirLinksAndTheClipboardHasNone() {
		small.target.setOwner(small.owner);
		small.criterion.getTargets().add(small.other);
		List<Clip> targets = Pasting.copies(List.of(small.target));
		List<Clip> criteria = Pasting.copies(List.of(small.criterion));
		assertEquals(List.of(small.target), small.owner.getTargets(), "nobody finds the clipboard from the roadmap");
		String before = small.file();
		List<Element> added = new ArrayList<>();
		run(Optional.of(Pasting.at(small.first, targets).orElseThrow().command(domain(), targets, added)));
		run(Optional.of(Pasting.at(small.procurement, criteria).orElseThrow().command(domain(), criteria, added)));
		assertEquals(small.owner, ((Target) added.getFirst()).getOwner());
		assertEquals(List.of(small.target, added.getFirst()), small.owner.getTargets());
		assertEquals(List.of(small.target, small.other), ((CriterionUse) added.getLast()).getTargets());
		domain().getCommandStack().undo();
		domain().getCommandStack().undo();
		assertEquals(before, small.file());
		assertEquals(List.of(small.target), small.owner.getTargets());
	}

	@Test
	void whatACopyWasLinkedToMayBeGone() {
		small.target.setOwner(small.owner);
		List<Clip> copied = Pasting.copies(List.of(small.target));
		run(Optional.of(Edits.delete(domain(), List.of(small.owner))));
		List<Element> added = new ArrayList<>();
		run(Optional.of(Pasting.at(small.first, copied).orElseThrow().command(domain(), copied, added)));
		assertNull(((Target) added.getFirst()).getOwner());
	}

	@Test
	void aPlaceForOneTakesNoSecond() {
		Element scale = Identity.create(Literals.AWARD_SCALE);
		List<Clip> copied = Pasting.copies(List.of(scale));
		assertEquals(Optional.of(new Pasting(small.criterion, Literals.CRITERION_USE__SCALE)),
				Pasting.at(small.criterion, copied));
		run(Optional
				.of(Pasting.at(small.criterion, copied).orElseThrow().command(domain(), copied, new ArrayList<>())));
		assertEquals(Optional.empty(), Pasting.at(small.criterion, copied));
		assertTrue(NewPart.at(domain(), new Part(small.criterion)).stream()
				.noneMatch(part -> part.reference() == Literals.CRITERION_USE__SCALE));
	}

	@Test
	void everyListOfTheRoadmapHasItsPlaceOrIsOnTheForm() {
		Set<EReference> shown = new HashSet<>();
		for (ThreadNode root : ThreadStructure.roots(small.roadmap)) {
			switch (root) {
				case Section section -> shown.add(section.feature());
				case Group group -> shown.addAll(group.features());
				default -> {
					// the roadmap itself
				}
			}
		}
		Set<EReference> rest = new HashSet<>(Literals.ROADMAP.getEAllContainments());
		rest.removeAll(shown);
		assertEquals(Set.of(Literals.ELEMENT__EXTENSIONS, Literals.ROADMAP__RULE_SETTINGS,
				Literals.ROADMAP__ACCEPTED_FINDINGS), rest);
	}

	@Test
	void anEmptySectionSaysWhatBelongsThereAndOffersIt() {
		Section empty = new Section(small.roadmap, Literals.ROADMAP__USER_GROUPS);
		ThreadNode offer = ThreadStructure.children(empty).getFirst();
		assertEquals(new Invitation(empty), offer);
		assertEquals(0, ThreadStructure.count(empty));
		List<NewPart> parts = NewPart.at(domain(), offer);
		assertEquals(List.of(Literals.USER_GROUP), parts.stream().map(part -> part.part().eClass()).toList());
		run(Optional.of(parts.getFirst().command(domain())));
		assertEquals(List.of(new Part(parts.getFirst().part())), ThreadStructure.children(empty));
		assertEquals(1, ThreadStructure.count(empty));
	}

	@Test
	void everyOfferIsWordedInEachLanguage() {
		Locale usual = Locale.getDefault();
		try {
			for (String language : List.of("en", "nl", "fr")) {
				Locale.setDefault(Locale.of(language));
				Set<String> texts = new HashSet<>();
				Roadmap empty = (Roadmap) Identity.create(Literals.ROADMAP);
				walk(new ArrayList<>(ThreadStructure.roots(empty)),
						node -> assertTrue(texts.add(ThreadLabels.text(node)), node.toString()));
			}
		} finally {
			Locale.setDefault(usual);
		}
	}

	@Test
	void aGroupOffersWhatItsSectionsHold() {
		Group devices = (Group) ThreadStructure.roots(small.roadmap).stream()
				.filter(node -> node instanceof Group group && group.key().equals("devices")).findFirst().orElseThrow();
		assertEquals(Set.of(Literals.DEVICE_PROFILE, Literals.DEVICE_FLOW, Literals.CALCULATION_PARAMETER),
				NewPart.at(domain(), devices).stream().map(part -> part.part().eClass()).collect(Collectors.toSet()));
	}

	@Test
	void aLineSaysTruthfullyWhetherThereAreLinesUnderIt() {
		walk(new ArrayList<>(ThreadStructure.roots(small.roadmap)), node -> assertEquals(
				!ThreadStructure.children(node).isEmpty(), ThreadStructure.hasChildren(node), node.toString()));
	}

	private static void walk(List<ThreadNode> open, Consumer<ThreadNode> visit) {
		while (!open.isEmpty()) {
			ThreadNode node = open.removeLast();
			visit.accept(node);
			open.addAll(ThreadStructure.children(node));
		}
	}

	private EditingDomain domain() {
		return small.document.editingDomain();
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
