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
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.ui.internal.commands.ElementChooser;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.figures.FollowingView;
import org.leidraad.ui.internal.figures.ViewHead;
import org.leidraad.ui.internal.session.RoadmapSession;

/**
 * The changes of the contract in front, each with its verdict; of a contract under Belgian law also which review
 * clauses it holds and what must be done after an event.
 */
public final class ChangesView extends FollowingView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.changes";

	private static final int TAB_HEIGHT = 26;
	private static final int COLUMNS = 6;

	private ViewHead head;
	private CLabel facts;
	private CTabFolder tabs;
	private LedgerPane ledger;
	private BelgianPane belgian;
	private List<Contract> contracts = List.of();
	private Optional<Contract> shown = Optional.empty();
	private boolean followed;

	/** Made by the workbench. */
	public ChangesView() {
		super("changes", "drawers");
	}

	@Override
	protected void createContent(Composite parent) {
		head = new ViewHead(parent, COLUMNS, "changes.contract",
				ModelNames.type(Locale.getDefault(), Literals.CONTRACT), () -> {
					shown = Optional.of(contracts.get(head.place()));
					again();
				});
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		tabs.setTabHeight(TAB_HEIGHT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tabs.setData("org.leidraad.id", "changes.tabs");
		ledger = new LedgerPane(head.row(), tabs, this::session);
		facts = head.sentence();
		belgian = new BelgianPane(tabs, this::session);
		tab("tab.ledger").setControl(ledger.control());
		tabs.setSelection(0);
	}

	private CTabItem tab(String key) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText("  " + ChangeTexts.get(key) + "  ");
		return item;
	}

	@Override
	public void selected() {
		followed = false;
		again();
	}

	@Override
	protected boolean fill(RoadmapSession session) {
		contracts = List.copyOf(session.roadmap().getContracts());
		Optional<Contract> front = followed
				? Optional.empty()
				: ElementChooser.around(session.place().element(), Contract.class);
		followed = true;
		shown = front.or(() -> shown).filter(contracts::contains).or(() -> contracts.stream().findFirst());
		shown.ifPresent(contract -> show(contract, session.roadmap()));
		return shown.isPresent();
	}

	private void show(Contract contract, Roadmap roadmap) {
		head.choices(contracts.stream().map(ElementLabels::text).toList(), contracts.indexOf(contract));
		facts.setText(new ContractFacts(contract, Locale.getDefault()).sentence().replace("&", "&&"));
		facts.setToolTipText(facts.getText());
		ledger.show(contract, roadmap);
		boolean isBelgian = ClauseChecklist.isBelgian(contract, roadmap);
		if (isBelgian && tabs.getItemCount() == 1) {
			tab("tab.belgium").setControl(belgian.control());
		} else if (!isBelgian && tabs.getItemCount() > 1) {
			tabs.getItem(1).dispose();
			tabs.setSelection(0);
		}
		// a single tab needs no name
		tabs.setTabHeight(isBelgian ? TAB_HEIGHT : 0);
		if (isBelgian) {
			belgian.show(contract, roadmap);
		}
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		if (roadmap.isEmpty() || domain.isEmpty()) {
			return new Empty(ChangeTexts.get("empty.none"), Optional.empty());
		}
		return new Empty(ChangeTexts.get("empty.contract"), Optional.of(new Offer(
				ModelNames.adding(Locale.getDefault(), Literals.CONTRACT),
				Edits.add(domain.get(), roadmap.get(), Literals.ROADMAP__CONTRACTS,
						Edits.part(Literals.ROADMAP__CONTRACTS)))));
	}

	@Override
	protected void focusContent() {
		if (tabs.getSelectionIndex() == 0) {
			ledger.setFocus();
		} else {
			belgian.setFocus();
		}
	}
}
