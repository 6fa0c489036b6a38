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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** The tender annex in all formats and languages, read back from its files. */
class TenderAnnexTest {

	private static final int MANY = 500;

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

	private List<Path> full(Locale locale, ReportFormat... formats) throws ReportException {
		return reports.annex(TestTender.full(), Optional.empty(), locale, folder, formats);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1. How to read this document | Technical specifications | Award criteria | Answer form | no legal advice
			nl | 1. Leeswijzer | Technische specificaties | Gunningscriteria | Antwoordformulier | geen juridisch advies
			fr | 1. Comment lire ce document | Spécifications techniques | Critères d’attribution | Formulaire de réponse \
			| ne constitue pas un avis juridique
			""")
	void aShippedSampleIsTenderedInThreeLanguages(String language, String reading, String specifications,
			String award, String answers, String legal) throws ReportException, IOException {
		Roadmap roadmap = RenderedReports.sample("provincie-voorbeeld");
		Procurement procurement = roadmap.getProcurements().stream().filter(each -> each.getId().equals("b-h1s01m"))
				.findFirst().orElseThrow();
		List<Path> files = reports.annex(roadmap, Optional.of("b-h1s01m"), Locale.of(language), folder,
				ReportFormat.PDF, ReportFormat.DOCX);
		String pdf = RenderedReports.pdf(files.get(0));
		String docx = RenderedReports.docx(files.get(1));
		for (String text : List.of(reading, specifications, award, answers, legal, "Mobiele telefoons en tablets")) {
			assertTrue(pdf.contains(text), () -> text + " in " + pdf);
			assertTrue(docx.contains(text), text);
		}
		for (CriterionUse use : procurement.getCriteria()) {
			assertTrue(docx.contains(use.getName()), use.getName());
			assertTrue(docx.contains(use.getText().replace("&", "&amp;")), use.getText());
		}
		assertFalse(pdf.matches(".*<[a-z]+[.-][a-z.-]+>.*"), "no raw keys");
		assertFalse(pdf.contains("Leverancier B (fictief)"), "a tenderer is not told who has the contract");
		assertFalse(pdf.toLowerCase(Locale.ROOT).contains("inschrijving"), "an offer has one name in Dutch");
		try (PdfReader reader = new PdfReader(Files.readAllBytes(files.get(0)))) {
			assertEquals(language, reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
			assertNotNull(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), "it is tagged");
			assertTrue(reader.getInfo().get("Title").startsWith("Mobiele telefoons en tablets"));
		}
	}

	@Test
	void saysEverythingThatTheLawAsksOfTheMethod() throws ReportException, IOException {
		Path file = full(Locale.ENGLISH, ReportFormat.PDF).get(0);
		assertEquals(folder.resolve("test-tender-annex-laptops-screens-2027.pdf"), file);
		String text = RenderedReports.pdf(file);
		for (String expected : List.of("Portable computers (CPV 30213100-6)", "Office workers", "1,150 people",
				"Work at home", "Eight hours without a socket", "Threshold: 6 years",
				"Statement of the maker, or equivalent.",
				"Points = 10 × (30 − the value offered) ÷ (30 − 10)",
				"Example: 20 W gives 10 × (30 − 20) ÷ (30 − 10) = 5 points.",
				"Data that tenderers give", "kWh per year", "Discount rate", "Price of CO₂",
				"Embodied carbon does not count",
				"Article 2.115a of the Dutch Public Procurement Act 2012",
				"Tenders with different years of use are compared by",
				"So B ranks first.", "Next model", "EUR 42,000.00", "Half is refurbished (criterion A3)",
				"1 April 2027",
				"Used, tested and made good.", "Town of Tests", "Name of the tenderer")) {
			assertTrue(text.contains(expected), () -> expected + " in " + text);
		}
		assertFalse(text.contains("Made anew in a factory."), "a word that is not used is not explained");
		assertTrue(text.indexOf("Basis of this document") < text.indexOf("Name of the tenderer"),
				"the form is the last, to be torn off");
		assertFalse(text.contains("Secret supplier"));
	}

	@Test
	void aWordDocumentHasHeadingsAndFlows() throws ReportException, IOException {
		String text = RenderedReports.docx(full(Locale.ENGLISH, ReportFormat.DOCX).get(0));
		assertTrue(text.matches("(?s).*<w:pStyle w:val=\"Heading1\"/><w:keepNext/>(?:(?!</w:p>).)*1\\. How to read.*"));
		assertTrue(text.contains("<w:pStyle w:val=\"Heading2\"/>"));
		assertTrue(text.contains("<w:tblHeader "), "heads are repeated");
		assertFalse(text.matches("(?s).*<w:tbl>(?:(?!<w:tr>|<w:tr ).)*</w:tbl>.*"), "no table without rows");
		assertFalse(text.matches("(?s).*<w:t [^>]*>[^<]*<w:br/>.*"), "no break inside a text");
	}

	@Test
	void aWorkbookHasNumbersInItsCells() throws ReportException, IOException {
		try (InputStream stream = Files.newInputStream(full(Locale.of("nl"), ReportFormat.XLSX).get(0));
				Workbook workbook = new XSSFWorkbook(stream)) {
			Sheet criteria = workbook.getSheet("Criteria");
			assertEquals(9, criteria.getLastRowNum());
			assertEquals(CellType.NUMERIC, cell(criteria, "Drempelwaarde", 2).getCellType());
			assertEquals(6, cell(criteria, "Drempelwaarde", 2).getNumericCellValue());
			Sheet weights = workbook.getSheet("Wegingen");
			double sum = 0;
			for (int row = 1; row <= weights.getLastRowNum(); row++) {
				sum += cell(weights, "Punten", row).getNumericCellValue();
			}
			assertEquals(100, sum);
			assertEquals(0.25, cell(workbook.getSheet("Parameters"), "Waarde", 2).getNumericCellValue());
			assertEquals(1, criteria.getPaneInformation().getHorizontalSplitPosition(), "the head stays in view");
			assertEquals(9, workbook.getSheet("Antwoordformulier").getLastRowNum());
		}
	}

	@Test
	void anEmptyProcurementSaysWhatIsMissing() throws ReportException, IOException {
		List<Path> files = reports.annex(TestTender.bare("Nothing yet"), Optional.empty(), Locale.ENGLISH, folder,
				ReportFormat.values());
		String text = RenderedReports.pdf(files.get(0));
		for (String expected : List.of("To be settled before publication", "No criterion is stated yet", "no CPV code",
				"No award criterion is stated yet", "1. How to read this document")) {
			assertTrue(text.contains(expected), () -> expected + " in " + text);
		}
		for (String absent : List.of("Answer form", "Award criteria", "Life-cycle cost", "Weights", "2. ")) {
			assertFalse(text.contains(absent), () -> absent + " in " + text);
		}
		try (InputStream stream = Files.newInputStream(files.get(3)); Workbook workbook = new XSSFWorkbook(stream)) {
			assertEquals(-1, workbook.getSheetIndex("Criteria"), "no sheet has heads only");
			assertTrue(workbook.getSheetIndex("To settle") >= 0);
		}
	}

	@Test
	void offersAreNothingForTenderers() throws ReportException, IOException {
		Roadmap roadmap = TestTender.full();
		for (String name : List.of("Rival One", "Rival Two")) {
			Offer offer = (Offer) Identity.create(Literals.OFFER);
			offer.setName(name);
			offer.setUnit(name);
			roadmap.getProcurements().get(0).getOffers().add(offer);
		}
		String text = RenderedReports
				.pdf(reports.annex(roadmap, Optional.empty(), Locale.ENGLISH, folder, ReportFormat.PDF).get(0));
		assertFalse(text.contains("Rival"), text);
		assertTrue(text.contains("To be settled before publication"), "other findings are there");
	}

	@Test
	void textsOfOthersStayTexts() throws ReportException, IOException {
		Roadmap roadmap = TestTender.bare("=1+1");
		Procurement procurement = roadmap.getProcurements().get(0);
		CriterionUse use = TestTender.criterion(procurement, "=HYPERLINK(\"http://example.org\")",
				CriterionUseType.TECHNICAL_SPECIFICATION, null);
		use.setText("<script>alert(1)</script> {0} " + "W".repeat(3000));
		use.setProof("@SUM(A1) or equivalent");
		use.setUnit("<b>'{1}");
		List<Path> files = reports.annex(roadmap, Optional.empty(), Locale.ENGLISH, folder, ReportFormat.values());
		assertEquals(folder.resolve("test-tender-annex-1-1.pdf"), files.get(0));
		String page = Files.readString(files.get(1));
		assertFalse(page.contains("<script"), "nothing runs");
		assertTrue(page.contains("&lt;script>alert(1)&lt;/script> {0}"));
		assertTrue(RenderedReports.pdf(files.get(0)).contains("alert(1)</script>"));
		try (InputStream stream = Files.newInputStream(files.get(3)); Workbook workbook = new XSSFWorkbook(stream)) {
			Cell title = cell(workbook.getSheet("Criteria"), "Title", 1);
			assertEquals(CellType.STRING, title.getCellType(), "no formula");
			assertTrue(title.getStringCellValue().startsWith("=HYPERLINK"));
		}
	}

	@Test
	void fiveHundredCriteriaAreAllThere() throws ReportException, IOException {
		Roadmap roadmap = TestTender.bare("Everything");
		Procurement procurement = roadmap.getProcurements().get(0);
		for (int i = 1; i <= MANY; i++) {
			TestTender.criterion(procurement, "Demand " + i, i % 2 == 0
					? CriterionUseType.TECHNICAL_SPECIFICATION
					: CriterionUseType.CONTRACT_CLAUSE, null);
		}
		String text = RenderedReports.docx(
				reports.annex(roadmap, Optional.empty(), Locale.ENGLISH, folder, ReportFormat.DOCX).get(0));
		for (int i = 1; i <= MANY / 2; i++) {
			assertTrue(text.contains(">T" + i + "<") && text.contains(">C" + i + "<"), "number " + i);
		}
	}

	@Test
	void eachOpenProcurementHasItsFile() throws ReportException {
		Roadmap roadmap = TestTender.bare("Été & Laptops!");
		TestTender.procurement(roadmap, "Closed").setPhase(ProcurementPhase.CLOSED);
		Procurement same = TestTender.procurement(roadmap, "Ete laptops");
		Procurement nameless = TestTender.procurement(roadmap, "—");
		assertEquals(List.of("test-tender-annex-ete-laptops-" + roadmap.getProcurements().get(0).getId() + ".html",
				"test-tender-annex-ete-laptops-" + same.getId() + ".html",
				"test-tender-annex-" + nameless.getId() + ".html"), names(roadmap, Optional.empty()));
		assertEquals(List.of("test-tender-annex-closed.html"),
				names(roadmap, Optional.of(roadmap.getProcurements().get(1).getId())));
	}

	private List<String> names(Roadmap roadmap, Optional<String> procurement) throws ReportException {
		return reports.annex(roadmap, procurement, Locale.ENGLISH, folder, ReportFormat.HTML).stream()
				.map(file -> file.getFileName().toString()).toList();
	}

	@Test
	void whatCannotBeMadeIsSaidInOneLine() {
		Roadmap roadmap = TestTender.bare("One");
		Procurement one = roadmap.getProcurements().get(0);
		assertEquals("test.leidraad: there is no procurement “b-none”. Use the identifier of one of: " + one.getId()
				+ " (One).", refusal(roadmap, Optional.of("b-none")));
		assertTrue(refusal(TestRoadmap.empty(), Optional.empty()).contains("has no procurement"));
		one.setPhase(ProcurementPhase.CLOSED);
		TestTender.procurement(roadmap, "Two").setPhase(ProcurementPhase.CANCELLED);
		assertTrue(refusal(roadmap, Optional.empty()).contains("all procurements are closed or cancelled"));
		ReportException refused = assertThrows(ReportException.class, () -> reports.renderer().render(
				new ReportRequest("management", roadmap, Path.of("test.leidraad"), RenderedReports.ON, Locale.ENGLISH,
						List.of(ReportFormat.PDF), folder, Optional.of(one.getId())),
				null));
		assertTrue(refused.getMessage().contains("is about the whole roadmap"), refused.getMessage());
	}

	private String refusal(Roadmap roadmap, Optional<String> procurement) {
		return assertThrows(ReportException.class,
				() -> reports.annex(roadmap, procurement, Locale.ENGLISH, folder, ReportFormat.PDF)).getMessage();
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
}
