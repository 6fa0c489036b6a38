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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Ambition;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** What a framework bundle adds to elements is real while the bundle is there, and not lost while it is not. */
class VendorAttributesTest {

	private static final int LINES_OF_A_SCORE = 6;

	private final AcmePackage acme = new AcmePackage();
	private final RoadmapStorage with = new RoadmapStorage(() -> List.of(acme.ePackage));
	private final RoadmapStorage without = new RoadmapStorage();

	@TempDir
	private Path folder;
	private Path file;

	/** A roadmap as it is saved where the bundle is installed. */
	@BeforeEach
	void saveWithTheBundle() throws Exception {
		file = folder.resolve("acme.leidraad");
		Roadmap roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		for (int i = 1; i <= 3; i++) {
			Ambition ambition = (Ambition) Identity.create(Literals.AMBITION);
			Target target = (Target) Identity.create(Literals.TARGET);
			target.setName("Target " + i);
			ambition.getTargets().add(target);
			ambition.getExtensions().add(acme.newScore(i, target));
			target.getExtensions().add(acme.newScore(10 + i, ambition));
			target.getExtensions().add(acme.newScore(20 + i, target));
			roadmap.getAmbitions().add(ambition);
		}
		roadmap.getExtensions().add(acme.newScore(9, roadmap.getAmbitions().getFirst()));
		with.save(with.create(roadmap, file));
	}

	@Test
	void objectsAreRealWhereThePackageIsInstalled() throws Exception {
		Roadmap roadmap = with.open(file).roadmap();
		Target target = roadmap.getAmbitions().get(1).getTargets().getFirst();
		assertEquals(2, target.getExtensions().size());
		EObject score = target.getExtensions().getFirst();
		assertSame(acme.score, score.eClass());
		assertEquals(12, AcmePackage.get(score, "points"));
		assertEquals("half", AcmePackage.get(score, "grade").toString());
		assertEquals(LocalDate.of(2026, 5, 12), AcmePackage.get(score, "checkedOn"));
		assertEquals("two\nlines & <a tag> \"quoted\"  ", AcmePackage.get(score, "remark"));
		assertEquals(List.of("one", "two words"), AcmePackage.get(score, "words"));
		assertEquals(List.of(roadmap.getAmbitions().get(1)), AcmePackage.get(score, "about"));
		EObject audit = (EObject) ((List<?>) AcmePackage.get(score, "audits")).getLast();
		assertEquals("Keurder 1", AcmePackage.get(audit, "by"));
		assertEquals(new BigDecimal("0.50"), AcmePackage.get(audit, "share"));
	}

	@Test
	void theFileStaysAsItIsWithAndWithoutThePackage() throws Exception {
		String before = Files.readString(file);
		for (RoadmapStorage storage : List.of(with, without, without, with, without, with)) {
			storage.save(storage.open(file));
			assertEquals(before, Files.readString(file));
		}
	}

	@Test
	void whatWasSavedWithoutThePackageIsRealAgain() throws Exception {
		Path original = Files.copy(file, folder.resolve("original.leidraad"));
		without.save(without.open(file));
		without.save(without.open(file));
		assertTrue(EcoreUtil.equals(with.open(original).roadmap(), with.open(file).roadmap()));
	}

	@Test
	void editsElsewhereLeaveItAlone() throws Exception {
		List<String> before = Files.readAllLines(file);
		RoadmapDocument document = without.open(file);
		document.roadmap().setName("Renamed");
		Ambition fresh = (Ambition) Identity.create(Literals.AMBITION);
		document.roadmap().getAmbitions().add(fresh);
		document.roadmap().getAmbitions().get(1).getTargets().getFirst().setDueDate(LocalDate.of(2030, 12, 31));
		without.save(document);
		assertEquals(scores(before), scores(Files.readAllLines(file)));
		RoadmapDocument again = with.open(file);
		assertEquals("Renamed", again.roadmap().getName());
		assertEquals(4, again.roadmap().getAmbitions().size());
		assertEquals(2, again.roadmap().getAmbitions().get(1).getTargets().getFirst().getExtensions().size());
	}

	@Test
	void itMovesAndGoesAndComesBackWithItsElement() throws Exception {
		String before = Files.readString(file);
		RoadmapDocument document = without.open(file);
		var domain = document.editingDomain();
		Ambition first = document.roadmap().getAmbitions().getFirst();
		domain.getCommandStack().execute(
				MoveCommand.create(domain, document.roadmap(), Literals.ROADMAP__AMBITIONS, first, 2));
		domain.getCommandStack().execute(DeleteCommand.create(domain, first));
		without.save(document);
		assertEquals(7, scores(Files.readAllLines(file)).size() / LINES_OF_A_SCORE);
		domain.getCommandStack().undo();
		without.save(document);
		assertEquals(10, scores(Files.readAllLines(file)).size() / LINES_OF_A_SCORE);
		domain.getCommandStack().undo();
		without.save(document);
		assertEquals(before, Files.readString(file));
	}

	@Test
	void aCopyOfAnElementTakesItAlong() throws Exception {
		RoadmapDocument document = without.open(file);
		var domain = document.editingDomain();
		Ambition first = document.roadmap().getAmbitions().getFirst();
		domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, first));
		domain.getCommandStack().execute(
				PasteFromClipboardCommand.create(domain, document.roadmap(), Literals.ROADMAP__AMBITIONS));
		Ambition copy = document.roadmap().getAmbitions().getLast();
		Identity.renew(copy);
		without.save(document);
		Ambition real = with.open(file).roadmap().getAmbitions().getLast();
		assertEquals(copy.getId(), real.getId());
		assertEquals(1, AcmePackage.get(real.getExtensions().getFirst(), "points"));
		assertEquals(2, ((List<?>) AcmePackage.get(real.getExtensions().getFirst(), "audits")).size());
		assertEquals(2, real.getTargets().getFirst().getExtensions().size());
	}

	@Test
	void aReferenceIntoTheRoadmapIsKeptWhileNobodyKnowsThatItIsOne() throws Exception {
		RoadmapDocument document = without.open(file);
		Target target = document.roadmap().getAmbitions().getFirst().getTargets().getFirst();
		String id = target.getId();
		target.setId("t-other");
		without.save(document);
		Roadmap roadmap = with.open(file).roadmap();
		EObject score = roadmap.getAmbitions().getFirst().getExtensions().getFirst();
		EObject missing = (EObject) ((List<?>) AcmePackage.get(score, "about")).getFirst();
		assertTrue(missing.eIsProxy());
		assertEquals(id, EcoreUtil.getID(missing));
		String before = Files.readString(file);
		with.save(with.open(file));
		assertEquals(before, Files.readString(file));
	}

	@Test
	void changesMadeWithThePackageArriveWhereItIsMissing() throws Exception {
		RoadmapDocument document = with.open(file);
		AcmePackage.set(document.roadmap().getExtensions().getFirst(), "points", 77);
		document.roadmap().getAmbitions().getFirst().getExtensions().clear();
		with.save(document);
		String before = Files.readString(file);
		assertTrue(before.contains("points=\"77\""));
		without.save(without.open(file));
		assertEquals(before, Files.readString(file));
	}

	/** The lines that the vendor's objects take. */
	private static List<String> scores(List<String> lines) {
		return lines.stream().filter(line -> line.contains("xtensions") || line.contains("<audits")
				|| line.contains("<words")).toList();
	}
}
