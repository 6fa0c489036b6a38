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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.commands.ElementChooser;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Icons;
import org.leidraad.ui.internal.workbench.Faults;

/**
 * Opens the dialog in which the answers of offers are filled in, and writes what comes of it into the roadmap.
 *
 * @param shell the window
 * @param session the open roadmap
 */
public record AnswerStarter(Shell shell, RoadmapSession session) {

	/** Of the procurement that is shown; asks which one where none is. */
	public void open() {
		List<Procurement> all = session.roadmap().getProcurements().stream().filter(one -> !one.getOffers().isEmpty())
				.toList();
		new ElementChooser<>(Procurement.class, OfferTexts.get("answers.choose"), OfferTexts.get("empty.offers"))
				.choose(shell, session.place().element(), all).ifPresent(this::open);
	}

	/**
	 * What a menu offers on a procurement.
	 *
	 * @param procurement the procurement
	 * @return fills in what its offers answer
	 */
	public Action action(Procurement procurement) {
		Action action = new Action(OfferTexts.get("answers.open")) {

			@Override
			public void run() {
				open(procurement);
			}
		};
		action.setImageDescriptor(Icons.descriptor("offers"));
		action.setEnabled(!procurement.getOffers().isEmpty());
		return action;
	}

	/**
	 * Fills in the answers of the offers of a procurement.
	 *
	 * @param procurement the procurement
	 */
	public void open(Procurement procurement) {
		AnswerSheet sheet = new AnswerSheet(procurement, new AnswerText(Locale.getDefault()));
		String missing = sheet.offers().isEmpty()
				? "answers.no-offers"
				: sheet.criteria().isEmpty() ? "answers.no-criteria" : "";
		if (!missing.isEmpty()) {
			Faults.show(shell, OfferTexts.get(missing, ModelNames.element(Locale.getDefault(), procurement)));
		} else if (new AnswerDialog(shell, ModelNames.element(Locale.getDefault(), procurement), sheet)
				.open() == Window.OK) {
			AnswerWriting.of(sheet, session.domain()).ifPresent(session::run);
		}
	}
}
