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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.Drawer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.ui.internal.fields.Field;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.FieldKind;
import org.leidraad.ui.internal.fields.FieldSpec;

/** In which of the drawers that fit the change is booked, why, and who decided. */
final class BookingPart {

	private static final int COLUMNS = 2;
	private static final int INDENT = 8;

	private final ChangeDraft draft;
	private final Composite choices;
	private final Runnable chosen;
	private final Map<Drawer, Button> buttons = new EnumMap<>(Drawer.class);
	private final ClauseChoice clause;
	private final Composite other;
	private final Composite published;
	private final List<Field> fields = new ArrayList<>();
	private List<Drawer> offered = List.of();
	private Optional<Drawer> first = Optional.empty();

	/**
	 * @param parent a grid
	 * @param span over how many columns of it this goes
	 * @param draft the change
	 * @param host edits the draft
	 * @param chosen is called when another drawer was chosen
	 */
	BookingPart(Composite parent, int span, ChangeDraft draft, FieldHost host, Runnable chosen) {
		this.draft = draft;
		this.chosen = chosen;
		Composite area = Rows.grid(parent, COLUMNS, span);
		Rows.heading(area, ChangeTexts.get("booking.title"));
		Label label = new Label(area, SWT.NONE);
		label.setText(ChangeTexts.get("booking.drawer"));
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		choices = Rows.grid(area, 1, 1);
		((GridData) choices.getLayoutData()).horizontalIndent = INDENT;
		clause = new ClauseChoice(area, COLUMNS, draft);
		other = Rows.grid(area, COLUMNS, COLUMNS);
		Rows.hint(other, ChangeTexts.get("booking.other"), COLUMNS);
		field(other, host, Literals.MODIFICATION__CHOICE_REASON, FieldKind.PARAGRAPH);
		field(area, host, Literals.MODIFICATION__REASON, FieldKind.PARAGRAPH);
		field(area, host, Literals.MODIFICATION__DECIDED_BY, FieldKind.LINE);
		field(area, host, Literals.MODIFICATION__LAWYER_CONSULTED, FieldKind.YES_NO);
		published = Rows.grid(area, COLUMNS, COLUMNS);
		field(published, host, Literals.MODIFICATION__NOTICE_DATE, FieldKind.DATE);
		field(published, host, Literals.MODIFICATION__NOTICE, FieldKind.LINE);
	}

	private void field(Composite grid, FieldHost host, EAttribute feature, FieldKind kind) {
		Field field = Field.of(host, draft.change(), FieldSpec.of(feature, kind));
		field.create(grid, true);
		fields.add(field);
	}

	/** Offers the drawers that certainly fit, and to leave it undecided. */
	void show(ChangeState state) {
		first = state.chosen();
		List<Drawer> wanted = new ArrayList<>(state.isSettled() ? state.fitting() : List.of());
		wanted.add(Drawer.UNDECIDED);
		if (!wanted.equals(offered)) {
			offered = wanted;
			Rows.clear(choices);
			buttons.clear();
			wanted.forEach(this::button);
		}
		buttons.forEach((drawer, button) -> button.setSelection(drawer == draft.change().getDrawer()));
		fields.forEach(Field::refresh);
		clause.show();
		Rows.show(other, isOther());
		Rows.show(published, Ladekast.needsNotice(draft.change().getDrawer()));
	}

	private void button(Drawer drawer) {
		Button button = new Button(choices, SWT.RADIO);
		button.setText(name(drawer).replace("&", "&&"));
		button.setData("org.leidraad.id", "booking." + drawer.getLiteral());
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection() && draft.change().getDrawer() != drawer) {
				commit();
				draft.book(drawer);
				chosen.run();
			}
		});
		buttons.put(drawer, button);
	}

	private static String name(Drawer drawer) {
		return drawer == Drawer.UNDECIDED
				? ChangeTexts.get("booking.undecided")
				: Ladekast.name(drawer).in(Locale.getDefault());
	}

	private boolean isOther() {
		Drawer now = draft.change().getDrawer();
		return now != Drawer.UNDECIDED && first.filter(one -> one != now).isPresent();
	}

	void commit() {
		fields.forEach(Field::commit);
	}

	void focus() {
		Optional.ofNullable(buttons.get(draft.change().getDrawer())).ifPresent(Button::setFocus);
	}

	/** {@return why it cannot be booked like this; none if it can} */
	Optional<String> blocked() {
		if (fields.stream().anyMatch(Field::pending)) {
			return Optional.of(ChangeTexts.get("what.unreadable"));
		}
		String reason = draft.change().getChoiceReason();
		return isOther() && (reason == null || reason.isBlank())
				? Optional.of(ChangeTexts.get("booking.reason", first.map(BookingPart::name).orElse("")))
				: Optional.empty();
	}
}
