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

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ControlEditor;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.ui.internal.offers.AnswerSheet.At;
import org.leidraad.ui.internal.offers.AnswerText.Read;

/** Typing and choosing in the cells of the table of answers. */
final class AnswerTyping {

	/** A cell in which somebody is typing. */
	private record Open(At at, Text text) {
	}

	private final AnswerTable table;
	private final AnswerSheet sheet;
	private final Consumer<Optional<String>> fault;
	private final TableCursor cursor;
	private final ControlEditor editor;
	private Optional<Open> open = Optional.empty();

	/**
	 * @param table where the cells are
	 * @param sheet what is filled in
	 * @param fault is told what cannot be read; none where all can
	 */
	AnswerTyping(AnswerTable table, AnswerSheet sheet, Consumer<Optional<String>> fault) {
		this.table = table;
		this.sheet = sheet;
		this.fault = fault;
		cursor = table.cursor();
		editor = new ControlEditor(cursor);
		editor.grabHorizontal = true;
		editor.grabVertical = true;
		cursor.addListener(SWT.DefaultSelection, event -> table.at().ifPresent(this::begin));
		cursor.addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				table.at().ifPresent(this::begin);
			}
		});
		cursor.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.F2 -> table.at().ifPresent(this::begin);
			case SWT.DEL, SWT.BS -> table.at().ifPresent(at -> take(at, ""));
			default -> {
				if (event.character > ' ') {
					table.at().ifPresent(at -> letter(at, String.valueOf(event.character)));
				}
			}
		}
	}

	/** A letter chooses the next choice that begins with it; what begins none is typed. */
	private void letter(At at, String letter) {
		List<String> choices = sheet.text().choices(at.criterion());
		List<String> matching = choices.stream()
				.filter(one -> one.toLowerCase(Locale.getDefault()).startsWith(letter.toLowerCase(Locale.getDefault())))
				.toList();
		if (matching.isEmpty()) {
			type(at, letter);
		} else {
			take(at, matching.get((matching.indexOf(sheet.written(at)) + 1) % matching.size()));
		}
	}

	private void begin(At at) {
		if (sheet.text().choices(at.criterion()).isEmpty()) {
			type(at, sheet.written(at));
		} else {
			choose(at);
		}
	}

	private void choose(At at) {
		Menu menu = new Menu(cursor.getShell(), SWT.POP_UP);
		String now = sheet.written(at);
		for (String choice : sheet.text().choices(at.criterion())) {
			item(menu, choice, choice.equals(now), () -> take(at, choice));
		}
		item(menu, OfferTexts.get("answers.none"), now.isEmpty(), () -> take(at, ""));
		menu.addListener(SWT.Hide, event -> cursor.getDisplay().asyncExec(menu::dispose));
		Point corner = cursor.toDisplay(0, cursor.getSize().y);
		menu.setLocation(corner);
		menu.setVisible(true);
	}

	private static void item(Menu menu, String label, boolean chosen, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(label.replace("&", "&&"));
		item.setSelection(chosen);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				action.run();
			}
		});
	}

	private void type(At at, String words) {
		close();
		Text text = new Text(cursor, SWT.RIGHT);
		text.setData("org.leidraad.id", "answers.cell");
		text.setText(words);
		text.setSelection(words.length());
		text.addListener(SWT.Traverse, event -> leave(at, text, event));
		text.addListener(SWT.KeyDown, event -> {
			int down = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (down != 0) {
				event.doit = false;
				done(at, text, down, 0);
			}
		});
		text.addListener(SWT.FocusOut, event -> cursor.getDisplay().asyncExec(() -> {
			// when another window comes to the front, one goes on typing later
			if (!text.isDisposed() && cursor.getShell() == cursor.getDisplay().getActiveShell()) {
				take(at, text.getText());
				close();
			}
		}));
		editor.setEditor(text);
		open = Optional.of(new Open(at, text));
		text.setFocus();
	}

	private void leave(At at, Text text, Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_ESCAPE -> {
				event.doit = false;
				fault.accept(Optional.empty());
				close();
				cursor.setFocus();
			}
			case SWT.TRAVERSE_RETURN -> {
				event.doit = false;
				done(at, text, 1, 0);
			}
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
				event.doit = false;
				done(at, text, 0, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
			}
			default -> {
				// letters and arrows stay in the cell
			}
		}
	}

	/** Takes what was typed and goes on; what cannot be read stays to be mended. */
	private void done(At at, Text text, int down, int right) {
		if (take(at, text.getText())) {
			close();
			cursor.setFocus();
			table.step(down, right);
		}
	}

	/** What is being typed becomes an answer. */
	boolean commit() {
		boolean taken = open.filter(one -> !take(one.at(), one.text().getText())).isEmpty();
		if (taken) {
			close();
		}
		return taken;
	}

	private boolean take(At at, String words) {
		Read read = sheet.type(at, words);
		fault.accept(read instanceof Read.Wrong(String sentence) ? Optional.of(sentence) : Optional.empty());
		table.write();
		return read instanceof Read.Good;
	}

	private void close() {
		Optional<Open> former = open;
		open = Optional.empty();
		former.map(Open::text).filter(text -> !text.isDisposed()).ifPresent(Text::dispose);
	}
}
