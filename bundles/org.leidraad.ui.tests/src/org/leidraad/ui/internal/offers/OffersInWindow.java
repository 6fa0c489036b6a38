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

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.RoadmapEditorInput;
import org.leidraad.ui.internal.workbench.Robot;

/** The view of offers in the window, as a person sees it. */
final class OffersInWindow {

	static final int COSTS = 0;
	static final int POINTS = 1;
	static final int ASSUMPTIONS = 4;

	private static final String VIEW = "org.leidraad.ui.offers";
	private static final String EDITOR = "org.leidraad.ui.editor";

	final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	final Robot robot = new Robot(page.getWorkbenchWindow().getShell());
	RoadmapSession session;

	OffersInWindow() throws PartInitException {
		page.closeAllEditors(false);
		page.showView(VIEW);
		robot.settle();
	}

	/** The view lives on where it stands in another layout too: its tab and its order are put back. */
	void leave() {
		robot.seen(CTabFolder.class, "offers.tabs").ifPresent(tabs -> show(0));
		robot.seen(Table.class, "offers.table").filter(table -> table.getSortColumn() != table.getColumn(0))
				.ifPresent(table -> table.getColumn(0).notifyListeners(SWT.Selection, new Event()));
		page.closeAllEditors(false);
		page.hideView(page.findView(VIEW));
		robot.settle();
	}

	void open(MadeOffers made, Path folder) throws PartInitException {
		session = Adapters.adapt(page.openEditor(
				new RoadmapEditorInput(made.document(folder.resolve("made.leidraad"))), EDITOR, false),
				RoadmapSession.class);
		robot.settle();
	}

	Table table() {
		return robot.find(Table.class, "offers.table");
	}

	/** The cells of a column, from the top. */
	List<String> cells(int column) {
		return Arrays.stream(table().getItems()).map(item -> item.getText(column)).toList();
	}

	void await(List<String> annual) {
		robot.await("the costs a year are " + annual, () -> robot.seen(Table.class, "offers.table").isPresent()
				&& cells(0).equals(annual));
	}

	/** Amounts as the window writes them. */
	static List<String> money(String... amounts) {
		CostWords words = new CostWords(Locale.getDefault(), "EUR");
		return Arrays.stream(amounts).map(BigDecimal::new).map(words::money).toList();
	}

	void show(int tab) {
		CTabFolder tabs = robot.find(CTabFolder.class, "offers.tabs");
		tabs.setSelection(tab);
		tabs.notifyListeners(SWT.Selection, new Event());
		robot.settle();
	}

	Text assumption(String id) {
		return robot.find(Text.class, "offers.assumption." + id);
	}

	/** Types as a person does: with the cursor in the field. */
	void type(Text field, String words) {
		field.setFocus();
		field.setText(words);
		robot.settle();
	}

	String verdict() {
		return robot.find(Label.class, "offers.verdict").getText();
	}

	String words(String label) {
		return robot.find(Label.class, label).getText();
	}

	/** Follows the first remark that can be seen. */
	void follow() {
		Link link = robot.find(Link.class, "offers.remark");
		link.notifyListeners(SWT.Selection, new Event());
		robot.settle();
	}

	TableItem row(String table, String name) {
		return Arrays.stream(robot.find(Table.class, table).getItems()).filter(item -> item.getText().equals(name))
				.findFirst().orElseThrow();
	}
}
