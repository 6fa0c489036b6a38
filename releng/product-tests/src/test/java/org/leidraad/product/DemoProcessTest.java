/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code demo} of the product: one process, four reports that open and say what they must. */
class DemoProcessTest {

	private static final String BODY = "Provincie Voorbeeld";

	@TempDir
	static Path folder;

	private static Product.Outcome outcome;

	@BeforeAll
	static void demo() throws Exception {
		outcome = Product.built().run(folder, "demo", "-o", "out", "--locale", "nl");
	}

	@Test
	void endsByItselfAndSucceeds() {
		assertEquals(0, outcome.code(), outcome.toString());
		assertEquals(1, outcome.err().size(), "one line of progress: " + outcome.err());
	}

	@Test
	void writesNothingButTheSamplesAndTheReportsOfOne() throws IOException {
		try (Stream<Path> top = Files.list(folder); Stream<Path> out = Files.list(folder.resolve("out"))) {
			assertEquals(List.of("out"), top.map(path -> path.getFileName().toString()).toList());
			assertEquals(List.of("docx", "html", "leidraad", "leidraad", "leidraad", "pdf", "xlsx"),
					out.map(Path::toString)
							.map(name -> name.substring(name.lastIndexOf('.') + 1)).sorted().toList());
		}
	}

	@Test
	void namesWhatItWrote() throws IOException {
		for (String extension : List.of("pdf", "html", "docx", "xlsx")) {
			String name = report(extension).getFileName().toString();
			assertTrue(outcome.out().lines().anyMatch(line -> line.strip().endsWith(name)), outcome.out());
		}
	}

	@Test
	void pdfHasPagesWithText() throws IOException {
		try (PDDocument document = Loader.loadPDF(report("pdf").toFile())) {
			assertTrue(document.getNumberOfPages() > 3, "pages: " + document.getNumberOfPages());
			assertSays(BODY, new PDFTextStripper().getText(document));
		}
	}

	@Test
	void htmlIsAPageWithText() throws IOException {
		StringBuilder text = new StringBuilder();
		try (Reader reader = Files.newBufferedReader(report("html"))) {
			new ParserDelegator().parse(reader, new ParserCallback() {

				@Override
				public void handleText(char[] data, int position) {
					text.append(data).append(' ');
				}
			}, true);
		}
		assertSays(BODY, text.toString());
	}

	@Test
	void docxOpens() throws IOException {
		try (InputStream stream = Files.newInputStream(report("docx"));
				XWPFDocument document = new XWPFDocument(stream)) {
			assertSays(BODY, document.getDocument().xmlText().replaceAll("<[^>]*>", " "));
		}
	}

	@Test
	void xlsxHasSheetsWithRealNumbers() throws IOException {
		try (InputStream stream = Files.newInputStream(report("xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
			assertTrue(workbook.getNumberOfSheets() > 1, "sheets: " + workbook.getNumberOfSheets());
			List<Cell> cells = StreamSupport.stream(workbook.spliterator(), false).flatMap(DemoProcessTest::cells)
					.toList();
			assertTrue(cells.stream().filter(cell -> cell.getCellType() == CellType.NUMERIC).count() > 10,
					"numbers are numbers");
			assertSays("Klimaatneutrale ICT", String.join(" ", cells.stream().map(Cell::toString).toList()));
		}
	}

	private static Stream<Cell> cells(Sheet sheet) {
		return StreamSupport.stream(sheet.spliterator(), false)
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false));
	}

	/** What the report is about is named, and a state is said in words, in Dutch, not only shown in colour. */
	private static void assertSays(String subject, String text) {
		String plain = text.replaceAll("[\\s\\u00a0]+", " ");
		assertTrue(plain.contains(subject), plain);
		assertTrue(plain.toLowerCase(Locale.ROOT).contains("op koers"), plain);
	}

	private static Path report(String extension) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("out"))) {
			return files.filter(file -> file.toString().endsWith('.' + extension)).findFirst()
					.orElseThrow(() -> new AssertionError("no " + extension + ": " + outcome));
		}
	}
}
