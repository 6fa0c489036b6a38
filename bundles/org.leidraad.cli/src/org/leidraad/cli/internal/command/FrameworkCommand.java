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

import java.util.List;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code leidraad framework ...}: what makers of frameworks and those who install them need. */
@Command(name = "framework")
public final class FrameworkCommand implements Callable<Integer> {

	private FrameworkCommand() {
		// made with its commands only
	}

	/**
	 * The command with all that are below it.
	 *
	 * @param session what the commands may use
	 * @return the command
	 */
	public static CommandLine with(Session session) {
		CommandLine line = new CommandLine(new FrameworkCommand());
		List.of(new FrameworkNewCommand(session), new FrameworkVerifyCommand(session),
				new FrameworkInstallCommand(session), new FrameworkListCommand(session),
				new FrameworkRemoveCommand(session), new FrameworkUpdateCommand(session),
				new FrameworkTrustCommand(session), new FrameworkProductsCommand(session))
				.forEach(line::addSubcommand);
		return line;
	}

	@Override
	public Integer call() throws UnusableInput {
		throw new UnusableInput("framework.no-command");
	}
}
