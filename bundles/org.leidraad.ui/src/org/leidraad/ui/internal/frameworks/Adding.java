/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.session.RoadmapSession;

/**
 * Adds criteria to a procurement and tells which could not be added.
 *
 * @param shell the window
 * @param session the open roadmap
 */
record Adding(Shell shell, RoadmapSession session) {

	private static final int MOST_NAMED = 8;

	/** Asks to which procurement, and adds the criteria to it. */
	void ask(List<ListedCriterion> wanted) {
		List<Procurement> all = session.roadmap().getProcurements();
		Optional<Procurement> shown = CriteriaDrag.around(session.place().element());
		ProcurementDialog dialog = new ProcurementDialog(shell, all, shown, wanted.size());
		if (dialog.open() == Window.OK) {
			dialog.chosen().ifPresent(procurement -> add(procurement, wanted));
		}
	}

	/** Adds criteria to a procurement, as one step. */
	void add(Procurement procurement, List<ListedCriterion> wanted) {
		CriteriaAdding adding = CriteriaAdding.of(session.domain(), session.roadmap(), procurement, wanted,
				RuleContext.languageOf(session.roadmap()), LocalDate.now());
		adding.command().ifPresent(command -> {
			session.run(command);
			if (CriteriaDrag.around(session.place().element()).filter(procurement::equals).isEmpty()) {
				session.jump(procurement);
			}
		});
		if (!adding.already().isEmpty() || !adding.refused().isEmpty()) {
			MessageDialog.openInformation(shell, BrowserTexts.get("add.title"), told(procurement, adding));
		}
	}

	/** {@return what was not added and why} */
	static String told(Procurement procurement, CriteriaAdding adding) {
		List<String> sentences = new ArrayList<>();
		CriterionText text = new CriterionText(Locale.getDefault());
		sentences.add(BrowserTexts.get("add.done", adding.added().size(),
				ModelNames.element(Locale.getDefault(), procurement)));
		if (!adding.already().isEmpty()) {
			sentences.add(BrowserTexts.get("add.already", names(adding.already(), text)));
		}
		adding.refused().stream().collect(Collectors.groupingBy(one -> one.framework().kind())).forEach(
				(kind, criteria) -> sentences.add(BrowserTexts.get("add.refused", names(criteria, text))
						+ '\n' + AllowedUses.reason(kind).in(text.locale())));
		return String.join("\n\n", sentences);
	}

	private static String names(List<ListedCriterion> criteria, CriterionText text) {
		String names = criteria.stream().limit(MOST_NAMED).map(text::title)
				.map(title -> "\n\u2022 " + title).collect(Collectors.joining());
		return criteria.size() > MOST_NAMED ? names + "\n\u2022 \u2026" : names;
	}
}
