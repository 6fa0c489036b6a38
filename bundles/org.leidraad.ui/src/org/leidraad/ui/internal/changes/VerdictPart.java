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
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.analysis.Severity;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.Question;
import org.leidraad.procurement.modification.Warning;
import org.leidraad.ui.internal.fields.SeveritySign;
import org.leidraad.ui.internal.theme.Css;

/** The verdict in words: what fits, what to look at, and what then where nothing fits. */
final class VerdictPart {

	private static final int COLUMNS = 2;

	private final Composite area;

	VerdictPart(Composite parent, int span) {
		area = Rows.grid(parent, COLUMNS, span);
	}

	/** Shows the verdict on a change as it is booked. */
	void show(ChangeState state, Optional<ModificationVerdict> booked) {
		Rows.clear(area);
		head(state);
		if (state.isSettled() && state.chosen().isEmpty()) {
			Rows.heading(area, ChangeTexts.get("verdict.then"));
			Rows.sentence(area, ChangeTexts.get("verdict.then.text"), COLUMNS);
		}
		List<Question> unknown = state.toFindOut();
		if (!unknown.isEmpty()) {
			Rows.heading(area, ChangeTexts.get("verdict.findOut"));
			unknown.forEach(one -> line(DrawerSigns.word(Answer.UNKNOWN), Answer.UNKNOWN,
					one.text().in(Locale.getDefault())));
		}
		booked.map(ModificationVerdict::warnings).filter(list -> !list.isEmpty()).ifPresent(this::warnings);
	}

	private void head(ChangeState state) {
		Answer answer = !state.isSettled() ? Answer.UNKNOWN : state.chosen().isPresent() ? Answer.YES : Answer.NO;
		Rows.sign(area, DrawerSigns.image(answer), DrawerSigns.word(answer));
		Label head = Rows.sentence(area, ChangeTexts.get("verdict." + answer.getLiteral()), 1);
		head.setFont(JFaceResources.getHeaderFont());
		head.setData("org.leidraad.id", "verdict.head");
		Css.mark(head, Css.TITLE);
		Rows.gap(area);
		String sentence = state.isSettled()
				? state.verdict().map(ModificationVerdict::sentence).map(VerdictPart::words).orElse("")
				: ChangeTexts.get("verdict.unsettled");
		Rows.sentence(area, sentence, 1).setData("org.leidraad.id", "verdict.sentence");
		List<Drawer> all = state.isSettled() ? state.fitting() : List.of();
		if (all.size() > 1) {
			Rows.gap(area);
			Rows.sentence(area, ChangeTexts.get("ledger.fits", all.stream().map(one -> words(Ladekast.name(one)))
					.collect(Collectors.joining("; "))), 1);
		}
	}

	private void warnings(List<Warning> warnings) {
		Rows.heading(area, ChangeTexts.get("verdict.warnings"));
		for (Warning warning : warnings) {
			Rows.sign(area, SeveritySign.image(Severity.WARNING), SeveritySign.word(Severity.WARNING));
			Rows.sentence(area, words(warning.message()) + " (" + warning.code() + ')', 1);
		}
	}

	private void line(String word, Answer answer, String text) {
		Rows.sign(area, DrawerSigns.image(answer), word);
		Rows.sentence(area, text, 1);
	}

	private static String words(Message message) {
		return message.in(Locale.getDefault());
	}
}
