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

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Does with the widgets of a window what a person does, and waits, for a bounded
 * time, until the window has done its part. Widgets are found by the name that
 * they carry under {@value #ID}.
 */
public final class Robot {

	/** Under this name a widget knows what tests call it. */
	public static final String ID = "org.leidraad.id";

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final Duration NAP = Duration.ofMillis(10);

	private final Shell shell;

	/**
	 * @param shell the window in which it works
	 */
	public Robot(Shell shell) {
		this.shell = shell;
	}

	/** Waits until something is so; fails the test if it does not become so. */
	public void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("Waited " + PATIENCE.toSeconds() + " s in vain until " + what);
			}
			if (!shell.getDisplay().readAndDispatch()) {
				nap();
			}
		}
		settle();
	}

	/** Waits until there is something. */
	public <T> T awaitPresent(String what, Supplier<Optional<T>> search) {
		await("there is " + what, () -> search.get().isPresent());
		return search.get().orElseThrow();
	}

	/** Lets the window do all that it has in hand. */
	public void settle() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (shell.getDisplay().readAndDispatch()) {
			if (System.nanoTime() > end) {
				fail("The window does not come to rest within " + PATIENCE.toSeconds() + " s");
			}
		}
	}

	/** Lets the window draw itself and what comes after a short while. */
	public void rest(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		while (System.nanoTime() < end) {
			if (!shell.getDisplay().readAndDispatch()) {
				nap();
			}
		}
	}

	/** Finds the widget of a name that can be seen. */
	public <T extends Control> T find(Class<T> type, String id) {
		return awaitPresent(type.getSimpleName() + " " + id, () -> seen(type, id));
	}

	/** Tells whether a widget of a name can be seen. */
	public <T extends Control> Optional<T> seen(Class<T> type, String id) {
		return all(shell).filter(type::isInstance).map(type::cast)
				.filter(control -> id.equals(control.getData(ID)) && control.isVisible()).findFirst();
	}

	/** Types into a field what replaces its text, and presses Enter. */
	public void type(Text field, String words) {
		field.setFocus();
		field.setText(words);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		settle();
	}

	/** Presses a button. */
	public void press(Control button) {
		button.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** Chooses the line of a tree that has a text, opening branches on the way. */
	public TreeItem choose(Tree tree, String words) {
		Deque<TreeItem> open = new ArrayDeque<>(Arrays.asList(tree.getItems()));
		while (!open.isEmpty()) {
			TreeItem item = open.removeFirst();
			if (item.getText().endsWith(words)) {
				tree.setSelection(item);
				tree.notifyListeners(SWT.Selection, event(item));
				settle();
				return item;
			}
			if (item.getItemCount() > 0) {
				tree.notifyListeners(SWT.Expand, event(item));
				item.setExpanded(true);
				Arrays.stream(item.getItems()).forEach(open::addLast);
			}
		}
		return fail("The tree has no line \"" + words + "\"");
	}

	/** Chooses the first line of a table whose data are as asked for. */
	public TableItem choose(Table table, Predicate<Object> wanted) {
		TableItem item = Arrays.stream(table.getItems()).filter(each -> wanted.test(each.getData())).findFirst()
				.orElseGet(() -> fail("The table has no such line"));
		table.setSelection(item);
		table.notifyListeners(SWT.Selection, event(item));
		settle();
		return item;
	}

	/** Opens a menu of the menu bar and chooses an entry of it. */
	public void menu(String menuId, String entryId) {
		MenuItem entry = entry(menuId, entryId);
		if (!entry.isEnabled()) {
			fail("The entry " + entryId + " of the menu " + menuId + " is grey");
		}
		entry.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** Opens a menu of the menu bar and finds an entry of it. */
	public MenuItem entry(String menuId, String entryId) {
		MenuItem top = item(shell.getMenuBar(), menuId);
		Menu menu = top.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		settle();
		MenuItem entry = item(menu, entryId);
		menu.notifyListeners(SWT.Hide, new Event());
		return entry;
	}

	private static MenuItem item(Menu menu, String id) {
		return Arrays.stream(menu.getItems()).filter(item -> id.equals(idOf(item))).findFirst()
				.orElseGet(() -> fail("No entry " + id + " among " + Arrays.toString(menu.getItems())));
	}

	private static String idOf(MenuItem item) {
		return item.getData() instanceof IContributionItem contribution ? contribution.getId() : null;
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), all(composite))
				: Stream.of(child));
	}

	private static Event event(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private static Event event(TableItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private static void nap() {
		try {
			Thread.sleep(NAP);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			fail("The test was interrupted", e);
		}
	}
}
