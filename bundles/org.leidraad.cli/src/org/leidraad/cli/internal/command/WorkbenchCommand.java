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
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leidraad workbench [FILE]} opens the window. */
@Command(name = "workbench")
public final class WorkbenchCommand implements Callable<Integer> {

	@Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "workbench.file")
	Optional<Path> file = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public WorkbenchCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		return open(session, file);
	}

	/**
	 * Opens the window, with a roadmap in it.
	 *
	 * @param session what the command may use
	 * @param file the roadmap
	 * @return the exit code
	 * @throws Exception if there is no display, no workbench, or the file is no roadmap
	 */
	static int open(Session session, Optional<Path> file) throws Exception {
		if (!session.workbench().installed()) {
			throw new UnusableInput("workbench.not-installed");
		}
		if (!session.surroundings().display()) {
			throw new UnusableInput("workbench.no-display");
		}
		if (file.isPresent()) {
			// What is wrong with the file is said here, where a script can read it, and not in a dialog.
			session.services().storage().open(file.get());
		}
		session.terminal().flush();
		return session.workbench().open(file);
	}
}
