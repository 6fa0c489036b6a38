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

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.text.Table;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad new [--template ID] FILE} makes a roadmap; {@code leidraad new --list} tells of what. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

	@Option(names = "--template", paramLabel = "ID", descriptionKey = "new.template")
	Optional<String> template = Optional.empty();

	@Option(names = "--list", descriptionKey = "new.list")
	boolean list;

	@Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "new.file")
	Optional<Path> file = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public NewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		RoadmapTemplates templates = session.services().templates();
		if (list) {
			list(templates.templates());
			return ExitCode.DONE;
		}
		Path target = file.orElseThrow(() -> new UnusableInput("new.no-file"));
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new UnusableInput("new.exists", target);
		}
		RoadmapTemplate chosen = template.isPresent() ? named(templates, template.get()) : usual(templates);
		session.services().storage().save(templates.instantiate(chosen, target));
		session.print("new.made", target, chosen.name(session.locale()));
		return ExitCode.DONE;
	}

	private static RoadmapTemplate named(RoadmapTemplates templates, String id) throws UnusableInput {
		return templates.template(id).orElseThrow(() -> new UnusableInput("new.unknown-template", id,
				templates.templates().stream().map(RoadmapTemplate::id).collect(Collectors.joining(", "))));
	}

	/** The first that is no sample, if there is one in the language of the user. */
	private RoadmapTemplate usual(RoadmapTemplates templates) throws UnusableInput {
		List<RoadmapTemplate> blank = templates.templates().stream().filter(each -> !each.sample()).toList();
		return blank.stream().filter(each -> each.language().equals(session.locale().getLanguage())).findFirst()
				.or(() -> blank.stream().findFirst()).orElseThrow(() -> new UnusableInput("new.no-template"));
	}

	private void list(List<RoadmapTemplate> templates) {
		Table table = new Table(session.text("column.id"), session.text("column.kind"), session.text("column.language"),
				session.text("column.name"));
		for (RoadmapTemplate each : templates) {
			table.row(each.id(), session.text(each.sample() ? "new.sample" : "new.blank"), each.language(),
					session.text("described", each.name(session.locale()), each.description(session.locale())));
		}
		table.print(session.terminal());
	}
}
