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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.storage.internal.Disk;

/** Whatever is wrong with a file: one line that names it, the place and the remedy, and nothing on disk is touched. */
class BadInputTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1">
			""";
	private static final String SPRUNG = "org.leidraad.storage.trap.sprung";
	private static final String TAIL = "</roadmap:Roadmap>\n";

	@TempDir
	private Path folder;

	static Stream<Arguments> contents() {
		return Stream.of(
				Arguments.of("", ": the file is empty;"),
				Arguments.of(" \n\t\n", ": the file is empty;"),
				Arguments.of("Dear reader,\n", ": this is no XML and so no roadmap;"),
				Arguments.of("{\"roadmap\": 1}", ": this is no XML and so no roadmap;"),
				Arguments.of("\0".repeat(512), ": this is no XML and so no roadmap;"),
				Arguments.of("<html><body/></html>", ": this is XML but no roadmap (its root is \"html\");"),
				Arguments.of(both("").replace(":Roadmap", ":Target"),
						": this is XML but no roadmap (its root is \"roadmap:Target\");"),
				Arguments.of(both("").replace("roadmap/1", "roadmap/one"),
						": this is XML but no roadmap (its root is \"roadmap:Roadmap\");"),
				Arguments.of(both("").replace("roadmap/1", "roadmap/0"),
						": this is XML but no roadmap (its root is \"roadmap:Roadmap\");"),
				Arguments.of(both("").replace("roadmap/1", "roadmap/2"),
						": a newer version of Leidraad made this file (format 2, this version reads up to 1);"),
				Arguments.of(both("").replace("roadmap/1", "roadmap/12").replace(":Roadmap", ":Portfolio"),
						": a newer version of Leidraad made this file (format 12, this version reads up to 1);"),
				Arguments.of(HEAD + "  <ambitions id=\"a-1\">\n  </targets>\n" + TAIL, ":5:5: the XML is broken here;"),
				Arguments.of(both("  <ambitions id=a-1/>\n"), ":4:17: the XML is broken here;"),
				Arguments.of(both("  <ambitions id=\"a-1\" id=\"a-2\"/>\n"), ":4:33: the XML is broken here;"),
				Arguments.of(both("  <ambitions id=\"a&#11;1\"/>\n"), ":4:24: the XML is broken here;"),
				Arguments.of(both("") + "and more", ":5:1: the XML is broken here;"),
				Arguments.of(both("  <ambitions name=\"&unknown;\"/>\n"), ":4:29: the XML is broken here;"),
				Arguments.of(both("").replace("UTF-8", "KLINGON-7"), ":1:1: the XML is broken here;"),
				Arguments.of(both("<x>".repeat(300) + "</x>".repeat(300)),
						":4:601: elements are nested more than 200 deep"),
				Arguments.of(both("").replace("id=", "sample=\"ja\" id="),
						":3:106: attribute \"sample\" cannot be \"ja\"; write true or false."),
				Arguments.of(both("").replace("id=", "jurisdiction=\"DE\" id="),
						":3:106: \"DE\" cannot stand in \"jurisdiction\"; "
								+ "choose one of: NL, BE, BE-VLG, BE-WAL, BE-BRU, EU."),
				Arguments.of(both("  <ambitions id=\"a-1\">\n    <aspects>XX</aspects>\n  </ambitions>\n"),
						":5:26: \"XX\" cannot stand in \"aspects\"; choose one of: EN, MC,"),
				Arguments.of(both("  <ambitions id=\"a-1\" name=\"a > b\" year=\"MMXX\"/>\n"),
						":4:36: \"MMXX\" is no whole number for attribute \"year\";"),
				Arguments.of(target("dueDate=\"2027-02-30\""),
						":5:23: \"2027-02-30\" is no date for attribute \"dueDate\";"),
				Arguments.of(target("dueDate=\"31-12-2027\""),
						":5:23: \"31-12-2027\" is no date for attribute \"dueDate\";"),
				Arguments.of(target("dueDate=\"+12027-12-31\""),
						":5:23: \"+12027-12-31\" is no date for attribute \"dueDate\";"),
				Arguments.of(target("dueDate=\"\""), ":5:23: \"\" is no date for attribute \"dueDate\";"),
				Arguments.of(target("weight=\"1,5\""), ":5:23: \"1,5\" is no number for attribute \"weight\";"),
				Arguments.of(target("weight=\"1E999999999\""),
						":5:23: \"1E999999999\" is no number for attribute \"weight\";"),
				Arguments.of(target("weight=\"" + "9".repeat(99) + '"'),
						":5:23: \"999999999999999999999999999999999999999…\" is no"),
				Arguments.of(both("  <plans id=\"p-1\" actions=\"n-1\"/>\n"),
						":4:19: \"n-1\" cannot stand in \"actions\";"),
				Arguments.of(both("  <plans xsi:type=\"roadmap:Target\" id=\"p-1\"/>\n"),
						":4:46: \"Target\" cannot stand in \"plans\";"),
				Arguments.of("<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n" + bare(both("")), ":2: the file has a DOCTYPE"));
	}

	@ParameterizedTest
	@MethodSource("contents")
	void saysWhatIsWrongWhereAndWhatToDo(String content, String expected) throws IOException {
		assertRefused(content.getBytes(StandardCharsets.UTF_8), expected);
	}

	@Test
	void everyCutOfAFileIsATruncatedFile() throws IOException {
		byte[] whole = both("  <ambitions id=\"a-1\" name=\"één\">\n    <targets id=\"t-1\"/>\n  </ambitions>\n")
				.stripTrailing().getBytes(StandardCharsets.UTF_8);
		for (int length = 1; length < whole.length; length++) {
			RoadmapFileException e = refusal(Arrays.copyOf(whole, length));
			String message = e.getMessage();
			assertTrue(message.contains(": the file ends here, its rest is missing;"), length + " bytes: " + message);
		}
	}

	@Test
	void bytesThatAreNotUtf8AreFoundByLineAndColumn() throws IOException {
		byte[] latin = both("  <ambitions id=\"a-1\"/>\n  <ambitions name=\"één\"/>\n")
				.getBytes(StandardCharsets.ISO_8859_1);
		assertRefused(latin, ":5:20: a byte here is not UTF-8 text;");
		assertRefused(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}, ": this is no XML");
	}

	@Test
	void nothingOutsideTheFileIsAskedFor() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
			Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
			String body = bare(both("  <ambitions name=\"&e;\"/>\n"));
			for (String doctype : List.of("<!DOCTYPE x SYSTEM \"" + address + "\">",
					"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>",
					"<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>",
					"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", billionLaughs())) {
				assertRefused((doctype + body).getBytes(StandardCharsets.UTF_8), ":1: the file has a DOCTYPE");
			}
			Path harmless = Files.writeString(folder.resolve("harmless.leidraad"), both("""
					  <plans xmlns:s="urn:s" id="p-1"><owner href="%1$s#s-1"/><s:x/></plans>
					""".formatted(address)).replace("id=\"r-1\"", "xsi:schemaLocation=\"urn:s " + address
					+ "\" xsi:noNamespaceSchemaLocation=\"" + address + "\" id=\"r-1\""));
			RoadmapDocument document = new RoadmapStorage().open(harmless);
			assertEquals(1, document.roadmap().getPlans().size());
			server.setSoTimeout(300);
			assertThrows(SocketTimeoutException.class, server::accept, "nobody called");
		} catch (RoadmapFileException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void classesThatAFileNamesAreNotMade() throws Exception {
		Path file = Files.writeString(folder.resolve("classes.leidraad"), both("""
				  <plans xmlns:j="java://org.leidraad.storage.BadInputTest$Trap" xsi:type="j:Any" id="p-1"/>
				  <plans xmlns:e="http://www.eclipse.org/emf/2002/Ecore" xsi:type="e:EPackage" id="p-2"/>
				"""));
		assertEquals(0, new RoadmapStorage().open(file).roadmap().getPlans().size());
		assertEquals(null, System.getProperty(SPRUNG));
	}

	/** Notes when it is initialised. */
	public static final class Trap {

		/** What EMF would look for. */
		public static final Object eINSTANCE = System.setProperty(SPRUNG, "yes");
	}

	@Test
	void missingFileAndFolderInsteadOfAFile() {
		Path missing = folder.resolve("missing.leidraad");
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> new RoadmapStorage().open(missing));
		assertEquals(missing + ": the file does not exist; check its name and folder.", e.getMessage());
		assertEquals(missing, e.file());
		e = assertThrows(RoadmapFileException.class, () -> new RoadmapStorage().open(folder));
		assertEquals(folder + ": this is a folder; name a .leidraad file in it.", e.getMessage());
	}

	@Test
	void pipesAndDevicesAreRefusedUnread() throws Exception {
		Path pipe = folder.resolve("pipe.leidraad");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		Path link = Files.createSymbolicLink(folder.resolve("link.leidraad"), pipe);
		RoadmapStorage storage = storageThatFails(new IOException("nothing may be read"));
		for (Path special : List.of(pipe, link, Path.of("/dev/zero"))) {
			RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.open(special));
			assertEquals(special + ": this is no file but a device, a pipe or a socket; name a .leidraad file.",
					e.getMessage());
		}
	}

	@Test
	void fileThatMayNotBeReadOrCannotBe() {
		Path file = folder.resolve("mine.leidraad");
		RoadmapFileException e = assertThrows(RoadmapFileException.class,
				() -> storageThatFails(new AccessDeniedException(file.toString())).open(file));
		assertEquals(file + ": you may not read this file; ask its owner for the right to read it.", e.getMessage());
		e = assertThrows(RoadmapFileException.class,
				() -> storageThatFails(new FileSystemException(file.toString(), null, "Input/output error"))
						.open(file));
		assertEquals(file + ": the file cannot be read (Input/output error); check the disk or the network connection "
				+ "and try again.", e.getMessage());
	}

	@Test
	void speaksThreeLanguages() throws IOException {
		Path file = Files.writeString(folder.resolve("taal.leidraad"), target("weight=\"1,5\""));
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> new RoadmapStorage().open(file));
		assertEquals(file + ":5:23: \"1,5\" is geen getal voor het attribuut \"weight\"; "
				+ "schrijf cijfers met een punt, zoals 12.5, hoogstens zestig.",
				e.message().in(Locale.of("nl", "BE")));
		assertEquals(file + ":5:23 : « 1,5 » n’est pas un nombre pour l’attribut « weight » ; "
				+ "écrivez des chiffres avec un point, par exemple 12.5, soixante au plus.",
				e.message().in(Locale.FRENCH));
	}

	private static RoadmapStorage storageThatFails(IOException failure) {
		return new RoadmapStorage(new Disk() {

			@Override
			public byte[] read(Path file) throws IOException {
				throw failure;
			}
		});
	}

	private void assertRefused(byte[] content, String expected) throws IOException {
		RoadmapFileException e = refusal(content);
		String start = e.file() + expected;
		assertEquals(start, e.getMessage().substring(0, Math.min(start.length(), e.getMessage().length())));
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			assertEquals(1, e.message().in(locale).lines().count(), "one line");
		}
	}

	private RoadmapFileException refusal(byte[] content) throws IOException {
		Path file = folder.resolve("bad.leidraad");
		Files.write(file, content);
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> new RoadmapStorage().open(file));
		assertArrayEquals(content, Files.readAllBytes(file));
		return e;
	}

	private static String both(String body) {
		return HEAD + body + TAIL;
	}

	private static String bare(String text) {
		return text.substring(text.indexOf('\n') + 1);
	}

	private static String target(String attribute) {
		return both("  <ambitions id=\"a-1\">\n    <targets id=\"t-1\" " + attribute + "/>\n  </ambitions>\n");
	}

	private static String billionLaughs() {
		StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			doctype.append("<!ENTITY e%d \"&e%2$d;&e%2$d;\">".formatted(i, i - 1));
		}
		return doctype.append("<!ENTITY e \"&e29;\">]>").toString();
	}
}
