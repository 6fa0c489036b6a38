/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Aspect;
import org.leidraad.model.Roadmap;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.RoadmapFiles;
import org.leidraad.ui.internal.workbench.RoadmapPart;
import org.leidraad.ui.internal.workbench.Robot;
import org.leidraad.ui.internal.workbench.Services;

/** The coverage follows the roadmap in front, and closes its gaps in one step. */
@ExtendWith(InWindow.class)
class CoverageViewTest {

	private static final String VIEW = "org.leidraad.ui.coverage";
	/** The frameworks of the roadmap, not all that are installed. */
	private static final int USED = 0;

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Robot robot;

	@BeforeEach
	void showView() throws Exception {
		page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		robot = new Robot(page.getWorkbenchWindow().getShell());
		page.closeAllEditors(false);
		page.showView(VIEW);
		robot.settle();
	}

	@AfterEach
	void leave() {
		page.closeAllEditors(false);
		page.hideView(page.findView(VIEW));
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
		choose(USED);
		return part;
	}

	/** A view that another layout shows too lives on when it is hidden here, with what was chosen in it. */
	private void choose(int scope) {
		Combo which = robot.find(Combo.class, "coverage.scope");
		which.select(scope);
		which.notifyListeners(SWT.Selection, new Event());
		robot.settle();
	}

	@Test
	void withoutARoadmapItSaysWhatIsNeeded() {
		assertTrue(robot.seen(Table.class, "coverage.table").isEmpty());
		assertTrue(robot.seen(Button.class, "coverage.begin").isEmpty(), "nothing can be done about it here");
	}

	@Test
	void aRoadmapShowsALineForEachAspect() throws Exception {
		openSample();
		Table table = robot.find(Table.class, "coverage.table");
		robot.await("it is filled", () -> table.getItemCount() == Aspect.values().length);
		assertTrue(table.getColumnCount() > 1);
		assertFalse(robot.find(Text.class, "coverage.warnings").getText().isBlank());
	}

	@Test
	void theOfferClosesGapsInOneStepThatCanBeUndone() throws Exception {
		Roadmap roadmap = openSample().document().roadmap();
		int before = roadmap.getFrameworks().size();
		String gaps = robot.find(Text.class, "coverage.warnings").getText();
		robot.press(robot.find(Button.class, "coverage.offer"));
		assertTrue(roadmap.getFrameworks().size() > before);
		robot.await("the view follows",
				() -> !robot.find(Text.class, "coverage.warnings").getText().equals(gaps));
		robot.menu("edit", "undo");
		assertEquals(before, roadmap.getFrameworks().size());
		robot.await("the view follows back",
				() -> robot.find(Text.class, "coverage.warnings").getText().equals(gaps));
	}

	@Test
	void overAllThatIsInstalledNothingIsOffered() throws Exception {
		openSample();
		Combo scope = robot.find(Combo.class, "coverage.scope");
		scope.select(1);
		scope.notifyListeners(SWT.Selection, new Event());
		robot.settle();
		assertTrue(robot.seen(Button.class, "coverage.offer").isEmpty());
		assertEquals(Aspect.values().length, robot.find(Table.class, "coverage.table").getItemCount());
	}
}
