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
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.json.FeedsJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.FeedsText;
import org.leidraad.model.Roadmap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad feeds FILE} tells by what ways contracts feed indicators, and what in them feeds none. */
@Command(name = "feeds")
public final class FeedsCommand implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(paramLabel = "FILE", descriptionKey = "feeds.file")
	Path file;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FeedsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		Roadmap roadmap = session.services().storage().open(file).roadmap();
		if (json) {
			JsonDocument.print(new FeedsJson(session.locale()).of(roadmap), session.terminal());
		} else {
			new FeedsText(session).print(file, roadmap);
		}
		return ExitCode.DONE;
	}
}
