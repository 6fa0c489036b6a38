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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;
import org.leidraad.storage.internal.ModelComparison;
import org.leidraad.storage.internal.RoadmapResource;

/** What is saved is what is opened, whatever is in it. */
class RoundTripTest {

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
	void opensWhatWasSaved(long seed) throws RoadmapFileException {
		RoadmapDocument saved = storage.create(RandomRoadmaps.roadmap(seed, 400), folder.resolve("a.leidraad"));
		storage.save(saved);
		RoadmapDocument opened = storage.open(saved.file());
		assertEquals(Optional.empty(), difference(saved, opened));
		assertTrue(EcoreUtil.equals(saved.roadmap(), opened.roadmap()),
				"EMF's own comparison, reverse references included");
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 4, 9, 16})
	void savesTheSameBytesAgain(long seed) throws RoadmapFileException, IOException {
		Path first = folder.resolve("first.leidraad");
		Path second = folder.resolve("second.leidraad");
		storage.save(storage.create(RandomRoadmaps.roadmap(seed, 300), first));
		storage.saveAs(storage.open(first), second);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
	}

	@Test
	void comparisonSeesAChangeInEveryStoredField() {
		Roadmap roadmap = RandomRoadmaps.roadmap(7, 60);
		RoadmapDocument left = storage.create(roadmap, folder.resolve("l.leidraad"));
		for (EObject element : (Iterable<EObject>) () -> EcoreUtil.getAllContents(roadmap, false)) {
			RoadmapDocument right = storage.create(EcoreUtil.copy(roadmap), folder.resolve("r.leidraad"));
			EObject twin = right.resource().getEObject(EcoreUtil.getID(element));
			var changed = twin.eClass().getEAllStructuralFeatures().stream()
					.filter(feature -> !feature.isTransient() && twin.eIsSet(feature)).reduce((a, b) -> b)
					.orElseThrow();
			twin.eUnset(changed);
			assertNotEquals(Optional.empty(), difference(left, right), () -> element + " " + changed.getName());
		}
	}

	@Test
	void newDocumentIsEditedByCommandsAndKnowsWhenItIsSaved() throws RoadmapFileException {
		Roadmap roadmap = (Roadmap) Identity.create(RoadmapPackage.Literals.ROADMAP);
		RoadmapDocument document = storage.create(roadmap, folder.resolve("new.leidraad"));
		assertFalse(Files.exists(document.file()), "nothing is written before it is saved");
		BasicCommandStack stack = (BasicCommandStack) document.editingDomain().getCommandStack();
		stack.execute(
				SetCommand.create(document.editingDomain(), roadmap, RoadmapPackage.Literals.ELEMENT__NAME, "New"));
		assertTrue(stack.isSaveNeeded());
		storage.save(document);
		assertFalse(stack.isSaveNeeded());
		stack.undo();
		assertTrue(stack.isSaveNeeded());
		assertEquals("New", storage.open(document.file()).roadmap().getName());
	}

	@Test
	void saveAsKeepsTheModelAndChangesTheFile() throws RoadmapFileException {
		RoadmapDocument first = storage.create(RandomRoadmaps.roadmap(3, 50), folder.resolve("first.leidraad"));
		storage.save(first);
		RoadmapDocument second = storage.saveAs(first, folder.resolve("second.leidraad"));
		assertEquals(folder.resolve("second.leidraad"), second.file());
		assertSame(first.roadmap(), second.roadmap());
		assertSame(first.editingDomain(), second.editingDomain());
		assertEquals("second.leidraad", second.resource().getURI().lastSegment());
	}

	@Test
	void identifiersAreFoundAlsoAfterTheyChanged() throws RoadmapFileException {
		RoadmapDocument saved = storage.create(RandomRoadmaps.roadmap(11, 200), folder.resolve("ids.leidraad"));
		storage.save(saved);
		RoadmapDocument opened = storage.open(saved.file());
		Element element = (Element) opened.resource().getEObject(firstBelowTheRoot(saved).getId());
		String old = element.getId();
		element.setId("x-changed");
		assertSame(element, opened.resource().getEObject("x-changed"));
		assertEquals(null, opened.resource().getEObject(old));
	}

	private static Element firstBelowTheRoot(RoadmapDocument document) {
		return (Element) document.roadmap().eContents().getFirst();
	}

	private static Optional<String> difference(RoadmapDocument left, RoadmapDocument right) {
		return ModelComparison.firstDifference((RoadmapResource) left.resource(), (RoadmapResource) right.resource());
	}
}
