/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.leidraad.sdk.SampleBundle.CATALOGUE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.SampleBundle;

/** Bundles that are broken, each in its own way: each is refused for its reason, with the file and how to mend it. */
class BrokenBundlesTest {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String PLUGIN = "plugin.xml";
	private static final String TEXTS = "catalogue/texts_nl.properties";

	@TempDir
	Path folder;

	@Test
	void theSampleThatTheyAreMadeOfConforms() throws Exception {
		ConformanceReport report = verify(new SampleBundle());
		assertEquals(List.of(), report.faults());
		assertFalse(report.abilities().needsTrust());
		assertEquals("org.example.sample", report.symbolicName());
	}

	@TestFactory
	Stream<DynamicTest> eachIsRefusedForItsReason() {
		return broken().entrySet().stream().map(each -> dynamicTest(each.getKey(), () -> {
			ConformanceReport report = verify(each.getValue().apply(new SampleBundle()));
			String id = each.getKey().split(" ")[0];
			Fault fault = report.faults().stream().filter(found -> found.id().equals(id)).findFirst()
					.orElseThrow(() -> new AssertionError(id + " was not found in " + report.faults()));
			assertEquals(Severity.ERROR, fault.severity());
			assertFalse(report.conforms());
			for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
				assertFalse(fault.in(locale).contains("{"), fault.in(locale));
			}
		}));
	}

	private static Map<String, UnaryOperator<SampleBundle>> broken() {
		Map<String, UnaryOperator<SampleBundle>> all = new LinkedHashMap<>();
		archives(all);
		all.put("manifest-missing", b -> b.without(MANIFEST));
		all.put("no-singleton", b -> b.replace(MANIFEST, ";singleton:=true", ""));
		all.put("bundle-version", b -> b.replace(MANIFEST, "1.0.0\n", "first\n"));
		all.put("header-forbidden activator", b -> b.edit(MANIFEST, t -> t + "Bundle-Activator: org.example.Start\n"));
		all.put("header-forbidden fragment", b -> b.edit(MANIFEST, t -> t + "Fragment-Host: org.leidraad.framework\n"));
		all.put("header-forbidden path", b -> b.edit(MANIFEST, t -> t + "Bundle-ClassPath: ., lib/x.jar\n"));
		all.put("requires-foreign", b -> b.replace(MANIFEST, "org.leidraad.framework", "org.eclipse.swt"));
		all.put("exports-foreign", b -> b.edit(MANIFEST, t -> t + "Export-Package: org.leidraad.model\n"));
		all.put("plugin-missing", b -> b.without(PLUGIN));
		all.put("not-xml", b -> b.replace(PLUGIN, "</plugin>", ""));
		all.put("not-xml entity", b -> b.replace(PLUGIN, "<plugin>",
				"<!DOCTYPE plugin [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><plugin>"));
		all.put("unknown-point", b -> b.replace(PLUGIN, "</plugin>",
				"<extension point=\"org.eclipse.ui.startup\"><startup class=\"x.Y\"/></extension></plugin>"));
		all.put("unknown-attribute", b -> b.replace(PLUGIN, "kind=", "colour=\"green\" kind="));
		all.put("unknown-element", b -> b.replace(PLUGIN, "</framework>", "<tiers/></framework>"));
		all.put("unknown-kind", b -> b.replace(PLUGIN, "label-type-1", "label-type-9"));
		all.put("framework-id", b -> b.replace(PLUGIN, "sample-label\" name", "Sample Label\" name"));
		all.put("absolute-path", b -> b.replace(PLUGIN, "texts=\"catalogue/texts\"", "texts=\"/etc/texts\""));
		all.put("class-missing", b -> b.replace(PLUGIN, "</framework>",
				"<tier class=\"org.example.Tiers\"/></framework>"));
		all.put("page-class", b -> b.replace(PLUGIN, "</framework>", "<page attributes=\"None\"/></framework>"));
		all.put("code-undeclared", b -> b.put("org/example/Hidden.class", new byte[]{1}));
		all.put("native-code", b -> b.put("lib/fast.so", new byte[]{1}));
		all.put("archive-inside", b -> b.put("lib/inner.jar", new byte[]{1}));
		catalogues(all);
		all.put("text-missing", b -> b.edit(TEXTS, t -> t.replaceAll("criterion.plant.*\n", "")));
		all.put("text-empty", b -> b.edit(TEXTS, t -> t.replaceAll("(criterion.plant =).*\n", "$1\n")));
		all.put("text-twice", b -> b.edit(TEXTS, t -> t + "criterion.plant = nog eens\n"));
		all.put("texts-missing", b -> b.without("catalogue/texts_fr.properties"));
		all.put("not-utf8", b -> b.put(TEXTS, "framework.name = Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
		return all;
	}

	private static void archives(Map<String, UnaryOperator<SampleBundle>> all) {
		all.put("path-outside", b -> b.put("../../evil.txt", "x"));
		all.put("path-outside absolute", b -> b.put("/etc/evil", "x"));
		all.put("double-entry", b -> b.put("PLUGIN.xml", "<plugin/>"));
		all.put("file-too-large bomb", b -> b.put(CATALOGUE, new byte[17 << 20]));
		all.put("content-too-large", b -> {
			for (int index = 0; index < 6; index++) {
				b.put("data/" + index, new byte[15 << 20]);
			}
			return b;
		});
		all.put("too-many-entries", b -> {
			for (int index = 0; index < 2_100; index++) {
				b.put("data/" + index, "");
			}
			return b;
		});
	}

	private static void catalogues(Map<String, UnaryOperator<SampleBundle>> all) {
		all.put("catalogue-unreadable", b -> b.replace(CATALOGUE, "</framework:Framework>", ""));
		all.put("catalogue-unreadable id", b -> b.replace(CATALOGUE, "id=\"sample-label\"", "id=\"other\""));
		all.put("catalogue-unreadable twice", b -> b.replace(CATALOGUE, "key=\"plant\"", "key=\"battery\""));
		all.put("edition-dates", b -> b.replace(CATALOGUE, "validTo=\"2025-12-31\"", "validTo=\"2023-12-31\""));
		all.put("edition-circle", b -> b.replace(CATALOGUE, "validFrom=\"2024-01-01\"",
				"validFrom=\"2024-01-01\" supersedes=\"edition-2\""));
		all.put("wrong-use", b -> b.replace(CATALOGUE, "uses=\"CPC\"", "uses=\"SC\""));
		all.put("criterion-source", b -> b.replace(CATALOGUE, "unit=\"yes/no\" source=\"example.org\"",
				"unit=\"yes/no\""));
		all.put("criterion-key", b -> b.replace(CATALOGUE, "key=\"plant\"", "key=\"the plant\""));
		all.put("no-threshold", b -> b.replace(CATALOGUE, "threshold=\"800\"", ""));
		all.put("check-digit", b -> b.replace(CATALOGUE, "30213100-6", "30213100-7"));
		all.put("product-group", b -> b.replace(CATALOGUE, "30213100-6", "laptops"));
		all.put("jurisdiction", b -> b.replace(CATALOGUE, "\"EU\"", "\"Europe\""));
		all.put("address", b -> b.replace(CATALOGUE, "https://example.org/", "javascript:alert(1)"));
		all.put("no-sources", b -> b.replace(CATALOGUE, "<sources>example.org</sources>", ""));
	}

	@Test
	void aFaultNamesTheLine() throws Exception {
		Fault fault = verify(new SampleBundle().replace(CATALOGUE, "uses=\"CPC\"", "uses=\"SC\"")).faults().getFirst();
		assertEquals(CATALOGUE, fault.file());
		assertEquals(8, fault.line());
		assertTrue(fault.in(Locale.ENGLISH).startsWith(CATALOGUE + ":8: "), fault.in(Locale.ENGLISH));
	}

	@Test
	void anUnknownUnitIsAWarningOnly() throws Exception {
		ConformanceReport report = verify(new SampleBundle().replace(CATALOGUE, "cycles", "cycels"));
		assertEquals(List.of("unknown-unit"), report.faults().stream().map(Fault::id).toList());
		assertTrue(report.conforms());
	}

	@Test
	void aSymbolicLinkIsRefused() throws Exception {
		Path jar = folder.resolve("link.jar");
		try (OutputStream out = Files.newOutputStream(jar);
				ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
			ZipArchiveEntry link = new ZipArchiveEntry("plugin.xml");
			link.setUnixMode(0120777);
			zip.putArchiveEntry(link);
			zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
			zip.closeArchiveEntry();
		}
		assertEquals("symbolic-link", new ConformanceKit().verify(jar).faults().getFirst().id());
	}

	@Test
	void whatIsNoArchiveIsUnusable() throws IOException {
		Path text = Files.writeString(folder.resolve("letter.jar"), "Dear buyer");
		assertThrows(FrameworkException.class, () -> new ConformanceKit().verify(text));
		assertThrows(FrameworkException.class, () -> new ConformanceKit().verify(folder.resolve("none.jar")));
	}

	@Test
	void checksEndWhenTheirTimeIsOver() throws Exception {
		Path jar = new SampleBundle().write(folder.resolve("slow.jar"));
		ConformanceReport report = new ConformanceKit(Duration.ZERO).verify(jar);
		assertEquals("too-long", report.faults().getFirst().id());
		assertTrue(report.abilities().needsTrust(), "what was not seen counts as code");
	}

	@Test
	void whatRoadmapsHoldOnToMayNotGo() throws Exception {
		Path old = new SampleBundle().write(folder.resolve("old.jar"));
		assertEquals(List.of("version-not-raised", "key-removed"), against(old, new SampleBundle()
				.edit(CATALOGUE, t -> t.replaceAll("(?m)^.*key=\"plant\".*\n", ""))));
		assertEquals(List.of("key-reused"), against(old,
				next().replace(CATALOGUE, "key=\"plant\" aspect=\"SC\"", "key=\"plant\" aspect=\"EN\"")));
		assertEquals(List.of("edition-removed"), against(old, next()
				.edit(CATALOGUE,
						t -> t.replaceAll("(?m)^.*id=\"1\".*\n", "").replace(" supersedes=\"edition-1\"", ""))));
		assertEquals(List.of(), against(old, next()));
	}

	private static SampleBundle next() {
		return new SampleBundle().replace(MANIFEST, "Bundle-Version: 1.0.0", "Bundle-Version: 1.1.0");
	}

	private List<String> against(Path old, SampleBundle now) throws IOException, FrameworkException {
		return new ConformanceKit().verify(now.write(folder.resolve("now.jar")), Optional.of(old)).faults().stream()
				.map(Fault::id).toList();
	}

	private ConformanceReport verify(SampleBundle bundle) throws IOException, FrameworkException {
		return new ConformanceKit().verify(bundle.write(folder.resolve("bundle.jar")));
	}
}
