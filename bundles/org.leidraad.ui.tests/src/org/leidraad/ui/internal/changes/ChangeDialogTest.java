/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/** The dialog as a person goes through it. */
@ExtendWith(InWindow.class)
class ChangeDialogTest {

	private final ContractInRoadmap roadmap = new ContractInRoadmap();
	private ChangeDraft draft;
	private ChangeDialog dialog;
	private Robot robot;

	private void open(ChangeDraft wanted) {
		draft = wanted;
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		dialog = new ChangeDialog(window, draft, roadmap.small.document.editingDomain(), SmallRoadmap.NO_FRAMEWORKS,
				Locale.ENGLISH);
		dialog.setBlockOnOpen(false);
		dialog.open();
		robot = new Robot(dialog.getShell());
		robot.settle();
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	private void press(int button) {
		dialog.buttonPressed(button);
		if (dialog.getShell() != null) {
			robot.settle();
		}
	}

	private void answer(Answer answer) {
		robot.press(robot.find(Button.class, "answer." + answer.getLiteral()));
	}

	private void type(char letter) {
		Event event = new Event();
		event.character = letter;
		robot.find(Button.class, "answer.yes").notifyListeners(SWT.KeyDown, event);
		robot.settle();
	}

	private String question() {
		return robot.find(Label.class, "change.question").getText();
	}

	private String standing(Drawer drawer) {
		return robot.find(Label.class, "standing." + drawer.getLiteral()).getText();
	}

	private String fault() {
		return robot.find(Label.class, "change.fault").getText();
	}

	private void fill(String id, String words) {
		robot.type(robot.find(Text.class, id), words);
	}

	private void toVerdict(ModificationFact... facts) {
		press(IDialogConstants.NEXT_ID);
		ContractInRoadmap.answerAll(draft, facts);
		while (robot.seen(Label.class, "verdict.head").isEmpty()) {
			press(IDialogConstants.NEXT_ID);
		}
	}

	@Test
	void oneCannotGoOnWithoutNameAndAmount() {
		open(ChangeDraft.of(roadmap.contract, roadmap.small.roadmap, ContractInRoadmap.DAY));
		press(IDialogConstants.NEXT_ID);
		String first = fault();
		assertFalse(first.isEmpty());
		fill("name", "Docks");
		press(IDialogConstants.NEXT_ID);
		assertNotEquals(first, fault());
		fill("amount", "60000");
		press(IDialogConstants.NEXT_ID);
		assertTrue(robot.seen(Label.class, "change.question").isPresent());
	}

	@Test
	void whatIsTypedAndCannotBeReadIsNotTakenOver() {
		open(roadmap.draft("60000"));
		robot.find(Text.class, "amount").setText("much");
		press(IDialogConstants.NEXT_ID);
		assertFalse(fault().isEmpty());
		assertTrue(robot.seen(Label.class, "change.question").isEmpty());
	}

	@Test
	void lettersAnswerAndTheDrawersFollow() {
		open(roadmap.draft("60000"));
		press(IDialogConstants.NEXT_ID);
		String first = question();
		assertEquals(DrawerSigns.word(Answer.UNKNOWN), standing(Drawer.SMALL));
		type(ChangeTexts.get("answer.keys.yes").charAt(0));
		assertNotEquals(first, question());
		assertEquals(DrawerSigns.word(Answer.NO), standing(Drawer.SMALL), "the nature changes");
		press(IDialogConstants.BACK_ID);
		assertEquals(first, question());
		assertTrue(robot.find(Button.class, "answer.yes").getSelection(), "the answer is kept");
		type('n');
		type('n');
		assertEquals(DrawerSigns.word(Answer.YES), standing(Drawer.SMALL));
	}

	@Test
	void aQuestionWithoutAnAnswerHoldsOneBack() {
		open(roadmap.draft("60000"));
		press(IDialogConstants.NEXT_ID);
		String first = question();
		press(IDialogConstants.NEXT_ID);
		assertEquals(first, question());
		assertFalse(fault().isEmpty());
	}

	@Test
	void theVerdictIsBookedWhereItFitsFirst() {
		open(roadmap.draft("60000"));
		toVerdict();
		assertTrue(robot.find(Button.class, "booking.b").getSelection());
		assertFalse(robot.find(Text.class, "reason").getText().isBlank());
		press(IDialogConstants.FINISH_ID);
		assertEquals(Window.OK, dialog.getReturnCode());
		assertEquals(Drawer.SMALL, draft.change().getDrawer());
	}

	@Test
	void anotherDrawerNeedsAReason() {
		open(roadmap.draft("60000"));
		toVerdict(ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		assertTrue(robot.find(Button.class, "booking.c").getSelection());
		assertTrue(robot.seen(Text.class, "choiceReason").isEmpty(), "not asked yet");
		Button small = robot.find(Button.class, "booking.b");
		robot.find(Button.class, "booking.c").setSelection(false);
		small.setSelection(true);
		robot.press(small);
		press(IDialogConstants.FINISH_ID);
		assertFalse(fault().isEmpty());
		robot.find(Text.class, "choiceReason").setText("The option is kept for next year.");
		press(IDialogConstants.FINISH_ID);
		assertEquals(Window.OK, dialog.getReturnCode());
		assertEquals(Drawer.SMALL, draft.change().getDrawer());
		assertEquals("The option is kept for next year.", draft.change().getChoiceReason());
	}

	@Test
	void drawerCOffersTheClausesOfTheContract() {
		for (String name : List.of("More laptops", "Two more years")) {
			ReviewClause option = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
			option.setName(name);
			roadmap.contract.getClauses().add(option);
		}
		open(roadmap.draft("60000"));
		toVerdict(ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		Combo clause = robot.find(Combo.class, "booking.clause");
		assertEquals(3, clause.getItemCount());
		assertEquals(0, clause.getSelectionIndex(), "none of the two is taken unasked");
		clause.select(2);
		clause.notifyListeners(SWT.Selection, new Event());
		press(IDialogConstants.FINISH_ID);
		assertEquals("Two more years", draft.clause().orElseThrow().getName());
	}

	@Test
	void aNoticeThatIsDueStandsThereToBeCopied() {
		open(roadmap.draft("600000"));
		toVerdict(ModificationFact.NECESSARY, ModificationFact.CHANGE_IMPOSSIBLE, ModificationFact.CHANGE_COSTLY);
		assertEquals("add-wss", robot.find(Text.class, "notice.BT-200").getText());
		assertEquals("More", robot.find(Text.class, "notice.BT-202").getText());
		fill("noticeDate", "2026-06-02");
		press(IDialogConstants.FINISH_ID);
		assertEquals("2026-06-02", draft.change().getNoticeDate().toString());
	}

	@Test
	void noDrawerSaysWhatThenAndMayBeKeptUndecided() {
		open(roadmap.draft("600001"));
		toVerdict();
		assertEquals(ChangeTexts.get("verdict.no"), robot.find(Label.class, "verdict.head").getText());
		assertTrue(robot.find(Button.class, "booking.undecided").getSelection());
		assertTrue(robot.seen(Text.class, "notice.BT-200").isEmpty());
		press(IDialogConstants.FINISH_ID);
		assertEquals(Drawer.UNDECIDED, draft.change().getDrawer());
	}

	@Test
	void whatNobodyKnowsMakesTheVerdictUncertain() {
		open(roadmap.draft("60000"));
		press(IDialogConstants.NEXT_ID);
		answer(Answer.UNKNOWN);
		ContractInRoadmap.answerAll(draft);
		while (robot.seen(Label.class, "verdict.head").isEmpty()) {
			press(IDialogConstants.NEXT_ID);
		}
		assertEquals(ChangeTexts.get("verdict.unknown"), robot.find(Label.class, "verdict.head").getText());
		assertTrue(robot.find(Button.class, "booking.undecided").getSelection());
	}

	@Test
	void theListOfAnswersLeadsBack() {
		open(roadmap.draft("60000"));
		toVerdict();
		Table answers = robot.find(Table.class, "verdict.answers");
		answers.setSelection(0);
		String first = answers.getItem(0).getText(0);
		answers.notifyListeners(SWT.DefaultSelection, new Event());
		robot.settle();
		assertEquals(first, question().replace("&&", "&"));
	}

	@Test
	void aMissingValueIsFilledInHere() {
		roadmap.contract.setValue(null);
		open(roadmap.draft("60000"));
		press(IDialogConstants.NEXT_ID);
		assertFalse(fault().isEmpty(), "the value is missing");
		fill("value", "1200000");
		press(IDialogConstants.NEXT_ID);
		assertTrue(robot.seen(Label.class, "change.question").isPresent());
		assertEquals(0, new BigDecimal("1200000").compareTo(draft.contract().getValue()));
	}

	@Test
	void leavingItWritesNothing() {
		String before = roadmap.small.file();
		open(roadmap.draft("60000"));
		toVerdict();
		press(IDialogConstants.CANCEL_ID);
		assertEquals(Window.CANCEL, dialog.getReturnCode());
		assertEquals(before, roadmap.small.file());
	}
}
