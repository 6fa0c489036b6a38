/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.model.Contract;
import org.leidraad.model.Modification;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.ui.internal.figures.EmptyPlace;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.theme.NamedAccessible;

/** The ledger of a contract: the table, the verdict on the chosen change, and what can be done. */
final class LedgerPane {

	private static final int TABLE_PART = 66;
	private static final int WORDS_PART = 34;
	private static final int SASH = 8;
	private static final int MARGIN = 8;
	private static final int LEAST_HEIGHT = 250;

	private final Supplier<Optional<RoadmapSession>> session;
	private final LedgerText text = new LedgerText(Locale.getDefault());
	private final Composite area;
	private final Composite stack;
	private final Composite full;
	private final EmptyPlace empty;
	private final LedgerSheet sheet;
	private final Text details;
	private final Button change;
	private final Button judge;
	private final Button open;
	private final Button copy;
	private Optional<ModificationLedger> ledger = Optional.empty();

	/**
	 * @param row where its buttons stand, in a grid
	 * @param parent where it stands
	 * @param session the open roadmap in front
	 */
	LedgerPane(Composite row, Composite parent, Supplier<Optional<RoadmapSession>> session) {
		this.session = session;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		change = button(row, "changes.new", "drawers", this::change);
		change.setText(ChangeTexts.get("pane.change"));
		judge = button(row, "changes.judge", "check", () -> chosen(this::judge));
		judge.setText(ChangeTexts.get("pane.judge"));
		open = button(row, "changes.open", "edit", () -> chosen(this::open));
		name(open, "pane.open");
		copy = button(row, "changes.copy", "copy", this::copy);
		name(copy, "pane.copy");
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		full = new Composite(stack, SWT.NONE);
		GridLayout none = new GridLayout(1, false);
		none.marginWidth = 0;
		none.marginHeight = 0;
		full.setLayout(none);
		SashForm sash = new SashForm(full, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sheet = new LedgerSheet(sash, this::detail, () -> chosen(this::open));
		Composite words = new Composite(sash, SWT.NONE);
		FillLayout margins = new FillLayout();
		margins.marginWidth = MARGIN;
		margins.marginHeight = MARGIN / 2;
		words.setLayout(margins);
		details = new Text(words, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		details.setData("org.leidraad.id", "changes.details");
		sash.setWeights(TABLE_PART, WORDS_PART);
		sash.setSashWidth(SASH);
		// the words stand under the table where there is room
		full.addListener(SWT.Resize,
				event -> sash.setOrientation(full.getSize().y < LEAST_HEIGHT ? SWT.HORIZONTAL : SWT.VERTICAL));
		empty = new EmptyPlace(stack);
		empty.say(ChangeTexts.get("pane.empty"));
		empty.sentence().setData("org.leidraad.id", "changes.empty");
		createMenu();
	}

	private static Button button(Composite row, String id, String icon, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		Icons.show(button, icon);
		button.setData("org.leidraad.id", id);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private static void name(Button button, String key) {
		String name = ChangeTexts.get(key).replace("&", "");
		button.setToolTipText(name);
		NamedAccessible.name(button, name);
	}

	private void createMenu() {
		Menu menu = new Menu(sheet.control());
		item(menu, "pane.judge", () -> chosen(this::judge));
		item(menu, "pane.open", () -> chosen(this::open));
		item(menu, "pane.copy", this::copy);
		sheet.control().setMenu(menu);
	}

	private static void item(Menu menu, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(ChangeTexts.get(key));
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Shows the ledger of a contract. */
	void show(Contract contract, Roadmap roadmap) {
		ModificationLedger now = ModificationLedger.of(contract, roadmap, LocalDate.now());
		ledger = Optional.of(now);
		sheet.fill(now);
		((StackLayout) stack.getLayout()).topControl = now.rows().isEmpty() ? empty.area() : full;
		stack.layout();
		detail();
	}

	private void detail() {
		boolean isChosen = sheet.chosen().isPresent();
		judge.setEnabled(isChosen);
		open.setEnabled(isChosen);
		copy.setEnabled(ledger.filter(one -> !one.rows().isEmpty()).isPresent());
		change.setEnabled(ledger.isPresent());
		details.setText(sheet.chosen().map(text::detail).or(() -> ledger.map(this::summary)).orElse(""));
	}

	private String summary(ModificationLedger now) {
		String unjudged = now.unjudged().map(one -> one.in(text.locale()) + "\n\n").orElse("");
		return unjudged + ChangeTexts.get("pane.summary", now.rows().size(), text.money(now.all()),
				text.money(now.small()));
	}

	private void chosen(Consumer<Modification> action) {
		sheet.chosen().map(LedgerRow::change).ifPresent(action);
	}

	private void change() {
		ledger.ifPresent(one -> starter().ifPresent(starter -> starter.change(one.contract())));
	}

	private void judge(Modification wanted) {
		starter().ifPresent(starter -> starter.judge(wanted));
	}

	private void open(Modification wanted) {
		session.get().ifPresent(one -> one.jump(wanted));
	}

	private void copy() {
		ledger.ifPresent(one -> Copying.copy(area.getDisplay(), text.table(one.rows())));
	}

	private Optional<ChangeStarter> starter() {
		return session.get().map(one -> new ChangeStarter(area.getShell(), one));
	}

	/** {@return the widget} */
	Composite control() {
		return area;
	}

	void setFocus() {
		if (full.isVisible()) {
			sheet.control().setFocus();
		} else {
			change.setFocus();
		}
	}
}
