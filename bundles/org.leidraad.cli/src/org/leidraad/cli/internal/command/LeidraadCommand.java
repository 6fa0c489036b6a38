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

import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.Language;
import org.leidraad.cli.internal.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code leidraad} without a command: opens the window. Carries the options that every command has. */
@Command(name = "leidraad", versionProvider = ProgramVersion.class)
public final class LeidraadCommand implements Callable<Integer> {

	@Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
	boolean help;

	@Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
	boolean version;

	/** Only checked here: it was read before the first text was made, see {@link Language#asked}. */
	@Option(names = Language.OPTION, paramLabel = "en|nl|fr", scope = ScopeType.INHERIT, descriptionKey = "locale")
	Language language;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public LeidraadCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		return WorkbenchCommand.open(session, Optional.empty());
	}
}
