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
import org.leidraad.cli.internal.json.ClausesJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.ClausesText;
import org.leidraad.model.Roadmap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad clauses [--on DATE] FILE} goes through the review clauses and the alarms of all contracts under
 * Belgian law.
 */
@Command(name = "clauses")
public final class ClausesCommand implements Callable<Integer> {

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "clauses.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "clauses.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public ClausesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		Roadmap roadmap = session.services().storage().open(file).roadmap();
		LocalDate today = on.orElseGet(session::today);
		if (json) {
			JsonDocument.print(new ClausesJson(session.locale()).of(roadmap, today), session.terminal());
		} else {
			new ClausesText(session).print(file, roadmap, today);
		}
		return ExitCode.DONE;
	}
}
