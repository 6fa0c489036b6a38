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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.text.Table;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRenderer;
import org.leidraad.storage.RoadmapDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leidraad report [--design ID] [--procurement ID] --format FORMAT,... -o DIR FILE...} makes reports. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

	@Option(names = "--design", paramLabel = "ID", descriptionKey = "report.design")
	String design = Reports.MANAGEMENT;

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "report.format")
	List<ReportFormat> formats = List.of(ReportFormat.PDF);

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "report.output")
	Path folder = Path.of("");

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "report.on")
	Optional<LocalDate> on = Optional.empty();

	@Option(names = "--procurement", paramLabel = "ID", descriptionKey = "report.procurement")
	Optional<String> procurement = Optional.empty();

	@Option(names = "--list", descriptionKey = "report.list")
	boolean list;

	@Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "report.file")
	List<Path> files = List.of();

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public ReportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		ReportRenderer renderer = session.services().reports();
		if (list) {
			list(renderer);
			return ExitCode.DONE;
		}
		checkNames();
		Reports reports = new Reports(session, renderer, design, formats, folder);
		RoadmapFiles open = new RoadmapFiles(session);
		for (Path file : files) {
			Optional<RoadmapDocument> document = open.open(file);
			if (document.isPresent()) {
				write(reports, document.get());
			}
		}
		return open.exitCode(ExitCode.DONE);
	}

	private void write(Reports reports, RoadmapDocument document) throws ReportException, UnusableInput {
		reports.render(document, on.orElseGet(session::today), procurement)
				.forEach(each -> session.terminal().print(each.toString()));
	}

	/** Reports are named after their roadmap file, so that of two files of one name the second would be lost. */
	private void checkNames() throws UnusableInput {
		if (files.isEmpty()) {
			throw new UnusableInput("report.no-file");
		}
		Set<Path> names = new HashSet<>();
		for (Path file : files) {
			if (!names.add(file.getFileName())) {
				throw new UnusableInput("report.same-name", file);
			}
		}
	}

	private void list(ReportRenderer renderer) {
		Table table = new Table(session.text("column.id"), session.text("column.name"));
		renderer.designs().forEach(each -> table.row(each.id(),
				session.text("described", each.name(session.locale()), each.description(session.locale()))));
		table.print(session.terminal());
	}
}
