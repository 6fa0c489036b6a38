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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.analysis.Finding;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.commands.ElementFinder;

/** Works with the real window as a person does: open, edit, undo, redo, repair, save, open again. */
@ExtendWith(InWindow.class)
class WindowTest {

	private static final String SAMPLE = "provincie-voorbeeld";
	private static final String RULE = "indicator-without-frequency";
	private static final String NEW_NAME = "Uitstoot per medewerker in 2030 gehalveerd";

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private Robot robot;
	private Path file;

	@BeforeEach
	void copySample() throws IOException {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		page = window.getActivePage();
		robot = new Robot(window.getShell());
		file = folder.resolve("voorbeeld.leidraad");
		RoadmapTemplate sample = Services.find(RoadmapTemplates.class).orElseThrow().template(SAMPLE).orElseThrow();
		try (InputStream content = sample.open()) {
			Files.copy(content, file);
		}
	}

	@AfterEach
	void closeAll() {
		page.closeAllEditors(false);
		robot.settle();
	}

	@Test
	void aTargetIsEditedUndoneAndDoneAgain() {
		RoadmapPart editor = open();
		Element target = first(editor.document().roadmap(), "Target");
		String oldName = target.getName();
		robot.choose(robot.find(Tree.class, "thread.tree"), oldName);
		Text name = robot.find(Text.class, "name");
		robot.await("the form shows the target", () -> nameField().getText().equals(oldName));
		assertFalse(editor.isDirty(), "an opened file has no changes");
		assertFalse(robot.entry("edit", "undo").isEnabled(), "there is nothing to undo yet");

		robot.type(name, NEW_NAME);
		assertEquals(NEW_NAME, target.getName());
		assertTrue(editor.isDirty(), "a changed file is dirty");
		robot.await("the tree shows the new name", () -> treeShows(NEW_NAME));

		robot.menu("edit", "undo");
		assertEquals(oldName, target.getName());
		assertEquals(oldName, nameField().getText());
		assertFalse(editor.isDirty(), "after undo the file is as it was");

		robot.menu("edit", "redo");
		assertEquals(NEW_NAME, target.getName());
		assertEquals(NEW_NAME, nameField().getText());
		assertTrue(editor.isDirty());
	}

	@Test
	void aRepairIsAppliedSavedAndFoundAgain() throws RoadmapFileException {
		RoadmapPart editor = open();
		Table findings = robot.find(Table.class, "findings.table");
		robot.await("there are findings", () -> findings.getItemCount() > 0);
		int before = findings.getItemCount();
		Finding finding = (Finding) robot.choose(findings, WindowTest::planted).getData();
		Element broken = finding.element();
		EStructuralFeature field = finding.feature();
		String empty = String.valueOf(broken.eGet(field));

		robot.press(robot.find(Button.class, "findings.repair"));
		robot.await("the finding is gone", () -> Arrays.stream(findings.getItems())
				.noneMatch(item -> about(item.getData(), broken, finding.rule())));
		assertEquals(before - 1, findings.getItemCount(), "one repair mends one finding");
		String mended = String.valueOf(broken.eGet(field));
		assertNotEquals(empty, mended);
		assertTrue(editor.isDirty());
		assertNotEquals(mended, fieldInFile(broken.getId(), field), "nothing is written before it is saved");

		robot.menu("file", "org.eclipse.ui.file.save");
		robot.await("it is saved", () -> !editor.isDirty());
		assertEquals(mended, fieldInFile(broken.getId(), field));

		assertTrue(page.closeEditor(editor, false));
		robot.settle();
		RoadmapPart again = open();
		assertNotEquals(editor, again);
		EObject reopened = again.document().resource().getEObject(broken.getId());
		assertEquals(mended, String.valueOf(reopened.eGet(reopened.eClass().getEStructuralFeature(field.getName()))));
		Table shown = robot.find(Table.class, "findings.table");
		robot.await("the findings are shown again", () -> shown.getItemCount() == before - 1);
	}

	@Test
	void aFileThatIsNoRoadmapIsRefusedInOneSentence() throws IOException {
		Files.writeString(file, "this is no roadmap");
		int open = page.getEditorReferences().length;
		DialogReader dialog = new DialogReader(page.getWorkbenchWindow().getShell());
		dialog.closeNext();
		Optional<RoadmapPart> editor = RoadmapFiles.open(page, file);
		assertTrue(editor.isEmpty());
		assertEquals(open, page.getEditorReferences().length);
		assertTrue(dialog.text().contains("voorbeeld.leidraad"), "names the file: " + dialog.text());
		assertFalse(dialog.text().contains("Exception"), "tells no program's inside: " + dialog.text());
		assertEquals("this is no roadmap", Files.readString(file));
	}

	@Test
	void theMenuBarHasTheMenusOfTheProductOnly() {
		Shell shell = page.getWorkbenchWindow().getShell();
		List<String> menus = Arrays.stream(shell.getMenuBar().getItems())
				.filter(item -> item.getStyle() != SWT.SEPARATOR)
				.map(MenuItem::getText).map(text -> text.replace("&", "")).toList();
		assertEquals(6, menus.size(), menus::toString);
		assertEquals(ShellTexts.text("menu.edit").replace("&", ""), menus.get(1));
	}

	@Test
	void theLastClosedRoadmapLeavesTheWelcomePage() {
		RoadmapPart editor = open();
		assertEquals(1, page.getEditorReferences().length, "the welcome page gives way to a roadmap");
		page.closeEditor(editor, false);
		robot.await("the welcome page is there", () -> page.getEditorReferences().length == 1);
		assertEquals("org.leidraad.ui.welcome", page.getEditorReferences()[0].getId());
	}

	@Test
	void whatIsFoundIsShown() {
		RoadmapPart editor = open();
		Element wanted = first(editor.document().roadmap(), "Indicator");
		String[] words = wanted.getName().split(" ");
		String query = words[words.length - 1].toUpperCase(Locale.getDefault()) + ' ' + words[0];
		QuickAccessElement[] found = new ElementFinder().computeElements(query, new NullProgressMonitor());
		Optional<QuickAccessElement> hit = Arrays.stream(found).filter(each -> each.getId().equals(wanted.getId()))
				.findFirst();
		assertTrue(hit.isPresent(), "finds the words of a name in any order and case: " + query);
		hit.get().execute();
		robot.await("the form shows what was found", () -> nameField().getText().equals(wanted.getName()));
		assertEquals(0, new ElementFinder().computeElements("qzxqzx", new NullProgressMonitor()).length);
	}

	private RoadmapPart open() {
		RoadmapPart editor = RoadmapFiles.open(page, file).orElseThrow();
		robot.settle();
		return editor;
	}

	private Text nameField() {
		return robot.find(Text.class, "name");
	}

	private boolean treeShows(String words) {
		return robot.choose(robot.find(Tree.class, "thread.tree"), words).getText().endsWith(words);
	}

	private static boolean planted(Object row) {
		return row instanceof Finding finding && finding.rule().equals(RULE) && !finding.repairs().isEmpty();
	}

	private static boolean about(Object row, Element element, String rule) {
		return row instanceof Finding finding && finding.element() == element && finding.rule().equals(rule);
	}

	private String fieldInFile(String id, EStructuralFeature field) throws RoadmapFileException {
		EObject element = new RoadmapStorage().open(file).resource().getEObject(id);
		return String.valueOf(element.eGet(element.eClass().getEStructuralFeature(field.getName())));
	}

	private static Element first(Roadmap roadmap, String type) {
		Iterable<EObject> all = roadmap::eAllContents;
		for (EObject each : all) {
			if (each.eClass().getName().equals(type)) {
				return (Element) each;
			}
		}
		throw new AssertionError("The sample has no " + type);
	}
}
