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

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.analysis.Severity;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.ConditionResult;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.DrawerStanding;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.ui.internal.fields.SeveritySign;

/** Why each drawer fits or does not: the article, and the facts and numbers that decide. */
final class ReasonsPart {

	private static final int COLUMNS = 2;

	private final Composite area;

	ReasonsPart(Composite parent, int span) {
		area = Rows.grid(parent, COLUMNS, span);
	}

	/** Shows the reasons of a verdict. */
	void show(ChangeState state, Optional<ModificationVerdict> booked) {
		Rows.clear(area);
		Rows.heading(area, ChangeTexts.get("verdict.drawers"));
		state.drawers().forEach(standing -> drawer(standing, state.isSettled()));
		booked.map(ModificationVerdict::notes).filter(list -> !list.isEmpty()).ifPresent(this::notes);
	}

	private void notes(List<Message> notes) {
		Rows.heading(area, ChangeTexts.get("verdict.notes"));
		for (Message note : notes) {
			Rows.sign(area, SeveritySign.image(Severity.INFO), SeveritySign.word(Severity.INFO));
			Rows.sentence(area, words(note), 1);
		}
	}

	private void drawer(DrawerStanding standing, boolean isSettled) {
		DrawerResult result = standing.result();
		String word = DrawerSigns.word(standing.answer());
		Rows.sign(area, DrawerSigns.image(standing.answer()), word);
		Label name = Rows.sentence(area, words(result.name()) + " \u2013 " + word, 1);
		name.setFont(Rows.bold());
		Rows.gap(area);
		List<ConditionResult> reasons = standing.answer() == Answer.NO ? standing.against() : result.conditions();
		String why = standing.answer() == Answer.UNKNOWN
				? ChangeTexts.get(isSettled ? "verdict.notAsked" : "verdict.open")
				: reasons.stream().map(one -> words(one.sentence())).collect(Collectors.joining("; "));
		Rows.hint(area, ChangeTexts.get("verdict.why", words(result.article()), why), 1);
	}

	private static String words(Message message) {
		return message.in(Locale.getDefault());
	}
}
