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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.Catalogue;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.json.ComparisonJson;
import org.leidraad.cli.internal.json.FrameworksJson;
import org.leidraad.cli.internal.json.JsonDocument;
import org.leidraad.cli.internal.text.ComparisonText;
import org.leidraad.cli.internal.text.FrameworksText;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.edition.EditionComparison;
import org.leidraad.framework.edition.Editions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code leidraad frameworks [ID] [--on DATE] [--compare OLD NEW]} tells which labels and policy frameworks are
 * installed,
 * what one holds or held on a date, and what changes from one of its editions to another.
 */
@Command(name = "frameworks")
public final class FrameworksCommand implements Callable<Integer> {

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "frameworks.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--compare", arity = "2", paramLabel = "EDITION", descriptionKey = "frameworks.compare")
	List<String> compared = List.of();

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
		return compared.isEmpty() ? list(registry) : compare(registry);
	}

	private int list(FrameworkRegistry registry) throws Exception {
		List<InstalledFramework> asked = id.isPresent() ? List.of(named(registry, id.get())) : registry.frameworks();
		List<Catalogue> catalogues = new ArrayList<>();
		Set<String> told = new LinkedHashSet<>();
		for (InstalledFramework framework : asked) {
			try {
				catalogues.add(new Catalogue(framework, framework.catalogue()));
			} catch (FrameworkException problem) {
				// A bundle whose catalogue is broken is told, and does not hide the others.
				told.add(problem.message().in(session.locale()));
			}
		}
		registry.problems().forEach(problem -> told.add(problem.in(session.locale())));
		told.forEach(session.terminal()::tell);
		if (json) {
			JsonDocument.print(new FrameworksJson(session.locale(), on, session.today()).of(catalogues),
					session.terminal());
		} else if (id.isPresent()) {
			catalogues.forEach(new FrameworksText(session, on)::printOne);
		} else {
			new FrameworksText(session, on).printAll(catalogues);
		}
		return catalogues.size() == asked.size() ? ExitCode.DONE : ExitCode.UNUSABLE;
	}

	private int compare(FrameworkRegistry registry) throws Exception {
		InstalledFramework framework = named(registry,
				id.orElseThrow(() -> new UnusableInput("frameworks.compare-what")));
		Editions editions = Editions.of(framework.catalogue());
		EditionComparison comparison = editions.compare(edition(framework, compared.getFirst()),
				edition(framework, compared.getLast()));
		if (json) {
			JsonDocument.print(new ComparisonJson(session.locale()).of(framework, comparison), session.terminal());
		} else {
			new ComparisonText(session).print(framework, comparison);
		}
		return ExitCode.DONE;
	}

	private static Edition edition(InstalledFramework framework, String named)
			throws FrameworkException, UnusableInput {
		List<Edition> all = framework.catalogue().getEditions();
		return all.stream().filter(edition -> edition.getId().equals(named)).findFirst()
				.orElseThrow(() -> new UnusableInput("frameworks.no-edition", framework.id(), named,
						all.stream().map(Edition::getId).collect(Collectors.joining(", "))));
	}

	static InstalledFramework named(FrameworkRegistry registry, String id) throws UnusableInput {
		return registry.framework(id).orElseThrow(() -> new UnusableInput("frameworks.unknown", id,
				registry.frameworks().stream().map(InstalledFramework::id).collect(Collectors.joining(", "))));
	}
}
