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

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Contract;
import org.leidraad.model.Modification;
import org.leidraad.ui.internal.commands.ElementChooser;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.Faults;

/**
 * Opens the dialog in which a change is judged, and writes what comes of it into the roadmap.
 *
 * @param shell the window
 * @param session the open roadmap
 */
public record ChangeStarter(Shell shell, RoadmapSession session) {

	/** Judges a new change of the contract that is shown; asks which one where none is. */
	public void change() {
		new ElementChooser<>(Contract.class, ChangeTexts.get("choose.title"), ChangeTexts.get("choose.none"))
				.choose(shell, session.place().element(), session.roadmap().getContracts()).ifPresent(this::change);
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
