/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRequest;
import org.leidraad.report.TestRoadmap;
import org.leidraad.report.internal.table.AddingFrameworks;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a framework adds is in every format, and nothing is there where none adds anything. */
class FrameworkSectionsTest {

	private static final List<SectionLine> LINES = List.of(new SectionLine("Hall 7", "PUE", "1,47", "", "2025"),
			new SectionLine("Hall 7", "WUE", "1,80", "l/kWh", ""));
	private static final String HEAD = "Wat de kaders toevoegen";

	private final BirtReportRenderer renderer = new BirtReportRenderer();

	@TempDir
	Path folder;

	@AfterEach
	void stop() {
		renderer.deactivate();
	}

	@Test
	void everyFormatHasTheLines() throws ReportException, IOException {
		List<Path> files = render(LINES);

		for (String text : List.of(pdf(files), html(files), docx(files))) {
			for (String expected : List.of(HEAD, "Hall 7", "What it measured", "PUE", "1,47", "WUE")) {
				assertTrue(text.contains(expected), () -> expected + " in " + text);
			}
		}
		try (InputStream in = Files.newInputStream(files.get(3)); Workbook workbook = new XSSFWorkbook(in)) {
			Sheet sheet = workbook.getSheet("Kaders");
			assertEquals(2, sheet.getLastRowNum());
			assertEquals("Hall 7", sheet.getRow(2).getCell(2).getStringCellValue(), "no row leans on the one above");
		}
	}

	@Test
	void whereNothingIsAddedThereIsNoHead() throws ReportException, IOException {
		List<Path> files = render(List.of());

		for (String text : List.of(pdf(files), html(files), docx(files))) {
			assertFalse(text.contains(HEAD));
			assertTrue(text.contains("Bijlage"), "what follows is there");
		}
		try (InputStream in = Files.newInputStream(files.get(3)); Workbook workbook = new XSSFWorkbook(in)) {
			assertEquals(-1, workbook.getSheetIndex("Kaders"));
		}
	}

	private List<Path> render(List<SectionLine> lines) throws ReportException {
		renderer.bindFrameworks(new AddingFrameworks(lines));
		renderer.bindRules(List::of);
		return renderer.render(new ReportRequest("management", TestRoadmap.small(), Path.of("test.leidraad"),
				LocalDate.of(2026, 12, 31), Locale.of("nl"), List.of(ReportFormat.PDF, ReportFormat.HTML,
						ReportFormat.DOCX, ReportFormat.XLSX),
				folder), new NullProgressMonitor());
	}

	private static String pdf(List<Path> files) throws IOException {
		StringBuilder text = new StringBuilder();
		try (PdfReader reader = new PdfReader(Files.readAllBytes(files.get(0)))) {
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
			}
		}
		return text.toString().replaceAll("[\\s\u00A0]+", " ");
	}

	private static String html(List<Path> files) throws IOException {
		return Files.readString(files.get(1));
	}

	private static String docx(List<Path> files) throws IOException {
		try (ZipFile zip = new ZipFile(files.get(2).toFile());
				InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
			return new String(document.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
