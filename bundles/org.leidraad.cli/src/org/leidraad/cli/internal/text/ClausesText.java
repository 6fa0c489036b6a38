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

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.AlarmState;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.belgium.ClauseDuty;
import org.leidraad.procurement.belgium.ClauseState;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;

/**
 * What {@code clauses} prints: of each contract under Belgian law its review clauses and its alarms.
 *
 * @param session where to, and in what language
 */
public record ClausesText(Session session) {

	private static final String INDENT = "    ";

	/**
	 * Prints the checklists.
	 *
	 * @param file the roadmap file
	 * @param roadmap the roadmap
	 * @param today the day on which is looked
	 */
	public void print(Path file, Roadmap roadmap, LocalDate today) {
		List<ClauseChecklist> checklists = roadmap.getContracts().stream()
				.map(contract -> ClauseChecklist.of(contract, roadmap)).filter(ClauseChecklist::applies).toList();
		if (checklists.isEmpty()) {
			session.print("clauses.none", file);
			return;
		}
		session.print("clauses.head", file, today.toString());
		checklists.forEach(checklist -> contract(checklist, today));
		session.terminal().print("");
		wrapped("", checklists.getFirst().basis().in(session.locale()));
		wrapped("", checklists.getFirst().indication().in(session.locale()));
	}

	private void contract(ClauseChecklist checklist, LocalDate today) {
		Contract contract = checklist.contract();
		session.terminal().print("");
		session.print("clauses.contract", ModelNames.element(session.locale(), contract), checklist.missing().size());
		for (ClauseDuty duty : ClauseDuty.values()) {
			session.terminal().print("  " + session.text("clauses.duty." + duty.id()));
			checklist.checks().stream().filter(check -> check.clause().duty() == duty).forEach(this::clause);
		}
		checklist.exception().ifPresent(why -> wrapped("  ", why.in(session.locale())));
		EventAlarms.asOf(contract, today).forEach(this::event);
	}

	private void clause(ClauseCheck check) {
		wrapped("  " + sign(check.state()) + ' ', INDENT, session.text("clauses.line",
				check.clause().named().in(session.locale()), check.word().in(session.locale())));
		if (check.isMissing() || check.state() == ClauseState.NOT_AGREED) {
			wrapped(INDENT, check.clause().meaning().in(session.locale()));
		}
	}

	private void event(EventAlarms alarms) {
		session.terminal().print("");
		session.terminal().print("  " + session.text("clauses.event",
				ModelNames.element(session.locale(), alarms.event())));
		alarms.alarms().forEach(this::alarm);
		alarms.disadvantage().ifPresent(one -> wrapped(INDENT, one.sentence().in(session.locale())));
	}

	private void alarm(EventAlarm alarm) {
		wrapped("  " + sign(alarm.state()) + ' ', INDENT, session.text("clauses.line",
				alarm.title().in(session.locale()), alarm.sentence().in(session.locale())));
	}

	private String sign(ClauseState state) {
		return switch (state) {
			case PRESENT -> session.terminal().sign("✓", "+");
			case MISSING -> session.terminal().sign("✗", "x");
			case EXEMPT, NOT_AGREED -> session.terminal().sign("–", "-");
			case APPLIES -> session.terminal().sign("§", "s");
		};
	}

	private String sign(AlarmState state) {
		return switch (state) {
			case OPEN -> session.terminal().sign("○", "o");
			case DONE -> session.terminal().sign("✓", "+");
			case OVERDUE -> session.terminal().sign("◷", "@");
			case DONE_LATE -> session.terminal().sign("✗", "x");
			case UNKNOWN -> "?";
		};
	}

	private void wrapped(String indent, String text) {
		wrapped(indent, indent, text);
	}

	private void wrapped(String first, String indent, String text) {
		List<String> lines = Wrapping.lines(text, Wrapping.PAGE - indent.length());
		session.terminal().print(first + lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print(indent + line));
	}
}
