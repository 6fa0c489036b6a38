/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.AgendaJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.AgendaText;
import org.leidraad.procurement.steering.Agenda;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad agenda [--on DATE] [--days N] FILE} tells what is due in a roadmap. */
@Command(name = "agenda")
public final class AgendaCommand implements Callable<Integer> {

	/** A hundred years: more than any roadmap, and a date that a calendar holds. */
	private static final int MOST_DAYS = 36_525;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "agenda.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--days", paramLabel = "N", converter = WholeNumberConverter.class, descriptionKey = "agenda.days")
	Optional<Integer> days = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "agenda.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public AgendaCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (days.filter(number -> number < 0 || number > MOST_DAYS).isPresent()) {
			throw new UnusableInput("agenda.days", Integer.toString(days.get()), MOST_DAYS);
		}
		LocalDate today = on.orElseGet(session::today);
		Optional<LocalDate> until = days.map(today::plusDays);
		Agenda all = Agenda.of(session.services().storage().open(file).roadmap(), today)
				.withEditions(session.services().frameworks());
		Agenda agenda = until.map(all::until).orElse(all);
		if (json) {
			JsonDocument.print(new AgendaJson(session.locale()).of(agenda, until), session.terminal());
		} else {
			new AgendaText(session).print(file, agenda);
		}
		return ExitCode.DONE;
	}
}
