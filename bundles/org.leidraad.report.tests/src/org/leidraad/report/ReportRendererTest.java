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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Roadmap;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The management report in all formats and languages, read back from its files. */
class ReportRendererTest {

	private static final LocalDate ON = LocalDate.of(2026, 12, 31);
	private static final Locale DUTCH = Locale.of("nl");
	private static final long PATIENCE = 30_000;

	private ServiceTracker<ReportRenderer, ReportRenderer> tracker;
	private ReportRenderer renderer;
	private Path folder;

	@BeforeEach
	void open() throws IOException, InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(ReportRenderer.class).getBundleContext();
		tracker = new ServiceTracker<>(context, ReportRenderer.class, null);
		tracker.open();
		renderer = tracker.waitForService(PATIENCE);
		assertNotNull(renderer, "the service is there");
		folder = Files.createTempDirectory("leidraad-report");
	}

	@AfterEach
	void close() throws IOException {
		tracker.close();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void isListedInThreeLanguages() {
		ReportDesign design = renderer.designs().stream().filter(one -> one.id().equals("management")).findFirst()
				.orElseThrow();
		assertEquals("Management report", design.name(Locale.ENGLISH));
		assertEquals("Managementrapportage", design.name(DUTCH));
		assertEquals("Rapport de direction", design.name(Locale.FRENCH));
		assertFalse(design.description(Locale.FRENCH).isBlank());
	}

	@Test
	void makesAPdfThatStandsForTheRoadmap() throws ReportException, IOException {
		Path file = render(TestRoadmap.small(), Locale.ENGLISH, ReportFormat.PDF).get(0);
		assertEquals(folder.resolve("test-management.pdf"), file);
		try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
			assertTrue(reader.getNumberOfPages() >= 3, "pages: " + reader.getNumberOfPages());
			assertEquals("en", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
			assertNotNull(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), "it is tagged");
			assertEquals("Test road & map – Body of Tests", reader.getInfo().get("Title"));
			String text = text(reader);
			for (String expected : List.of("Test road & map", "Body of Tests", "Buy less new", "Use for longer <years>",
					"Nobody measures this", "31 December 2026", "Sample", "Refurbished share", "Years of use",
					"Contract for laptops", "At least half is refurbished", "Decisions asked", "test.leidraad")) {
				assertTrue(text.contains(expected), () -> expected + " in " + text);
			}
		}
	}

	@Test
	void speaksThreeLanguages() throws ReportException, IOException {
		assertTrue(pdf(TestRoadmap.small(), DUTCH).contains("Gevraagde besluiten"));
		assertTrue(pdf(TestRoadmap.small(), Locale.FRENCH).contains("Décisions demandées"));
	}

	@Test
	void saysTheSameTwice() throws ReportException, IOException {
		Roadmap roadmap = TestRoadmap.small();
		assertEquals(pdf(roadmap, Locale.ENGLISH), pdf(roadmap, Locale.ENGLISH));
	}

	@Test
	void makesAPageWithoutScriptsAndReferences() throws ReportException, IOException {
		Path file = render(TestRoadmap.small(), DUTCH, ReportFormat.HTML).get(0);
		String page = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"), page.substring(0, 60));
		assertTrue(page.contains("Test road &amp; map"));
		assertTrue(page.contains("src=\"data:image/svg+xml;base64,"));
		assertTrue(page.matches("(?s).* role=\"heading\" aria-level=\"1\"[^>]*>\\s*Test road &amp; map<.*"),
				"it has headings");
		assertTrue(page.matches("(?s).* role=\"heading\" aria-level=\"2\"[^>]*>\\s*Nobody measures this<.*"));
		assertFalse(page.contains("<script"));
		assertFalse(page.matches("(?s).*(src|href)=\"(?!data:|#).*"), "nothing is fetched from elsewhere");
		assertFalse(page.contains("url("));
		assertTrue(page.contains("Arial, 'Liberation Sans', sans-serif"), "a typeface like ours on each system");
	}

	@Test
	void makesADocumentOfWellFormedParts() throws ReportException, IOException, XMLStreamException {
		Path file = render(TestRoadmap.small(), Locale.FRENCH, ReportFormat.DOCX).get(0);
		String document = "";
		int pictures = 0;
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					parse(content);
				}
				pictures += entry.getName().toLowerCase(Locale.ROOT).endsWith(".png") ? 1 : 0;
				document = entry.getName().equals("word/document.xml")
						? new String(content, StandardCharsets.UTF_8)
						: document;
			}
		}
		assertTrue(document.contains("Objectif par objectif"));
		assertTrue(document.contains("Test road &amp; map"));
		assertFalse(document.contains("<w:gridCol w:val="), "columns have a width");
		assertTrue(pictures >= 5, "pictures: " + pictures);
		assertTrue(rows(document, "<w:pStyle w:val=\"Heading2\"/>").allMatch(ReportRendererTest::isKept),
				"a target begins on the page of its first indicator");
	}

	private static Stream<String> rows(String document, String holding) {
		return Pattern.compile("<w:tr>(?:(?!<w:tr>|</w:tr>).)*</w:tr>", Pattern.DOTALL).matcher(document).results()
				.map(MatchResult::group).filter(row -> row.contains(holding));
	}

	private static boolean isKept(String row) {
		return Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>", Pattern.DOTALL).matcher(row).results()
				.allMatch(paragraph -> paragraph.group().contains("<w:keepNext/>"));
	}

	@Test
	void makesAWorkbookOfRealNumbersAndDates() throws ReportException, IOException {
		Path file = render(TestRoadmap.small(), DUTCH, ReportFormat.XLSX).get(0);
		try (InputStream stream = Files.newInputStream(file); Workbook workbook = new XSSFWorkbook(stream)) {
			assertEquals(List.of("Doelstellingen", "Indicatoren", "Metingen", "Rode draad", "Gebroken schakels",
					"Contracten", "Criteria", "Wat voedt wat", "Definities", "Grondslag"), names(workbook));
			Sheet sheet = workbook.getSheet("Metingen");
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), "the head stays in view");
			Cell date = cell(sheet, "Datum", 1);
			assertTrue(DateUtil.isCellDateFormatted(date));
			assertEquals(LocalDate.of(2024, 12, 31), date.getLocalDateTimeCellValue().toLocalDate());
			Cell value = cell(sheet, "Waarde", 1);
			assertEquals(CellType.NUMERIC, value.getCellType());
			assertEquals(19, value.getNumericCellValue());
			assertEquals(125000, cell(workbook.getSheet("Contracten"), "Waarde excl. btw", 1).getNumericCellValue());
			assertEquals(3, workbook.getSheet("Doelstellingen").getLastRowNum());
			assertTrue(cell(sheet, "Indicator", 1).getCellStyle().getWrapText(), "a long text is not cut off");
			assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getWrapText(), "nor is a long head");
		}
	}

	@Test
	void reportsOnARoadmapThatHasNothing() throws ReportException, IOException {
		List<Path> files = render(TestRoadmap.empty(), Locale.ENGLISH, ReportFormat.values());
		assertEquals(4, files.size());
		for (Path file : files) {
			assertTrue(Files.size(file) > 1000, file.toString());
		}
	}

	@Test
	void refusesADesignWithAScript() throws IOException {
		ReportException refused = assertThrows(ReportException.class, () -> render("test-scripted"));
		assertTrue(refused.getMessage().contains("may hold no script"), refused.getMessage());
		assertTrue(refused.getMessage().contains("ReportDesign, beforeFactory: java.lang"), refused.getMessage());
		assertNull(System.getProperty("org.leidraad.report.tests.ran"), "it did not run");
		assertNothingIsLeft();
	}

	@Test
	void namesWhatIsWrongWithADesign() throws IOException {
		assertTrue(assertThrows(ReportException.class, () -> render("no-such")).getMessage().contains("management"));
		assertTrue(assertThrows(ReportException.class, () -> render("test-absent")).getMessage()
				.contains("test-designs/absent.rptdesign"));
		String complaint = assertThrows(ReportException.class, () -> render("test-no-such-table")).getMessage();
		assertTrue(complaint.contains("There is no report table 'secrets'"), complaint);
		assertNothingIsLeft();
	}

	@Test
	void leavesNothingWhereItCannotWrite() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");
		ReportException refused = assertThrows(ReportException.class,
				() -> renderer.render(
						request("management", TestRoadmap.small(), Locale.ENGLISH, file, ReportFormat.PDF),
						new NullProgressMonitor()));
		assertTrue(refused.getMessage().startsWith(file + ": this is a file"), refused.getMessage());
		assertThrows(ReportException.class, () -> renderer.render(request("management", TestRoadmap.small(),
				Locale.ENGLISH, file.resolve("below"), ReportFormat.PDF), new NullProgressMonitor()));
		assertEquals("x", Files.readString(file));
		Files.delete(file);
		Files.createDirectories(folder.resolve("test-management.pdf/full"));
		assertThrows(ReportException.class, () -> render(TestRoadmap.small(), Locale.ENGLISH, ReportFormat.PDF));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(folder.resolve("test-management.pdf")), left.toList());
		}
	}

	@Test
	void replacesAllReportsOrNone() throws IOException {
		Path page = Files.writeString(folder.resolve("test-management.html"), "old page");
		Path blocked = Files.createDirectory(folder.resolve("test-management.pdf"));
		Path inside = Files.writeString(blocked.resolve("note"), "note");
		ReportException refused = assertThrows(ReportException.class,
				() -> render(TestRoadmap.small(), Locale.ENGLISH, ReportFormat.HTML, ReportFormat.PDF));
		assertTrue(refused.getMessage().startsWith(blocked + ": something else than a file"), refused.getMessage());
		assertEquals("old page", Files.readString(page));
		assertEquals("note", Files.readString(inside));
		try (Stream<Path> left = Files.walk(folder)) {
			assertEquals(List.of(folder, page, blocked, inside), left.sorted().toList());
		}
	}

	@Test
	void givesTheUsualRights() throws ReportException, IOException {
		Path usual = Files.createFile(folder.resolve("usual"));
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			for (Path file : render(TestRoadmap.small(), Locale.ENGLISH, ReportFormat.values())) {
				assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file),
						file.toString());
			}
		}
	}

	@Test
	void leavesNothingWhenCancelled() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> renderer
				.render(request("management", TestRoadmap.small(), Locale.ENGLISH, folder, ReportFormat.PDF), monitor));
		assertNothingIsLeft();
	}

	@Test
	void replacesAnEarlierReport() throws ReportException, IOException {
		Path target = Files.writeString(folder.resolve("test-management.html"), "old");
		assertEquals(target, render(TestRoadmap.small(), Locale.ENGLISH, ReportFormat.HTML).get(0));
		assertTrue(Files.size(target) > 1000);
	}

	private String pdf(Roadmap roadmap, Locale locale) throws ReportException, IOException {
		Path file = render(roadmap, locale, ReportFormat.PDF).get(0);
		try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
			return text(reader);
		}
	}

	private static String text(PdfReader reader) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
		}
		return text.toString().replaceAll("\\s+", " ");
	}

	private static void parse(byte[] content) throws XMLStreamException {
		XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
				.createXMLStreamReader(new ByteArrayInputStream(content));
		while (reader.hasNext()) {
			reader.next();
		}
		reader.close();
	}

	private static List<String> names(Workbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
	}

	private static Cell cell(Sheet sheet, String head, int row) {
		Row first = sheet.getRow(0);
		for (Cell cell : first) {
			if (cell.getStringCellValue().equals(head)) {
				return sheet.getRow(row).getCell(cell.getColumnIndex());
			}
		}
		throw new AssertionError("There is no column " + head);
	}

	private void assertNothingIsLeft() throws IOException {
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	private List<Path> render(Roadmap roadmap, Locale locale, ReportFormat... formats) throws ReportException {
		return renderer.render(request("management", roadmap, locale, folder, formats), new NullProgressMonitor());
	}

	private List<Path> render(String design) throws ReportException {
		return renderer.render(request(design, TestRoadmap.small(), Locale.ENGLISH, folder, ReportFormat.PDF),
				new NullProgressMonitor());
	}

	private static ReportRequest request(String design, Roadmap roadmap, Locale locale, Path into,
			ReportFormat... formats) {
		return new ReportRequest(design, roadmap, Path.of("test.leidraad"), ON, locale, List.of(formats), into);
	}
}
