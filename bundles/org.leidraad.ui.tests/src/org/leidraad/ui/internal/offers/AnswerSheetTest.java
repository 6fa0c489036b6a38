/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.leidraad.model.CheckResult;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.ui.internal.offers.AnswerSheet.At;
import org.leidraad.ui.internal.offers.AnswerSheet.Unread;
import org.leidraad.ui.internal.offers.AnswerText.Read;

class AnswerSheetTest {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private final MadeOffers made = MadeOffers.asked();
	private final RoadmapDocument document = made.document(Path.of("made.leidraad"));
	private final AnswerSheet sheet = new AnswerSheet(made.procurement, new AnswerText(DUTCH));

	private String file() throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		document.resource().save(file, null);
		return file.toString(StandardCharsets.UTF_8);
	}

	private Command write() {
		Command command = AnswerWriting.of(sheet, document.editingDomain()).orElseThrow();
		document.editingDomain().getCommandStack().execute(command);
		return command;
	}

	@Test
	void whatFollowsFromTheOfferIsNotAsked() {
		assertEquals(List.of(made.required, made.repair, made.support), sheet.criteria());
		assertEquals(made.procurement.getOffers(), sheet.offers());
	}

	@Test
	void aPastedTableIsWrittenInOneStepThatCanBeUndone() throws Exception {
		String before = file();
		assertEquals(List.of(), sheet.paste(0, 0, "ja\tVoldaan\tno\r\n7,5\t10\t2\r\ngood\tGood\tPoor\r\n"));
		assertEquals(before, file(), "nothing is written before the command");
		Command command = write();
		assertFalse(command.getLabel().isBlank());
		OfferAnswer answer = made.laptop.getAnswers().get(1);
		assertSame(made.repair, answer.getCriterion());
		assertEquals(new BigDecimal("7.5"), answer.getValue());
		assertSame(made.support.getScale().getSteps().getLast(), made.laptop.getAnswers().get(2).getStep());
		assertEquals(CheckResult.NOT_MET, made.refurbished.getAnswers().getFirst().getResult());
		AwardScoring scoring = AwardScoring.of(made.procurement, made.roadmap, LocalDate.now());
		assertEquals(made.repairable, scoring.winners().getFirst().offer());
		assertFalse(scoring.offers().get(2).exclusions().isEmpty());
		document.editingDomain().getCommandStack().undo();
		assertEquals(before, file());
		assertTrue(made.repair.getAnswers().isEmpty(), "nothing is left at the other end either");
		document.editingDomain().getCommandStack().redo();
		assertEquals(new BigDecimal("7.5"), made.laptop.getAnswers().get(1).getValue());
	}

	@Test
	void whatCannotBeReadIsToldByRowAndColumnAndTheRestIsTaken() {
		List<Unread> unread = sheet.paste(1, 1, "8\tveel\textra\nGood\tMiddling");
		assertEquals(List.of("1/2", "1/3", "2/2"),
				unread.stream().map(one -> one.row() + "/" + one.column()).toList());
		assertTrue(unread.getFirst().sentence().contains("veel"));
		assertTrue(unread.get(2).sentence().contains("Poor; Good"), unread.get(2).sentence());
		assertEquals("8", sheet.written(new At(made.repair, made.repairable)));
		assertEquals("Good", sheet.written(new At(made.support, made.repairable)));
		assertEquals("", sheet.written(new At(made.repair, made.refurbished)));
	}

	@Test
	void linesBelowTheTableAreTold() {
		List<Unread> unread = sheet.paste(2, 0, "Good\nGood\n\nBad");
		assertEquals(List.of(2, 4), unread.stream().map(Unread::row).toList());
	}

	@Test
	void quotesOfASpreadsheetAreNoPartOfACell() {
		assertEquals(List.of(List.of("a \"b\" c", "d e"), List.of("", "f"), List.of("\"g")),
				CopiedCells.of("\"a \"\"b\"\" c\"\t\"d\ne\"\n\tf\r\n\"g"));
		assertEquals(List.of(), CopiedCells.of(""));
	}

	@Test
	void numbersAreReadAndWrittenInTheLanguage() {
		At at = new At(made.repair, made.laptop);
		assertInstanceOf(Read.Good.class, sheet.type(at, "1.234,5"));
		assertEquals(new BigDecimal("1234.5"), sheet.cell(at).value().orElseThrow());
		assertEquals("1.234,5", sheet.written(at));
		assertInstanceOf(Read.Wrong.class, sheet.type(at, "1,2,3x"));
		assertEquals("1.234,5", sheet.written(at), "what cannot be read changes nothing");
	}

	@Test
	void aUnitInTheCellIsNoFault() {
		made.repair.setUnit("%");
		At at = new At(made.repair, made.laptop);
		sheet.type(at, "7,5 %");
		assertEquals("7,5", sheet.written(at));
	}

	@Test
	void resultsAreUnderstoodInEachLanguage() {
		At at = new At(made.required, made.laptop);
		for (String word : List.of("Voldaan", "met", "RESPECTÉ", "ja", "oui", "yes", "ok")) {
			sheet.type(at, "");
			sheet.type(at, word);
			assertEquals(CheckResult.MET, sheet.cell(at).result(), word);
		}
		assertInstanceOf(Read.Wrong.class, sheet.type(at, "misschien"));
	}

	@Test
	void anAnswerThatIsTakenAwayIsDeletedUnlessSomethingHangsOnIt() {
		At bare = new At(made.repair, made.laptop);
		At proven = new At(made.support, made.laptop);
		sheet.type(bare, "5");
		sheet.type(proven, "Good");
		write();
		made.laptop.getAnswers().getLast().setDescription("See the technical file.");
		AnswerSheet again = new AnswerSheet(made.procurement, new AnswerText(DUTCH));
		again.type(bare, "");
		again.type(proven, "");
		document.editingDomain().getCommandStack()
				.execute(AnswerWriting.of(again, document.editingDomain()).orElseThrow());
		assertEquals(1, made.laptop.getAnswers().size());
		assertFalse(made.laptop.getAnswers().getFirst().eIsSet(Literals.OFFER_ANSWER__STEP));
		assertEquals("See the technical file.", made.laptop.getAnswers().getFirst().getDescription());
	}

	@Test
	void whatIsTypedBackIsNoChange() {
		At at = new At(made.repair, made.laptop);
		sheet.type(at, "5");
		sheet.type(at, "");
		assertTrue(AnswerWriting.of(sheet, document.editingDomain()).isEmpty());
	}

	@Test
	void ofSeveralAnswersToOneCriterionWhatIsFilledInStays() {
		for (String value : List.of("1", "2")) {
			OfferAnswer answer = MadeOffers.make(Literals.OFFER_ANSWER, null, OfferAnswer.class);
			answer.setValue(new BigDecimal(value));
			made.laptop.getAnswers().add(answer);
			answer.setCriterion(made.repair);
		}
		sheet.type(new At(made.repair, made.laptop), "9");
		write();
		assertEquals(List.of(new BigDecimal("9")),
				made.laptop.getAnswers().stream().map(OfferAnswer::getValue).toList());
	}
}
