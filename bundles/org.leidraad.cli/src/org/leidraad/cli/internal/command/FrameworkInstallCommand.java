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
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.text.ConformanceText;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.install.Arrival;
import org.leidraad.sdk.install.Change;
import org.leidraad.sdk.install.Consent;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.sdk.install.InstallCandidate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad framework install BUNDLE.jar|SITE [ID]...} brings frameworks of others into this installation. */
@Command(name = "install")
public final class FrameworkInstallCommand implements Callable<Integer> {

	@Option(names = "--trust", descriptionKey = "framework.install.trust")
	boolean trust;

	@Parameters(index = "0", paramLabel = "BUNDLE|SITE", descriptionKey = "framework.install.source")
	String source;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", descriptionKey = "framework.install.id")
	List<String> wanted = List.of();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkInstallCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		FrameworkInstaller installer = session.services().installer();
		try (Arrival arrival = Arrival.from(source, wanted)) {
			int code = ExitCode.DONE;
			for (Path jar : arrival.jars()) {
				code = Math.max(code, install(installer, installer.examine(jar, arrival.origin(jar))));
			}
			return code;
		}
	}

	private int install(FrameworkInstaller installer, InstallCandidate candidate)
			throws FrameworkException, UnusableInput {
		return install(session, installer, candidate, trust);
	}

	/** Tells what arrives, and installs it where nothing speaks against it. */
	static int install(Session session, FrameworkInstaller installer, InstallCandidate candidate, boolean trust)
			throws FrameworkException, UnusableInput {
		ConformanceText text = new ConformanceText(session);
		if (!candidate.report().conforms()) {
			text.print(candidate.jar(), candidate.report());
			return ExitCode.FINDINGS;
		}
		String name = candidate.report().symbolicName();
		if (candidate.refused().isEmpty()) {
			session.terminal().print(name + ' ' + candidate.report().version());
			text.print(candidate.abilities(), candidate.signature());
			if (candidate.change() == Change.DOWNGRADE) {
				throw new UnusableInput("framework.downgrade", name);
			}
		}
		Consent consent = !trust
				? Consent.NOT_ASKED
				: candidate.signature().signer().isPresent() ? Consent.SIGNER : Consent.THIS_FILE;
		installer.install(candidate, consent);
		session.print("framework.installed." + candidate.change(), name,
				String.join(", ", candidate.abilities().frameworks()));
		return ExitCode.DONE;
	}
}
