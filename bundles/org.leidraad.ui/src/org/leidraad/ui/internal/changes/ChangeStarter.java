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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Contract;
import org.leidraad.model.Modification;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.fields.SearchDialog;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.Faults;

/**
 * Opens the dialog in which a change is judged, and writes what comes of it into the roadmap.
 *
 * @param shell the window
 * @param session the open roadmap
 */
public record ChangeStarter(Shell shell, RoadmapSession session) {

	private static final int WHOLE = 100;

	/**
	 * The contract at which one is.
	 *
	 * @param shown the element that is shown
	 * @return it, or the contract that it is part of; none where it is part of none
	 */
	public static Optional<Contract> contract(EObject shown) {
		for (EObject one = shown; one != null; one = one.eContainer()) {
			if (one instanceof Contract contract) {
				return Optional.of(contract);
			}
		}
		return Optional.empty();
	}

	/** Judges a new change of the contract that is shown; asks which one where none is. */
	public void change() {
		Optional<Contract> contract = contract(session.place().element()).or(this::choose);
		contract.ifPresent(this::change);
	}

	private Optional<Contract> choose() {
		List<Contract> all = session.roadmap().getContracts();
		if (all.size() <= 1) {
			if (all.isEmpty()) {
				Faults.show(shell, ChangeTexts.get("choose.none"));
			}
			return all.stream().findFirst();
		}
		SearchDialog<Contract> dialog = new SearchDialog<>(shell, ChangeTexts.get("choose.title"), all,
				List.of(new SearchDialog.Column<>("link.name", WHOLE, ElementLabels::text)),
				(one, words) -> ModelNames.element(Locale.getDefault(), one).toLowerCase(Locale.getDefault())
						.contains(words.strip().toLowerCase(Locale.getDefault())),
				false);
		return dialog.open() == Window.OK ? dialog.chosen().stream().findFirst() : Optional.empty();
	}

	/**
	 * Judges a new change of a contract.
	 *
	 * @param contract the contract
	 */
	public void change(Contract contract) {
		open(ChangeDraft.of(contract, session.roadmap(), LocalDate.now()));
	}

	/** Judges the change that is shown again. */
	public void judge() {
		if (session.place().element() instanceof Modification change) {
			judge(change);
		} else {
			Faults.show(shell, ChangeTexts.get("choose.change"));
		}
	}

	/**
	 * Judges a change again.
	 *
	 * @param change the change, in its contract
	 */
	public void judge(Modification change) {
		open(ChangeDraft.again(change, session.roadmap(), LocalDate.now()));
	}

	private void open(ChangeDraft draft) {
		ChangeDialog dialog = new ChangeDialog(shell, draft, session.domain(), session.frameworks(),
				RuleContext.languageOf(session.roadmap()));
		if (dialog.open() == Window.OK) {
			ChangeBooking.of(draft, session.domain()).map(ChangeBooking::command).ifPresent(session::run);
		}
	}
}
