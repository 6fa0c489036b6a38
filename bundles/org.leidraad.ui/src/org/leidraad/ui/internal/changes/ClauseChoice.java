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

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.Drawer;
import org.leidraad.model.ReviewClause;
import org.leidraad.procurement.modification.ClauseUse;
import org.leidraad.ui.internal.theme.NamedAccessible;

/** Under which review clause or option of the contract a change is, where it is booked in drawer c. */
final class ClauseChoice {

	private static final int COLUMNS = 2;

	private final ChangeDraft draft;
	private final Composite area;
	private final Combo choice;
	private List<ReviewClause> offered = List.of();

	/**
	 * @param parent a grid
	 * @param span over how many columns of it this goes
	 * @param draft the change
	 */
	ClauseChoice(Composite parent, int span, ChangeDraft draft) {
		this.draft = draft;
		area = Rows.grid(parent, COLUMNS, span);
		Label label = new Label(area, SWT.NONE);
		label.setText(ChangeTexts.get("booking.clause"));
		choice = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		choice.setData("org.leidraad.id", "booking.clause");
		NamedAccessible.name(choice, label.getText());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		choice.setLayoutData(data);
		choice.addListener(SWT.Selection, event -> draft.change().setClause(
				choice.getSelectionIndex() == 0 ? null : offered.get(choice.getSelectionIndex() - 1)));
	}

	/** Offers the clauses of the contract; hides itself where the change is under none, or there is none. */
	void show() {
		offered = draft.clauses();
		Rows.show(area, draft.change().getDrawer() == Drawer.REVIEW_CLAUSE && !offered.isEmpty());
		choice.removeAll();
		choice.add(ChangeTexts.get("booking.clause.none"));
		offered.forEach(one -> choice.add(ClauseUse.of(one).name()));
		ReviewClause named = draft.change().getClause();
		choice.select(named == null ? 0 : offered.indexOf(named) + 1);
	}
}
