/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.RoadmapPart;
import org.leidraad.ui.internal.workbench.Robot;
import org.leidraad.ui.internal.workbench.Services;

/** The performance sheet shows of the contract in front what was agreed and kept, and leads to the checks. */
@ExtendWith(InWindow.class)
class PerformanceViewTest {

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Robot robot;

	@BeforeEach
	void showView() throws Exception {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		robot = new Robot(page.getWorkbenchWindow().getShell());
		page.closeAllEditors(false);
		page.showView(PerformanceView.ID);
		robot.settle();
	}

	@AfterEach
	void leave() {
		page.closeAllEditors(false);
		page.hideView(page.findView(PerformanceView.ID));
		robot.settle();
	}

	private RoadmapPart openSample() throws Exception {
		Path file = folder.resolve("sample.leidraad");
		try (InputStream content = Services.find(RoadmapTemplates.class).orElseThrow().template("provincie-voorbeeld")
				.orElseThrow().open()) {
			Files.copy(content, file);
		}
		RoadmapPart part = RoadmapFiles.open(page, file).orElseThrow();
		robot.settle();
		choose(0);
		return part;
	}

	private void choose(int contract) {
		Combo which = robot.find(Combo.class, "performance.contract");
		which.select(contract);
		which.notifyListeners(SWT.Selection, new Event());
		robot.settle();
	}

	private Table table(String key) {
		CTabFolder tabs = robot.find(CTabFolder.class, "performance.tabs");
		tabs.setSelection(List.of("criteria", "incentives", "chain").indexOf(key));
		robot.settle();
		return robot.find(Table.class, "performance." + key);
	}

	private static List<String> column(Table table, int column) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
	}

	@Test
	void withoutARoadmapItSaysWhatIsNeeded() {
		assertTrue(robot.seen(Table.class, "performance.criteria").isEmpty());
	}

	@Test
	void everyCriterionBonusAndFindingHasALine() throws Exception {
		Contract contract = openSample().document().roadmap().getContracts().getFirst();
		Table criteria = table("criteria");
		assertEquals(contract.getCriteria().stream().map(Element::getName).toList(), column(criteria, 0));
		List<CriterionPerformance> rows = PerformanceSheet.of(contract, LocalDate.now()).criteria();
		for (int i = 0; i < rows.size(); i++) {
			assertEquals(rows.get(i).last().isEmpty(), "not checked yet".equals(criteria.getItem(i).getText(2)));
			assertEquals(rows.get(i).hasEvidence(), criteria.getItem(i).getText(4).contains("https://"));
		}
		Table incentives = table("incentives");
		assertEquals(contract.getIncentives().stream().map(Element::getName).toList(), column(incentives, 0));
		assertTrue(column(incentives, 1).contains("hangs on no criterion: decide"), column(incentives, 1).toString());
		assertEquals(contract.getAuditFindings().size() + contract.getDisclosures().size(),
				table("chain").getItemCount());
		assertEquals("remedied", table("chain").getItem(0).getText(3));
	}

	@Test
	void aLineLeadsToTheLastCheckOrElseToTheCriterion() throws Exception {
		RoadmapPart part = openSample();
		Contract contract = part.document().roadmap().getContracts().getFirst();
		List<CriterionPerformance> rows = PerformanceSheet.of(contract, LocalDate.now()).criteria();
		CriterionPerformance checked = rows.stream().filter(row -> row.last().isPresent()).findFirst().orElseThrow();
		PerformanceCheck last = checked.last().orElseThrow();
		open(rows.indexOf(checked));
		assertSame(last, Adapters.adapt(part, RoadmapSession.class).place().element());
		CriterionPerformance never = rows.stream().filter(row -> row.last().isEmpty() && row.planned().isEmpty())
				.findFirst().orElseThrow();
		open(rows.indexOf(never));
		assertSame(never.criterion(), Adapters.adapt(part, RoadmapSession.class).place().element());
	}

	private void open(int line) {
		Table criteria = table("criteria");
		TableItem item = criteria.getItem(line);
		criteria.setSelection(item);
		criteria.notifyListeners(SWT.DefaultSelection, new Event());
		robot.settle();
	}

	@Test
	void whatIsNotThereIsToldWithWhatToDo() throws Exception {
		openSample();
		choose(1);
		assertFalse(robot.find(Button.class, "performance.checks").isDisposed());
		assertTrue(robot.find(Label.class, "performance.criteria.sentence").getText().contains("Plan checks"));
		CTabFolder tabs = robot.find(CTabFolder.class, "performance.tabs");
		tabs.setSelection(1);
		robot.settle();
		assertTrue(robot.seen(Table.class, "performance.incentives").isEmpty());
		assertTrue(robot.find(Label.class, "performance.incentives.sentence").getText().startsWith("No bonus"));
		tabs.setSelection(2);
		robot.settle();
		assertTrue(robot.find(Label.class, "performance.chain.sentence").getText().contains("Ask the supplier"));
	}
}
