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

import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.sdk.install.UserFramework;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad framework remove ID} takes a framework away that was installed; roadmaps keep what they say of it.
 */
@Command(name = "remove")
public final class FrameworkRemoveCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID", descriptionKey = "framework.remove.id")
	String id;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		UserFramework removed = session.services().installer().remove(id);
		session.print("framework.removed", removed.symbolicName(), String.join(", ", removed.frameworks()));
		return ExitCode.DONE;
	}
}
