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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.offers.AnswerSheet.At;
import org.leidraad.ui.internal.offers.AnswerSheet.Unread;
import org.leidraad.ui.internal.theme.Css;

/** Fills in what offers answer to criteria. Nothing is written into the roadmap here. */
final class AnswerDialog extends TrayDialog {

	private static final Point SIZE = new Point(1080, 640);
	private static final int MOST_UNREAD = 4;

	private final String name;
	private final AnswerSheet sheet;
	private AnswerTable table;
	private AnswerTyping typing;
	private Label about;
	private Label fault;

	/**
	 * @param shell the window
	 * @param name the name of the procurement
	 * @param sheet what is filled in
	 */
	AnswerDialog(Shell shell, String name, AnswerSheet sheet) {
		super(shell);
		this.name = name;
		this.sheet = sheet;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(OfferTexts.get("answers.title", name));
	}

	@Override
	protected Point getInitialSize() {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Css.mark(line(area, "answers.how"), Css.HINT);
		if (sheet.offers().size() > AnswerTable.ON_A_PAGE) {
			pages(area);
		}
		table = new AnswerTable(area, sheet, this::moved);
		table.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		typing = new AnswerTyping(table, sheet, this::tell);
		table.cursor().addListener(SWT.KeyDown, event -> {
			boolean isCommand = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
			if (isCommand && event.keyCode == 'v') {
				paste();
			} else if (isCommand && event.keyCode == 'c') {
				TableCopy.copy(table.table());
			}
		});
		menu();
		about = line(area, "answers.how");
		about.setData("org.leidraad.id", "answers.about");
		fault = line(area, "answers.how");
		fault.setData("org.leidraad.id", "answers.fault");
		Css.mark(fault, Css.FAULT);
		fault.setText("");
		moved();
		table.cursor().setFocus();
		return area;
	}

	private static Label line(Composite area, String key) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(OfferTexts.get(key));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = SIZE.x / 2;
		label.setLayoutData(data);
		return label;
	}

	private void pages(Composite area) {
		Combo pages = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		pages.setData("org.leidraad.id", "answers.page");
		int all = sheet.offers().size();
		for (int from = 0; from < all; from += AnswerTable.ON_A_PAGE) {
			pages.add(OfferTexts.get("answers.page", from + 1, Math.min(from + AnswerTable.ON_A_PAGE, all), all));
		}
		pages.select(0);
		pages.addListener(SWT.Selection, event -> {
			if (typing.commit()) {
				table.page(pages.getSelectionIndex() * AnswerTable.ON_A_PAGE);
			}
		});
	}

	private void menu() {
		Menu menu = new Menu(table.cursor());
		MenuItem copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(OfferTexts.get("table.copy"));
		copy.addListener(SWT.Selection, event -> TableCopy.copy(table.table()));
		MenuItem paste = new MenuItem(menu, SWT.PUSH);
		paste.setText(OfferTexts.get("answers.paste"));
		paste.addListener(SWT.Selection, event -> paste());
		table.cursor().setMenu(menu);
	}

	private void moved() {
		if (about != null) {
			about.setText(table.at().map(this::about).orElse("").replace("&", "&&"));
			about.getParent().layout();
		}
	}

	/** What the cell with the cursor is for. */
	private String about(At at) {
		List<String> choices = sheet.text().choices(at.criterion());
		String unit = at.criterion().getUnit() == null ? "" : at.criterion().getUnit().strip();
		String number = AnswerText.isNumber(at.criterion())
				? OfferTexts.get(unit.isEmpty() ? "answers.number" : "answers.number.unit", unit)
				: "";
		String wanted = Stream.concat(Stream.of(number).filter(word -> !word.isEmpty()), choices.stream())
				.collect(Collectors.joining(OfferTexts.get("list.and")));
		return OfferTexts.get("answers.about", ModelNames.element(Locale.getDefault(), at.criterion()),
				ModelNames.element(Locale.getDefault(), at.offer()), wanted);
	}

	private void tell(Optional<String> sentence) {
		fault.setText(sentence.orElse("").replace("&", "&&"));
		fault.getParent().layout();
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String copied && table.at().isPresent()) {
				paste(copied);
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Takes what was copied elsewhere, from the cell with the cursor on. */
	void paste(String copied) {
		List<Unread> unread = sheet.paste(table.row(), table.offer(), copied);
		table.write();
		String some = unread.stream().limit(MOST_UNREAD)
				.map(one -> OfferTexts.get("answers.unread", one.row(), one.column(), one.sentence()))
				.collect(Collectors.joining("\n"));
		tell(unread.isEmpty()
				? Optional.empty()
				: Optional.of(unread.size() > MOST_UNREAD
						? some + '\n' + OfferTexts.get("answers.unread.more", unread.size() - MOST_UNREAD)
						: some));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		// Enter is for the cells
		createButton(parent, IDialogConstants.OK_ID, OfferTexts.get("answers.ok"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, OfferTexts.get("answers.cancel"), false);
	}

	@Override
	protected void okPressed() {
		if (typing.commit()) {
			super.okPressed();
		}
	}
}
