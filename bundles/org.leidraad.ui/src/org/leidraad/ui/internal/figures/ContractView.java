/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.commands.ElementChooser;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.session.RoadmapSession;

/** A view of one contract, on tabs: that in front, or the one that is chosen in its head. */
public abstract class ContractView extends FollowingView {

	private static final int TAB_HEIGHT = 26;

	private final String id;
	private ViewHead head;
	private CTabFolder tabs;
	private List<Contract> contracts = List.of();
	private Optional<Contract> shown = Optional.empty();
	private boolean followed;

	/**
	 * @param id the key of its texts, and under which its widgets are found
	 * @param icon the icon of its empty place
	 */
	protected ContractView(String id, String icon) {
		super(id, icon);
		this.id = id;
	}

	/** {@return how many widgets stand in the head, with the choice of the contract} */
	protected abstract int columns();

	/**
	 * Makes the widgets.
	 *
	 * @param head the head, in which the contract is chosen
	 * @param tabs the place for tabs
	 */
	protected abstract void createContent(ViewHead head, CTabFolder tabs);

	/**
	 * Shows a contract.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 */
	protected abstract void show(Contract contract, Roadmap roadmap);

	/**
	 * What is said when there is nothing to show.
	 *
	 * @param isOpen true where a roadmap is open, which then has no contract
	 * @return the sentence
	 */
	protected abstract String empty(boolean isOpen);

	@Override
	protected final void createContent(Composite parent) {
		head = new ViewHead(parent, columns(), id + ".contract",
				ModelNames.type(Locale.getDefault(), Literals.CONTRACT),
				() -> {
					shown = Optional.of(contracts.get(head.place()));
					again();
				});
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		tabs.setTabHeight(TAB_HEIGHT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tabs.setData("org.leidraad.id", id + ".tabs");
		createContent(head, tabs);
		tabs.setSelection(0);
	}

	/** {@return the tabs} */
	protected final CTabFolder tabs() {
		return tabs;
	}

	/** {@return the contract that is shown} */
	protected final Optional<Contract> contract() {
		return shown;
	}

	/**
	 * Adds a tab.
	 *
	 * @param name what stands on it
	 * @param content what it shows
	 */
	protected final void tab(String name, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		name(item, name);
		item.setControl(content);
	}

	/**
	 * Names a tab, with air on both sides.
	 *
	 * @param item the tab
	 * @param name what stands on it
	 */
	protected static void name(CTabItem item, String name) {
		item.setText("  " + name + "  ");
	}

	/**
	 * Shows the heads of tabs, or hides them: a single tab needs no name.
	 *
	 * @param isShown whether they are seen
	 */
	protected final void showHeads(boolean isShown) {
		tabs.setTabHeight(isShown ? TAB_HEIGHT : 0);
	}

	@Override
	public final void selected() {
		followed = false;
		again();
	}

	@Override
	protected final boolean fill(RoadmapSession session) {
		contracts = List.copyOf(session.roadmap().getContracts());
		Optional<Contract> front = followed
				? Optional.empty()
				: ElementChooser.around(session.place().element(), Contract.class);
		followed = true;
		shown = front.or(() -> shown).filter(contracts::contains).or(() -> contracts.stream().findFirst());
		shown.ifPresent(contract -> {
			head.choices(contracts.stream().map(ElementLabels::text).toList(), contracts.indexOf(contract));
			show(contract, session.roadmap());
		});
		return shown.isPresent();
	}

	@Override
	protected final Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		if (roadmap.isEmpty() || domain.isEmpty()) {
			return new Empty(empty(false), Optional.empty());
		}
		return new Empty(empty(true), Optional.of(new Offer(ModelNames.adding(Locale.getDefault(), Literals.CONTRACT),
				Edits.add(domain.get(), roadmap.get(), Literals.ROADMAP__CONTRACTS,
						Edits.part(Literals.ROADMAP__CONTRACTS)))));
	}
}
