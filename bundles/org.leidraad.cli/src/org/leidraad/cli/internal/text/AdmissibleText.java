/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.Session;
import org.leidraad.procurement.admissibility.ConditionResult;
import org.leidraad.procurement.admissibility.Verdict;

/**
 * What {@code admissible} prints.
 *
 * @param session where to, and in what language
 */
public record AdmissibleText(Session session) {

	private static final String INDENT = "     ";

	/**
	 * Prints a verdict.
	 *
	 * @param verdict the verdict
	 * @param group the product group that was asked about
	 */
	public void print(Verdict verdict, Optional<ScopeGroup> group) {
		session.print("admissible.head", verdict.label().name(session.locale()),
				verdict.admissibility().word().in(session.locale())
						+ (verdict.isVerified() ? "" : ' ' + session.text("frameworks.to-be-checked")),
				group.map(one -> one.code() + ' ' + one.name(session.locale())).orElse("-"), verdict.on().toString());
		wrapped("", verdict.sentence().in(session.locale()));
		// Of what is no label the sentence has said so.
		verdict.objections().stream().skip(verdict.isLabel() ? 0 : 1)
				.forEach(objection -> wrapped("  ", objection.in(session.locale())));
		verdict.doubts().forEach(doubt -> wrapped("  ", doubt.in(session.locale())));
		if (verdict.isLabel()) {
			conditionsAndText(verdict);
		}
		session.terminal().print("");
		wrapped("", verdict.basis().in(session.locale()));
		wrapped("", verdict.indication().in(session.locale()));
	}

	private void conditionsAndText(Verdict verdict) {
		session.terminal().print("");
		verdict.conditions().forEach(this::condition);
		session.terminal().print("");
		session.print("admissible.tender");
		verdict.tenderText(session.locale()).lines().forEach(line -> wrapped("  ", line));
	}

	private void condition(ConditionResult condition) {
		String sign = switch (condition.answer()) {
			case YES -> session.terminal().sign("✓", "+");
			case NO -> session.terminal().sign("✗", "x");
			case UNKNOWN -> "?";
		};
		String checked = condition.verified() ? "" : ' ' + session.text("frameworks.to-be-checked");
		List<String> question = Wrapping.lines(condition.question().in(session.locale()) + checked,
				Wrapping.PAGE - INDENT.length());
		session.terminal().print(sign + ' ' + condition.id() + "  " + question.getFirst());
		question.stream().skip(1).forEach(line -> session.terminal().print(INDENT + line));
		wrapped(INDENT, condition.why(session.locale()));
	}

	private void wrapped(String indent, String text) {
		Wrapping.lines(text, Wrapping.PAGE - indent.length())
				.forEach(line -> session.terminal().print(indent + line));
	}
}
