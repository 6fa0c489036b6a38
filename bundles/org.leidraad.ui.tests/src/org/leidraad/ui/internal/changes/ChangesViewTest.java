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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.Regime;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.Robot;
import org.leidraad.ui.internal.workbench.Services;

@ExtendWith(InWindow.class)
class ChangesViewTest {

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Robot robot;
	private RoadmapSession session;

	@BeforeEach
	void showView() throws Exception {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		robot = new Robot(page.getWorkbenchWindow().getShell());
		page.closeAllEditors(false);
		page.showView(ChangesView.ID);
		robot.settle();
	}

	@AfterEach
	void leave() {
		page.closeAllEditors(false);
		page.hideView(page.findView(ChangesView.ID));
		robot.settle();
	}

	private Contract open(String template) throws Exception {
		Path file = folder.resolve("sample.leidraad");
		try (InputStream content = Services.find(RoadmapTemplates.class).orElseThrow().template(template)
				.orElseThrow().open()) {
			Files.copy(content, file);
		}
		session = Adapters.adapt(RoadmapFiles.open(page, file).orElseThrow(), RoadmapSession.class);
		Contract contract = session.roadmap().getContracts().getFirst();
		session.jump(contract);
		robot.settle();
		return contract;
	}

	private Table ledger() {
		return robot.find(Table.class, "changes.table");
	}

	private void set(Contract contract, EStructuralFeature feature, Object value) {
		Edits.set(session.domain(), contract, feature, Optional.of(value)).ifPresent(session::run);
	}

	@Test
	void withoutARoadmapItSaysWhatIsNeeded() {
		assertTrue(robot.seen(Table.class, "changes.table").isEmpty());
		assertTrue(robot.seen(Button.class, "changes.begin").isEmpty());
	}

	@Test
	void everyChangeOfTheContractInFrontHasARow() throws Exception {
		Contract contract = open("provincie-voorbeeld");
		robot.await("it is filled", () -> ledger().getItemCount() == contract.getModifications().size());
		assertEquals(1, robot.find(CTabFolder.class, "changes.tabs").getItemCount(), "no Belgian law");
		session.jump(session.roadmap().getContracts().get(1));
		robot.await("it says that there is nothing yet",
				() -> robot.seen(Label.class, "changes.empty").isPresent());
		assertTrue(robot.find(Button.class, "changes.new").isEnabled());
		assertFalse(robot.find(Button.class, "changes.judge").isEnabled());
	}

	@Test
	void itFollowsEditsAndUndo() throws Exception {
		Contract contract = open("provincie-voorbeeld");
		Modification first = contract.getModifications().getFirst();
		robot.choose(ledger(), row -> true);
		String before = robot.find(Text.class, "changes.details").getText();
		Edits.set(session.domain(), first, Literals.MODIFICATION__AMOUNT, Optional.of(new BigDecimal("900000")))
				.ifPresent(session::run);
		robot.await("the verdict is another one",
				() -> !robot.find(Text.class, "changes.details").getText().equals(before));
		robot.menu("edit", "undo");
		robot.await("it is as before", () -> robot.find(Text.class, "changes.details").getText().equals(before));
	}

	@Test
	void aNewChangeIsChosenAtOnce() throws Exception {
		Contract contract = open("provincie-voorbeeld");
		ChangeDraft draft = ChangeDraft.of(contract, session.roadmap(), LocalDate.of(2026, 6, 1));
		draft.change().setName("More");
		draft.change().setAmount(new BigDecimal("1000"));
		ContractInRoadmap.answerAll(draft);
		draft.book(Drawer.SMALL);
		session.run(ChangeBooking.of(draft, session.domain()).orElseThrow().command());
		robot.await("the new row is chosen", () -> ledger().getSelectionCount() == 1
				&& ledger().getSelection()[0].getText(2).equals("More"));
	}

	@Test
	void belgianLawBringsTheClausesAndTakesThemAway() throws Exception {
		Contract contract = open("provincie-voorbeeld");
		CTabFolder tabs = robot.find(CTabFolder.class, "changes.tabs");
		set(contract, Literals.CONTRACT__REGIME, Regime.BE);
		robot.await("the clauses are there", () -> tabs.getItemCount() == 2);
		tabs.setSelection(1);
		Table clauses = robot.find(Table.class, "clauses.table");
		List<?> kinds = contract.getClauses().stream().map(one -> one.getKind()).toList();
		int before = contract.getClauses().size();
		robot.choose(clauses, row -> ((ClauseCheck) row).isMissing());
		robot.press(robot.find(Button.class, "clauses.add"));
		assertEquals(before + 1, contract.getClauses().size());
		assertFalse(kinds.contains(contract.getClauses().getLast().getKind()));
		assertFalse(contract.getClauses().getLast().getText().isBlank(), "a wording to start from");
		robot.menu("edit", "undo");
		assertEquals(before, contract.getClauses().size());
		set(contract, Literals.CONTRACT__REGIME, Regime.NL);
		robot.await("they are gone", () -> tabs.getItemCount() == 1);
	}

	@Test
	void anEventHasItsAlarms() throws Exception {
		Contract contract = open("provincie-voorbeeld");
		set(contract, Literals.CONTRACT__REGIME, Regime.BE);
		CTabFolder tabs = robot.find(CTabFolder.class, "changes.tabs");
		robot.await("the tab is there", () -> tabs.getItemCount() == 2);
		tabs.setSelection(1);
		robot.press(robot.find(Button.class, "events.add"));
		assertEquals(1, contract.getEvents().size());
		robot.await("its alarms are listed", () -> robot.seen(Table.class, "events.table")
				.filter(table -> table.getItemCount() == 3).isPresent());
		assertEquals(contract.getEvents().getFirst(), session.place().element());
	}
}
