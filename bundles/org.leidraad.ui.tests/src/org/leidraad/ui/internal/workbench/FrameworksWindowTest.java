/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.search.CriterionFilter;
import org.leidraad.framework.search.CriterionSearch;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.frameworks.FrameworksView;

/** Works with the browser of frameworks as a person does. */
@ExtendWith(InWindow.class)
class FrameworksWindowTest {

	private static final String SAMPLE = "provincie-voorbeeld";

	@TempDir
	Path folder;

	private IWorkbenchWindow window;
	private IWorkbenchPage page;
	private Robot robot;
	private CriterionSearch search;

	@BeforeEach
	void showBrowser() throws Exception {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		page = window.getActivePage();
		robot = new Robot(window.getShell());
		search = CriterionSearch.over(Services.find(FrameworkRegistry.class).orElseThrow().frameworks());
		run("org.leidraad.ui.show.frameworks");
		robot.await("all criteria are listed", () -> table().getItemCount() == Math.min(500, search.all().size()));
	}

	@AfterEach
	void leave() throws Exception {
		robot.press(robot.find(Button.class, "frameworks.reset"));
		page.hideView(page.findView(FrameworksView.ID));
		page.closeAllEditors(false);
		PlatformUI.getWorkbench().showPerspective(PlanPerspective.ID, window);
		robot.settle();
	}

	private void run(String command) throws Exception {
		window.getService(IHandlerService.class).executeCommand(command, null);
		robot.settle();
	}

	private Table table() {
		return robot.find(Table.class, "frameworks.table");
	}

	private RoadmapPart openSample() throws IOException {
		Path file = folder.resolve("voorbeeld.leidraad");
		RoadmapTemplate sample = Services.find(RoadmapTemplates.class).orElseThrow().template(SAMPLE).orElseThrow();
		try (InputStream content = sample.open()) {
			Files.copy(content, file);
		}
		RoadmapPart editor = RoadmapFiles.open(page, file).orElseThrow();
		robot.settle();
		return editor;
	}

	private void search(String words) {
		robot.find(Text.class, "frameworks.search").setText(words);
		int expected = search.find(words, CriterionFilter.ALL).size();
		robot.await("what was found is listed", () -> table().getItemCount() == expected);
	}

	private ListedCriterion choose(int line) {
		table().setSelection(line);
		table().notifyListeners(SWT.Selection, new Event());
		robot.settle();
		return (ListedCriterion) table().getItem(line).getData();
	}

	/** Does something with the next dialog that opens; it must close it. */
	private void inDialog(Consumer<Robot> action) {
		AtomicReference<Shell> dialog = new AtomicReference<>();
		window.getShell().getDisplay().asyncExec(new Runnable() {

			@Override
			public void run() {
				Arrays.stream(window.getShell().getShells()).filter(Shell::isVisible).findFirst()
						.ifPresent(dialog::set);
				if (dialog.get() == null) {
					window.getShell().getDisplay().timerExec(50, this);
				} else {
					action.accept(new Robot(dialog.get()));
				}
			}
		});
	}

	@Test
	void theBrowserOpensInTheLayoutThatHasRoomForIt() {
		assertEquals(BuyPerspective.ID, page.getPerspective().getId());
	}

	@Test
	void wordsOfAnyLanguageFindAndTheFiltersAreReset() {
		search("epeat");
		int found = table().getItemCount();
		assertTrue(found > 0);
		Combo aspect = robot.find(Combo.class, "frameworks.aspect");
		aspect.select(1);
		aspect.notifyListeners(SWT.Selection, new Event());
		robot.await("fewer are listed", () -> table().getItemCount() < found);
		search("qzxqzx");
		assertEquals(0, table().getItemCount());
		robot.press(robot.find(Button.class, "frameworks.reset"));
		robot.await("all are listed again", () -> table().getItemCount() == search.all().size());
		assertEquals("", robot.find(Text.class, "frameworks.search").getText());
		assertEquals(0, aspect.getSelectionIndex());
	}

	@Test
	void aChosenCriterionIsShownInFull() {
		search("epeat tier");
		ListedCriterion chosen = choose(0);
		String title = chosen.title(Locale.getDefault());
		robot.await("its title is shown",
				() -> robot.find(Label.class, "frameworks.title").getText().equals(title.replace("&", "&&")));
	}

	@Test
	void withoutRoadmapNothingCanBeAdded() {
		page.closeAllEditors(false);
		robot.settle();
		choose(0);
		assertFalse(robot.find(Button.class, "frameworks.add").isEnabled());
	}

	@Test
	void criteriaAreAddedToAProcurementAndTakenBack() throws Exception {
		RoadmapPart editor = openSample();
		Procurement procurement = editor.document().roadmap().getProcurements().getLast();
		List<CriterionUse> before = List.copyOf(procurement.getCriteria());
		search("epeat 2018-1.5");
		ListedCriterion chosen = choose(0);
		inDialog(dialog -> {
			Table all = dialog.find(Table.class, "procurement.table");
			all.setSelection(editor.document().roadmap().getProcurements().size() - 1);
			all.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
		run("org.leidraad.ui.frameworks.add");
		assertEquals(before.size() + 1, procurement.getCriteria().size());
		CriterionUse added = procurement.getCriteria().getLast();
		assertEquals("epeat/2018/2018-1.5", added.getCriterion());
		assertEquals(chosen.title(Locale.of("nl")), added.getName(), "in the language of the roadmap");
		robot.menu("edit", "undo");
		assertEquals(before, procurement.getCriteria());
		assertFalse(editor.isDirty());
	}

	@Test
	void twoEditionsAreComparedSideBySide() throws Exception {
		search("epeat 2018-1.1");
		choose(0);
		AtomicReference<List<String>> names = new AtomicReference<>(List.of());
		AtomicReference<List<Integer>> rows = new AtomicReference<>(List.of());
		inDialog(dialog -> {
			Table table = dialog.find(Table.class, "compare.table");
			int all = table.getItemCount();
			names.set(List.of(dialog.find(Combo.class, "compare.left.framework").getText(),
					dialog.find(Combo.class, "compare.right.framework").getText()));
			dialog.find(Button.class, "compare.differences").setSelection(true);
			dialog.press(dialog.find(Button.class, "compare.differences"));
			rows.set(List.of(all, table.getItemCount()));
			table.getShell().close();
		});
		run("org.leidraad.ui.frameworks.compare");
		assertEquals(List.of("EPEAT", "EPEAT"), names.get());
		assertTrue(rows.get().getFirst() > rows.get().getLast(), "what is the same in both is hidden: " + rows);
		assertTrue(rows.get().getLast() > 0, "something differs: " + rows);
	}

	@Test
	void aFormShowsItsCriterionInTheBrowser() throws Exception {
		RoadmapPart editor = openSample();
		CriterionUse use = editor.document().roadmap().getProcurements().stream()
				.flatMap(one -> one.getCriteria().stream())
				.filter(one -> "epeat/2018/2018-1.2".equals(one.getCriterion())).findFirst().orElseThrow();
		search("qzxqzx");
		editor.reveal(use, null);
		robot.press(robot.find(Button.class, "criterion.show"));
		robot.await("the browser shows it whatever was looked for", () -> table().getSelectionCount() == 1);
		ListedCriterion shown = (ListedCriterion) table().getSelection()[0].getData();
		assertEquals("2018-1.2", shown.criterion().getKey());
	}
}
