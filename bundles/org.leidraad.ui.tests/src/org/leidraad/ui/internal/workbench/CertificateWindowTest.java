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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.frameworks.CertificateHandler;

/** Asks what certificates prove, as a person does. */
@ExtendWith(InWindow.class)
class CertificateWindowTest {

	private static final String SAMPLE = "universiteit-voorbeeld";

	@TempDir
	Path folder;

	private IWorkbenchWindow window;
	private IWorkbenchPage page;
	private Robot robot;

	@BeforeEach
	void look() {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		page = window.getActivePage();
		robot = new Robot(window.getShell());
	}

	@AfterEach
	void leave() {
		page.closeAllEditors(false);
		robot.settle();
	}

	private RoadmapPart openSample(String asksNoProof) throws IOException {
		Path file = folder.resolve("voorbeeld.leidraad");
		RoadmapTemplate sample = Services.find(RoadmapTemplates.class).orElseThrow().template(SAMPLE).orElseThrow();
		try (InputStream content = sample.open()) {
			String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
			Files.writeString(file, text.replaceAll(
					"(criterion=\"" + asksNoProof + "\"[^>]*?) proof=\"[^\"]*\"", "$1"));
		}
		RoadmapPart editor = RoadmapFiles.open(page, file).orElseThrow();
		robot.settle();
		return editor;
	}

	private void inDialog(Consumer<Robot> action) throws Exception {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		AtomicReference<Boolean> seen = new AtomicReference<>(false);
		window.getShell().getDisplay().asyncExec(new Runnable() {

			@Override
			public void run() {
				Shell dialog = Arrays.stream(window.getShell().getShells()).filter(Shell::isVisible).findFirst()
						.orElse(null);
				if (dialog == null) {
					window.getShell().getDisplay().timerExec(50, this);
					return;
				}
				seen.set(true);
				try {
					action.accept(new Robot(dialog));
				} catch (AssertionError | RuntimeException e) {
					failure.set(e);
				} finally {
					dialog.close();
				}
			}
		});
		window.getService(IHandlerService.class).executeCommand(CertificateHandler.COMMAND, null);
		robot.settle();
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		assertTrue(seen.get(), "the dialog opened");
	}

	private static void choose(Combo combo, String words) {
		int place = Arrays.asList(combo.getItems()).indexOf(words);
		assertTrue(place >= 0, words + " among " + Arrays.toString(combo.getItems()));
		combo.select(place);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static Table answered(Robot dialog) {
		return dialog.find(Table.class, "proves.answered.table");
	}

	@Test
	void aCertificateIsChosenReadAskedAndTakenBack() throws Exception {
		RoadmapPart editor = openSample("eu-gpp/2021/warranty");
		Procurement laptops = editor.document().roadmap().getProcurements().getFirst();
		CriterionUse warranty = laptops.getCriteria().stream()
				.filter(one -> "eu-gpp/2021/warranty".equals(one.getCriterion())).findFirst().orElseThrow();
		assertNull(warranty.getProof());
		editor.reveal(warranty, null);
		inDialog(dialog -> {
			assertEquals(0, answered(dialog).getItemCount());
			assertFalse(dialog.find(Button.class, "proves.copy").isEnabled());
			assertFalse(dialog.find(Text.class, "proves.full").getText().isBlank(), "it says what to do");
			choose(dialog.find(Combo.class, "proves.framework"), "TCO Certified");
			assertEquals(2, answered(dialog).getItemCount());
			assertEquals(laptops.getCriteria().size() - 2,
					dialog.find(Table.class, "proves.open.table").getItemCount());
			assertFalse(dialog.find(Combo.class, "proves.level").isEnabled(), "it has no levels");
			TableItem first = answered(dialog).getItem(0);
			assertEquals("?", first.getText(0));
			answered(dialog).setSelection(first);
			answered(dialog).notifyListeners(SWT.Selection, new Event());
			assertTrue(dialog.find(Text.class, "proves.full").getText().contains("TCO Certified"));
			dialog.press(dialog.find(Button.class, "proves.ask"));
			assertFalse(dialog.find(Button.class, "proves.ask").isEnabled(), "nothing is left to ask");
			dialog.press(dialog.find(Button.class, "proves.copy"));
		});
		assertEquals("Certificaat TCO Certified, of gelijkwaardig bewijs", warranty.getProof());
		Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.contains("TCO Certified") && copied.contains(warranty.getName()), copied);
		robot.menu("edit", "undo");
		assertNull(warranty.getProof());
		assertFalse(editor.isDirty());
	}

	@Test
	void theProcurementAroundWhatIsShownIsTheFirstChoice() throws Exception {
		RoadmapPart editor = openSample("-");
		Procurement last = editor.document().roadmap().getProcurements().getLast();
		editor.reveal(last.getCriteria().getFirst(), null);
		inDialog(dialog -> {
			assertEquals(last.getName(), dialog.find(Combo.class, "proves.procurement").getText());
			choose(dialog.find(Combo.class, "proves.framework"), "EPEAT");
			choose(dialog.find(Combo.class, "proves.edition"),
					dialog.find(Combo.class, "proves.edition").getItem(3));
			Combo level = dialog.find(Combo.class, "proves.level");
			choose(level, level.getItem(level.getItemCount() - 1));
			assertEquals(1, answered(dialog).getItemCount());
			assertEquals("\u2713", answered(dialog).getItem(0).getText(0));
			String head = dialog.find(Label.class, "proves.answered.head").getText();
			dialog.press(dialog.find(Button.class, "proves.more"));
			assertEquals(head, dialog.find(Label.class, "proves.answered.head").getText(),
					"a line in which nothing is chosen proves nothing");
			dialog.press(dialog.find(Button.class, "proves.remove"));
			assertEquals(0, answered(dialog).getItemCount(), "the first certificate was removed");
		});
		assertFalse(editor.isDirty(), "looking changes nothing");
	}

	@Test
	void withoutRoadmapItSaysWhatIsMissing() throws Exception {
		DialogReader reader = new DialogReader(window.getShell());
		reader.closeNext();
		window.getService(IHandlerService.class).executeCommand(CertificateHandler.COMMAND, null);
		robot.settle();
		assertFalse(reader.text().isBlank());
	}
}
