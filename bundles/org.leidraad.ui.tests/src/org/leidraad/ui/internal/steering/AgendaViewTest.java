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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.Due;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.RoadmapPart;
import org.leidraad.ui.internal.workbench.Robot;
import org.leidraad.ui.internal.workbench.Services;

/** The agenda shows what is due in the roadmap in front, all of it or under one contract, and leads to it. */
@ExtendWith(InWindow.class)
class AgendaViewTest {

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Robot robot;

	@BeforeEach
	void showView() throws Exception {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		robot = new Robot(page.getWorkbenchWindow().getShell());
		page.closeAllEditors(false);
		page.showView(AgendaView.ID);
		robot.settle();
	}

	@AfterEach
	void leave() {
		page.closeAllEditors(false);
		page.hideView(page.findView(AgendaView.ID));
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
		Combo which = robot.find(Combo.class, "agenda.contract");
		which.select(contract);
		which.notifyListeners(SWT.Selection, new Event());
		robot.settle();
	}

	private List<Due> shown() {
		return Arrays.stream(robot.find(Tree.class, "agenda.tree").getItems())
				.flatMap(heading -> Arrays.stream(heading.getItems())).map(TreeItem::getData)
				.filter(Due.class::isInstance).map(Due.class::cast).toList();
	}

	@Test
	void withoutARoadmapItSaysWhatIsNeeded() {
		assertTrue(robot.seen(Tree.class, "agenda.tree").isEmpty());
	}

	@Test
	void allThatIsDueStandsUnderItsHeadingInOrder() throws Exception {
		Roadmap roadmap = openSample().document().roadmap();
		List<Due> expected = Agenda.of(roadmap, LocalDate.now()).dues();
		assertFalse(expected.isEmpty());
		assertTrue(expected.size() < AgendaTree.MOST_LINES);
		assertEquals(expected.stream().map(Due::key).sorted().toList(),
				shown().stream().map(Due::key).sorted().toList());
		for (TreeItem heading : robot.find(Tree.class, "agenda.tree").getItems()) {
			List<LocalDate> dates = Arrays.stream(heading.getItems()).map(line -> ((Due) line.getData()).date())
					.toList();
			assertEquals(dates.stream().sorted().toList(), dates);
			assertTrue(heading.getExpanded());
		}
	}

	@Test
	void oneContractShowsOnlyItsOwn() throws Exception {
		Roadmap roadmap = openSample().document().roadmap();
		Contract second = roadmap.getContracts().get(1);
		choose(2);
		assertFalse(shown().isEmpty());
		assertTrue(shown().stream().allMatch(due -> due.contract().orElseThrow() == second));
	}

	@Test
	void aLineLeadsToWhatItIsAbout() throws Exception {
		RoadmapPart part = openSample();
		Tree tree = robot.find(Tree.class, "agenda.tree");
		TreeItem line = tree.getItem(0).getItem(0);
		tree.setSelection(line);
		tree.notifyListeners(SWT.DefaultSelection, new Event());
		robot.settle();
		assertSame(((Due) line.getData()).element(), Adapters.adapt(part, RoadmapSession.class).place().element());
	}
}
