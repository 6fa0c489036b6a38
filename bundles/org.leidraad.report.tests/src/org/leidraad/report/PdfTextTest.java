/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.Roadmap;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** What a PDF says can be found, copied and read out. */
class PdfTextTest {

	/**
	 * Characters that share their glyph with the one that people write: soft hyphen, hyphen, no-break space, bullet.
	 */
	private static final Pattern MISREAD = Pattern.compile("[\u00AD\u2010\u00A0\u2219\u02C9\u02B9\u02BA]");

	private RenderedReports reports;

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws InterruptedException {
		reports = new RenderedReports();
	}

	@AfterEach
	void close() {
		reports.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void codesAreFoundInTheAnnex(String language) throws ReportException, IOException {
		String text = RenderedReports.pdf(reports.annex(TestTender.full(), Optional.empty(), Locale.of(language),
				folder, ReportFormat.PDF).get(0));
		assertTrue(text.contains("(CPV 30213100-6)"), text);
		assertFalse(MISREAD.matcher(text).find(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void wordsAreFoundInTheManagementReport(String language) throws ReportException, IOException {
		Roadmap roadmap = TestRoadmap.small();
		roadmap.getAmbitions().get(0).getTargets().get(0).setName("A climate-neutral, second-hand fleet · 2030");
		Path file = reports.renderer().render(new ReportRequest("management", roadmap, Path.of("a-b.leidraad"),
				RenderedReports.ON, Locale.of(language), List.of(ReportFormat.PDF), folder),
				new NullProgressMonitor()).get(0);
		String text = RenderedReports.pdf(file);
		assertTrue(text.contains("A climate-neutral, second-hand fleet · 2030"), text);
		assertTrue(text.contains("a-b.leidraad"), text);
		assertFalse(MISREAD.matcher(text).find(), text);
	}

	/** The marks and letters of the texts of all three languages, some of which look like others. */
	@Test
	void everyCharacterOfOurTextsComesBack() throws ReportException, IOException {
		String all = "a-b – — − · … › § ° ² ³ × ÷ ≤ ≥ ∑ → ↗ ↘ « » “ ” ‘ ’ % € µ Ω CO₂ À É à â ç è é ê ë î ï ô ö ù û œ.";
		Roadmap roadmap = TestTender.bare("Laptops");
		roadmap.getProcurements().get(0).setDescription(all);
		String text = RenderedReports.pdf(
				reports.annex(roadmap, Optional.empty(), Locale.ENGLISH, folder, ReportFormat.PDF).get(0));
		assertTrue(text.contains(all), () -> all + " in " + text);
	}

	/** The text behind the glyphs is mended after the engine wrote the document, which must stay what it was. */
	@Test
	void theDocumentStaysTaggedAndNamed() throws ReportException, IOException {
		Path file = reports.annex(TestTender.full(), Optional.empty(), Locale.of("nl"), folder, ReportFormat.PDF)
				.get(0);
		byte[] bytes = Files.readAllBytes(file);
		assertTrue(new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7"));
		try (PdfReader reader = new PdfReader(bytes)) {
			assertNotNull(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
			assertTrue(reader.getCatalog().getAsDict(PdfName.MARKINFO).getAsBoolean(PdfName.MARKED).booleanValue());
			assertEquals("nl", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
			assertNotNull(reader.getInfo().get("Title"));
			String about = new String(reader.getMetadata(), StandardCharsets.UTF_8);
			assertTrue(about.contains("pdfuaid"), about);
			assertFalse(reader.isRebuilt(), "the table of contents of the file is right");
		}
	}
}
