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
import java.util.List;

import org.leidraad.cli.internal.Session;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.Due;
import org.leidraad.procurement.steering.DueState;

/**
 * What {@code agenda} prints: what is due, the nearest first.
 *
 * @param session where to, and in what language
 */
public record AgendaText(Session session) {

	private static final String INDENT = " ".repeat("2026-11-21  x ".length());

	/**
	 * Prints an agenda.
	 *
	 * @param file the roadmap file
	 * @param agenda what is due
	 */
	public void print(Path file, Agenda agenda) {
		session.print("agenda.head", file, agenda.today().toString());
		if (agenda.dues().isEmpty()) {
			session.print("agenda.nothing");
			return;
		}
		for (DueState state : DueState.values()) {
			List<Due> dues = agenda.in(state);
			if (!dues.isEmpty()) {
				session.terminal().print("");
				session.print("agenda.group", state.title().in(session.locale()), dues.size());
				dues.forEach(this::due);
			}
		}
	}

	private void due(Due due) {
		List<String> lines = Wrapping.lines(due.sentence().in(session.locale()), Wrapping.PAGE - INDENT.length());
		session.terminal().print(due.date() + "  " + sign(due.state()) + ' ' + lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print(INDENT + line));
	}

	private String sign(DueState state) {
		return switch (state) {
			case OVERDUE -> session.terminal().sign("◷", "@");
			case SOON -> session.terminal().sign("▲", "!");
			case THIS_YEAR, LATER -> session.terminal().sign("○", "o");
		};
	}
}
