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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.Catalogue;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.FrameworksJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.FrameworksText;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad frameworks [ID]} tells which labels and policy frameworks are installed, and what one holds. */
@Command(name = "frameworks")
public final class FrameworksCommand implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "frameworks.id")
	Optional<String> id = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public FrameworksCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		FrameworkRegistry registry = session.services().frameworks();
		List<InstalledFramework> asked = id.isPresent() ? List.of(named(registry, id.get())) : registry.frameworks();
		List<Catalogue> catalogues = new ArrayList<>();
		for (InstalledFramework framework : asked) {
			read(framework).ifPresent(catalogues::add);
		}
		if (json) {
			JsonDocument.print(new FrameworksJson(session.locale()).of(catalogues), session.terminal());
		} else if (id.isPresent()) {
			catalogues.forEach(new FrameworksText(session)::printOne);
		} else {
			new FrameworksText(session).printAll(catalogues);
		}
		return catalogues.size() == asked.size() ? ExitCode.DONE : ExitCode.UNUSABLE;
	}

	private static InstalledFramework named(FrameworkRegistry registry, String id) throws UnusableInput {
		return registry.framework(id).orElseThrow(() -> new UnusableInput("frameworks.unknown", id,
				registry.frameworks().stream().map(InstalledFramework::id).collect(Collectors.joining(", "))));
	}

	/** A bundle whose catalogue is broken is told, and does not hide the others. */
	private Optional<Catalogue> read(InstalledFramework framework) {
		try {
			return Optional.of(new Catalogue(framework, framework.catalogue()));
		} catch (FrameworkException problem) {
			session.terminal().tell(problem.message().in(session.locale()));
			return Optional.empty();
		}
	}
}
