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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.sdk.install.Arrival;
import org.leidraad.sdk.install.Change;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.InstallCandidate;
import org.leidraad.sdk.install.UserFramework;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad framework update [ID]} looks for newer versions where installed frameworks came from. */
@Command(name = "update")
public final class FrameworkUpdateCommand implements Callable<Integer> {

	@Option(names = "--trust", descriptionKey = "framework.install.trust")
	boolean trust;

	@Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "framework.update.id")
	Optional<String> id = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkUpdateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		FrameworkInstaller installer = session.services().installer();
		List<UserFramework> asked = id.isPresent() ? List.of(installer.find(id.get())) : installer.list();
		int code = ExitCode.DONE;
		for (UserFramework each : asked) {
			code = Math.max(code, update(installer, each));
		}
		return code;
	}

	private int update(FrameworkInstaller installer, UserFramework installed) throws Exception {
		try (Arrival arrival = Arrival.from(installed.origin(), List.of(installed.symbolicName()))) {
			for (Path jar : arrival.jars()) {
				InstallCandidate candidate = installer.examine(jar, arrival.origin(jar));
				if (candidate.change() == Change.UPDATE || candidate.change() == Change.REPLACEMENT) {
					return FrameworkInstallCommand.install(session, installer, candidate, trust);
				}
			}
		}
		session.print("framework.up-to-date", installed.symbolicName(), installed.version());
		return ExitCode.DONE;
	}
}
