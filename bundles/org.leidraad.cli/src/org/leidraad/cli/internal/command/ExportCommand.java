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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.export.ExportKind;
import org.leidraad.cli.internal.export.ExportRequest;
import org.leidraad.cli.internal.export.OutputFile;
import org.leidraad.cli.internal.text.Table;
import org.leidraad.storage.RoadmapDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad export KIND FILE -o OUT} writes a roadmap, or part of it, in another format. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "export.output")
	Optional<Path> output = Optional.empty();

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "export.from")
	Optional<LocalDate> from = Optional.empty();

	@Option(names = "--contract", paramLabel = "ID", descriptionKey = "export.contract")
	Optional<String> contract = Optional.empty();

	@Option(names = "--list", descriptionKey = "export.list")
	boolean list;

	@Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "export.kind")
	Optional<String> kind = Optional.empty();

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "export.file")
	Optional<Path> file = Optional.empty();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public ExportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		if (list) {
			list();
			return ExitCode.DONE;
		}
		ExportKind chosen = chosen();
		Path source = file.orElseThrow(() -> new UnusableInput("export.no-file", chosen.id()));
		OutputFile target = OutputFile.checked(output.orElseThrow(() -> new UnusableInput("export.no-output",
				chosen.id())), source);
		RoadmapDocument document = session.services().storage().open(source);
		Optional<ExportKind.Content> content = chosen.content(new ExportRequest(session, document, from, contract));
		if (content.isPresent()) {
			target.write(content.get());
			session.terminal().print(target.path().toString());
		} else {
			session.print("export.nothing", source);
		}
		return ExitCode.DONE;
	}

	private ExportKind chosen() throws UnusableInput {
		String ids = String.join(", ", ExportKind.ALL.stream().map(ExportKind::id).toList());
		String asked = kind.orElseThrow(() -> new UnusableInput("export.no-kind", ids));
		return ExportKind.ALL.stream().filter(one -> one.id().equals(asked)).findFirst()
				.orElseThrow(() -> new UnusableInput("export.unknown-kind", asked, ids));
	}

	private void list() {
		Table table = new Table(session.text("column.id"), session.text("column.name"));
		List<ExportKind> kinds = ExportKind.ALL;
		kinds.forEach(one -> table.row(one.id(), session.text("export.kind." + one.id())));
		table.print(session.terminal());
	}
}
