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

import java.util.Locale;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.ui.internal.figures.ContractView;
import org.leidraad.ui.internal.figures.ViewHead;

/**
 * The changes of the contract in front, each with its verdict; of a contract under Belgian law also which review
 * clauses it holds and what must be done after an event.
 */
public final class ChangesView extends ContractView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.changes";

	private static final int COLUMNS = 6;

	private CLabel facts;
	private LedgerPane ledger;
	private BelgianPane belgian;

	/** Made by the workbench. */
	public ChangesView() {
		super("changes", "drawers");
	}

	@Override
	protected int columns() {
		return COLUMNS;
	}

	@Override
	protected void createContent(ViewHead head, CTabFolder tabs) {
		ledger = new LedgerPane(head.row(), tabs, this::session);
		facts = head.sentence();
		belgian = new BelgianPane(tabs, this::session);
		tab(ChangeTexts.get("tab.ledger"), ledger.control());
	}

	@Override
	protected void show(Contract contract, Roadmap roadmap) {
		facts.setText(new ContractFacts(contract, Locale.getDefault()).sentence().replace("&", "&&"));
		facts.setToolTipText(facts.getText());
		ledger.show(contract, roadmap);
		boolean isBelgian = ClauseChecklist.isBelgian(contract, roadmap);
		if (isBelgian && tabs().getItemCount() == 1) {
			tab(ChangeTexts.get("tab.belgium"), belgian.control());
		} else if (!isBelgian && tabs().getItemCount() > 1) {
			tabs().getItem(1).dispose();
			tabs().setSelection(0);
		}
		showHeads(isBelgian);
		if (isBelgian) {
			belgian.show(contract, roadmap);
		}
	}

	@Override
	protected String empty(boolean isOpen) {
		return ChangeTexts.get(isOpen ? "empty.contract" : "empty.none");
	}

	@Override
	protected void focusContent() {
		if (tabs().getSelectionIndex() == 0) {
			ledger.setFocus();
		} else {
			belgian.setFocus();
		}
	}
}
