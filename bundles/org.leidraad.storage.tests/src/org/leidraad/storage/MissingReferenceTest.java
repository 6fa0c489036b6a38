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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Acceptance;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;
import org.leidraad.model.edit.ModelNames;

/** References that lead nowhere, or to an identifier that stands twice: the file opens, and nothing is dropped. */
class MissingReferenceTest {

	private static final String TEXT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1">
			  <organisations id="o-1">
			    <stakeholders id="s-1" name="First"/>
			    <stakeholders id="s-1" name="Second"/>
			    <stakeholders id="t-2"/>
			  </organisations>
			  <ambitions id="a-1">
			    <targets id="t-1" owner="s-gone"/>
			    <targets id="t-2" owner="s-1"/>
			    <targets id="t-3" owner="o-1"/>
			    <targets id="t-4" owner="t-2"/>
			  </ambitions>
			  <plans id="p-1" targets="t-3 t-gone t-1 t-lost t-2 urn:gone t-4" owner="s-gone"/>
			</roadmap:Roadmap>
			""";

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	@Test
	void savesEveryIdentifierAgain() throws Exception {
		Path file = write(TEXT);
		storage.save(storage.open(file));
		assertEquals(TEXT, Files.readString(file));
	}

	@Test
	void standsInWithAProxyOfTheRightKind() throws Exception {
		Roadmap roadmap = storage.open(write(TEXT)).roadmap();
		Stakeholder missing = target(roadmap, 0).getOwner();
		assertTrue(missing.eIsProxy());
		assertEquals("s-gone", missing.getId());
		assertEquals("(missing: s-gone)", ModelNames.element(Locale.ENGLISH, missing));
		ActionPlan plan = roadmap.getPlans().get(0);
		assertSame(missing, plan.getOwner(), "one stand-in for one identifier");
		assertEquals(List.of("t-3", "t-gone", "t-1", "t-lost", "t-2", "urn:gone", "t-4"),
				plan.getTargets().stream().map(Target::getId).toList());
		assertEquals(List.of(false, true, false, true, false, true, false),
				plan.getTargets().stream().map(Target::eIsProxy).toList());
	}

	@Test
	void anIdentifierThatStandsTwiceMeansTheFirstOfTheRightKind() throws Exception {
		Roadmap roadmap = storage.open(write(TEXT)).roadmap();
		assertEquals("First", target(roadmap, 1).getOwner().getName());
		assertFalse(target(roadmap, 3).getOwner().eIsProxy(), "the stakeholder, not the target of the same identifier");
	}

	@Test
	void aReferenceToAnElementOfAnotherKindIsMissing() throws Exception {
		Roadmap roadmap = storage.open(write(TEXT)).roadmap();
		assertTrue(target(roadmap, 2).getOwner().eIsProxy());
	}

	@Test
	void anIdentifierTwiceInOneAttributeCountsOnce() throws Exception {
		Path file = write(TEXT.replace("t-3 t-gone t-1", "t-3 t-3 t-1 t-3"));
		assertEquals(List.of("t-3", "t-1", "t-lost", "t-2", "urn:gone", "t-4"),
				storage.open(file).roadmap().getPlans().get(0).getTargets().stream().map(Target::getId).toList());
	}

	@Test
	void aReferenceToARemovedElementIsSavedAndMissingAfterwards() throws Exception {
		Path file = write(TEXT);
		RoadmapDocument document = storage.open(file);
		document.roadmap().getAmbitions().get(0).getTargets().remove(0);
		storage.save(document);
		ActionPlan plan = storage.open(file).roadmap().getPlans().get(0);
		assertEquals("t-1", plan.getTargets().get(2).getId());
		assertTrue(plan.getTargets().get(2).eIsProxy());
	}

	@Test
	void aReferenceThatTakesAnyKindOfElementMayBeMissingToo() throws Exception {
		String text = TEXT.replace("</roadmap:Roadmap>",
				"  <acceptedFindings id=\"ac-1\" rule=\"x\" element=\"x-gone\"/>\n</roadmap:Roadmap>");
		Path file = write(text);
		RoadmapDocument document = storage.open(file);
		Acceptance acceptance = document.roadmap().getAcceptedFindings().getFirst();
		assertTrue(acceptance.getElement().eIsProxy());
		assertEquals("x-gone", acceptance.getElement().getId());
		storage.save(document);
		assertEquals(text, Files.readString(file));
	}

	@Test
	void referencesByPathAreFollowed() throws Exception {
		Path file = write(TEXT.replace("owner=\"s-gone\"/>\n    <targets id=\"t-2\"",
				"owner=\"//@organisations.0/@stakeholders.1\"/>\n    <targets id=\"t-2\"").replace("targets=\"t-3",
						"targets=\"//@nowhere.7 t-3"));
		Roadmap roadmap = storage.open(file).roadmap();
		assertEquals("Second", target(roadmap, 0).getOwner().getName());
		assertTrue(roadmap.getPlans().get(0).getTargets().get(0).eIsProxy());
	}

	private static Target target(Roadmap roadmap, int index) {
		return roadmap.getAmbitions().get(0).getTargets().get(index);
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("missing.leidraad"), text);
	}
}
