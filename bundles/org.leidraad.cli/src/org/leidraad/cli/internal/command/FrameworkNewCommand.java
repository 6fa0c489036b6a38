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

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.sdk.project.NewFramework;
import org.leidraad.sdk.project.ProjectWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad framework new --id my-label --name "My Label" DIR} writes the project of a new framework. */
@Command(name = "new")
public final class FrameworkNewCommand implements Callable<Integer> {

	private static final String KIT = "LEIDRAAD_KIT";

	@Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "framework.new.id")
	String id;

	@Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "framework.new.name")
	String name;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "label-type-1", descriptionKey = "framework.new.kind")
	FrameworkKind kind;

	@Option(names = "--bundle", paramLabel = "NAME", descriptionKey = "framework.new.bundle")
	Optional<String> bundle = Optional.empty();

	@Option(names = "--csv", paramLabel = "FILE", descriptionKey = "framework.new.csv")
	Optional<Path> csv = Optional.empty();

	@Option(names = "--with-code", descriptionKey = "framework.new.code")
	boolean code;

	@Parameters(paramLabel = "DIR", descriptionKey = "framework.new.folder")
	Path folder;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworkNewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		NewFramework wanted = new NewFramework(id, name, kind, bundle.orElseGet(() -> NewFramework.usualBundle(id)),
				csv,
				code, kit());
		new ProjectWriter(wanted).write(folder)
				.forEach(file -> session.terminal().print(folder.resolve(file).toString()));
		session.print("framework.new.next", folder);
		return ExitCode.DONE;
	}

	/** The kit that came with this program, unless the environment names another one. */
	private Path kit() throws URISyntaxException {
		String named = session.surroundings().environment().getOrDefault(KIT, "");
		if (!named.isBlank()) {
			return Path.of(named);
		}
		URI home = URIUtil.toURI(Platform.getInstallLocation().getURL());
		return Path.of(home).resolve("kit");
	}
}
