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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Ambition;
import org.leidraad.model.Aspect;
import org.leidraad.model.Element;
import org.leidraad.model.Organisation;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** The file is one that people can read in a version-control diff. */
class FileFormTest {

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	@Test
	void oneElementALineWithItsFieldsAsAttributes() throws RoadmapFileException, IOException {
		Roadmap roadmap = element(RoadmapPackage.Literals.ROADMAP, Roadmap.class, "r-1");
		roadmap.setName("Groen & \"circulair\" <2030>");
		Organisation organisation = element(RoadmapPackage.Literals.ORGANISATION, Organisation.class, "o-1");
		Stakeholder owner = element(RoadmapPackage.Literals.STAKEHOLDER, Stakeholder.class, "s-1");
		Ambition ambition = element(RoadmapPackage.Literals.AMBITION, Ambition.class, "a-1");
		Target target = element(RoadmapPackage.Literals.TARGET, Target.class, "t-1");
		roadmap.getOrganisations().add(organisation);
		organisation.getStakeholders().add(owner);
		roadmap.getAmbitions().add(ambition);
		ambition.getAspects().addAll(List.of(Aspect.MATERIALS, Aspect.LIFETIME));
		ambition.getTargets().add(target);
		target.setDescription("één regel\nen nog een");
		target.setDueDate(LocalDate.of(2028, 12, 31));
		target.setWeight(new BigDecimal("1.50"));
		target.setOwner(owner);
		RoadmapDocument document = storage.create(roadmap, folder.resolve("form.leidraad"));
		storage.save(document);
		assertEquals(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
						xmlns:roadmap="https://leidraad.org/roadmap/1" \
						id="r-1" name="Groen &amp; &quot;circulair&quot; &lt;2030>">
						  <organisations id="o-1">
						    <stakeholders id="s-1"/>
						  </organisations>
						  <ambitions id="a-1">
						    <aspects>MC</aspects>
						    <aspects>LR</aspects>
						    <targets id="t-1" description="één regel&#xA;en nog een" weight="1.50" \
						dueDate="2028-12-31" owner="s-1"/>
						  </ambitions>
						</roadmap:Roadmap>
						""",
				Files.readString(document.file()));
	}

	@Test
	void aChangedFieldChangesOneLine() throws RoadmapFileException, IOException {
		RoadmapDocument document = storage.create(RandomRoadmaps.roadmap(42, 400), folder.resolve("diff.leidraad"));
		storage.save(document);
		List<String> before = Files.readAllLines(document.file());
		Target target = document.roadmap().getAmbitions().stream()
				.flatMap(ambition -> ambition.getTargets().stream()).findFirst().orElseThrow();
		target.setStatement("A statement of many words, ".repeat(40));
		target.setDueDate(LocalDate.of(2031, 6, 30));
		storage.save(document);
		List<String> after = Files.readAllLines(document.file());
		assertEquals(before.size(), after.size(), "a long value is not wrapped");
		List<Integer> changed = IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i)))
				.boxed().toList();
		assertEquals(1, changed.size());
		assertTrue(after.get(changed.get(0)).contains("id=\"" + target.getId() + '"'));
	}

	@Test
	void aNewElementWithoutListsIsOneNewLine() throws RoadmapFileException, IOException {
		RoadmapDocument document = storage.create(RandomRoadmaps.roadmap(43, 100), folder.resolve("diff.leidraad"));
		storage.save(document);
		List<String> before = Files.readAllLines(document.file());
		Ambition ambition = element(RoadmapPackage.Literals.AMBITION, Ambition.class, "a-new");
		document.roadmap().getAmbitions().add(ambition);
		storage.save(document);
		List<String> after = Files.readAllLines(document.file());
		assertEquals(before.size() + 1, after.size());
		assertTrue(after.remove("  <ambitions id=\"a-new\"/>"));
		assertEquals(before, after);
	}

	@Test
	void linesEndTheSameOnAllSystems() throws RoadmapFileException, IOException {
		String separator = System.getProperty("line.separator");
		try {
			System.setProperty("line.separator", "\r\n");
			RoadmapDocument document = storage.create(RandomRoadmaps.roadmap(1, 30), folder.resolve("lf.leidraad"));
			storage.save(document);
			assertFalse(Files.readString(document.file()).contains("\r"));
		} finally {
			System.setProperty("line.separator", separator);
		}
	}

	@Test
	void otherEncodingsAreReadAndUtf8IsWritten() throws RoadmapFileException, IOException {
		Path file = folder.resolve("latin.leidraad");
		String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<roadmap:Roadmap "
				+ "xmlns:roadmap=\"https://leidraad.org/roadmap/1\" id=\"r-1\" name=\"Zuidoost-Beemster é\"/>";
		Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
		RoadmapDocument document = storage.open(file);
		assertEquals("Zuidoost-Beemster é", document.roadmap().getName());
		storage.save(document);
		assertTrue(Files.readString(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
		assertEquals("Zuidoost-Beemster é", storage.open(file).roadmap().getName());
	}

	private static <T extends Element> T element(EClass type, Class<T> java, String id) {
		Element element = Identity.create(type);
		element.setId(id);
		return java.cast(element);
	}
}
