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

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.json.ConformanceJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.ConformanceText;
import org.leidraad.sdk.install.UserFramework;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code leidraad framework list} tells which frameworks of others were installed, by whom signed, and what they may
 * do.
 */
@Command(name = "list")
public final class FrameworkListCommand implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		List<UserFramework> installed = session.services().installer().list();
		if (json) {
			JsonDocument.print(new ConformanceJson(session.locale()).of(installed), session.terminal());
		} else if (installed.isEmpty()) {
			session.print("framework.none");
		} else {
			installed.forEach(new ConformanceText(session)::print);
		}
		return ExitCode.DONE;
	}
}
