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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later version or another maker put into a file is still there after it was opened and saved. */
class UnknownContentTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:roadmap="https://leidraad.org/roadmap/1"%s id="r-1" name="Later">
			%s</roadmap:Roadmap>
			""";

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	@Test
	void attributesOfALaterVersion() throws Exception {
		staysTheSame("", "  <ambitions id=\"a-1\" colour=\"green\" ranking=\"3 4 5\"/>\n");
	}

	@Test
	void elementsOfALaterVersion() throws Exception {
		staysTheSame("", """
				  <ambitions id="a-1">
				    <targets id="t-1"/>
				    <risks id="z-1" name="Supply" chance="0.3"><measure>Second source</measure><measure/></risks>
				  </ambitions>
				""");
	}

	@Test
	void contentOfAnotherMaker() throws Exception {
		staysTheSame(" xmlns:acme=\"https://acme.example/label/2\"",
				"""
						  <ambitions id="a-1" acme:score="7">
						    <acme:audit acme:by="K. Keurder" when="2026-05-01">\
						<acme:note>Two points &amp; a &lt;remark></acme:note>\
						 and <acme:b>mixed</acme:b> text</acme:audit>
						  </ambitions>
						""");
	}

	@Test
	void kindsOfALaterVersion() throws Exception {
		staysTheSame(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", """
				  <plans id="p-1"/>
				  <plans xsi:type="roadmap:JointPlan" id="p-2" partners="o-1 o-2"/>
				""");
	}

	@Test
	void elementsOfALaterVersionThatStandBetweenOthersMoveBehindThemOnce() throws Exception {
		Path file = write("", """
				  <risks id="z-1"/>
				  <ambitions id="a-1"/>
				""");
		storage.save(storage.open(file));
		List<String> lines = Files.readAllLines(file);
		assertEquals(List.of("  <ambitions id=\"a-1\"/>", "  <risks id=\"z-1\"/>"), lines.subList(2, 4));
		byte[] once = Files.readAllBytes(file);
		storage.save(storage.open(file));
		assertArrayEquals(once, Files.readAllBytes(file));
	}

	@Test
	void identifiersOfOtherToolsStayAndReferencesKeepNamingOurs() throws Exception {
		staysTheSame("", """
				  <ambitions xmi:id="_x9" id="a-1">
				    <targets xmi:id="_x10" id="t-1"/>
				  </ambitions>
				  <plans id="p-1" targets="t-1"/>
				""");
	}

	@Test
	void contentStaysWhenTheElementIsEdited() throws Exception {
		Path file = write("", "  <ambitions id=\"a-1\" colour=\"green\"/>\n");
		RoadmapDocument document = storage.open(file);
		document.roadmap().getAmbitions().get(0).setName("Climate");
		storage.save(document);
		assertTrue(Files.readString(file).contains("<ambitions id=\"a-1\" name=\"Climate\" colour=\"green\"/>"));
	}

	@Test
	void whatOneFileNamesIsNotKnownToTheNext() throws Exception {
		String namespace = "https://acme.example/label/2";
		storage.open(write(" xmlns:acme=\"" + namespace + '"', "  <acme:thing/>\n"));
		assertFalse(EPackage.Registry.INSTANCE.containsKey(namespace));
		assertNull(ExtendedMetaData.INSTANCE.getPackage(namespace));
	}

	private void staysTheSame(String namespaces, String body) throws RoadmapFileException, IOException {
		Path file = write(namespaces, body);
		String before = Files.readString(file);
		Path copy = folder.resolve("copy.leidraad");
		storage.saveAs(storage.open(file), copy);
		String canonical = Files.readString(copy);
		assertEquals(sorted(before), sorted(canonical), "only namespaces may change places");
		storage.save(storage.open(copy));
		assertEquals(canonical, Files.readString(copy));
	}

	/** The lines, the head's attributes in alphabetical order. */
	private static List<String> sorted(String text) {
		List<String> lines = text.lines().toList();
		String head = String.join(" ", List.of(lines.get(1).split(" ")).stream().sorted().toList());
		return Stream.concat(Stream.of(lines.get(0), head), lines.stream().skip(2)).toList();
	}

	private Path write(String namespaces, String body) throws IOException {
		return Files.writeString(folder.resolve("unknown.leidraad"), HEAD.formatted(namespaces, body));
	}
}
