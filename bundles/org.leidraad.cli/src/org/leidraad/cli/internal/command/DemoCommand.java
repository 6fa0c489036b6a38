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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.cli.internal.CheckedFile;
import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.cli.internal.text.FindingsText;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code leidraad demo [-o DIR]} shows on a sample what Leidraad does: check, report, window. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "demo.output")
	Path folder = Path.of("leidraad-demo");

	@Option(names = "--no-window", descriptionKey = "demo.no-window")
	boolean noWindow;

	private final Session session;

	/**
	 * @param session what the command may use
	 */
	public DemoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		Reports.makeFolder(folder);
		List<RoadmapDocument> samples = samples();
		ThreadAnalysis analysis = session.services().analysis();
		for (RoadmapDocument sample : samples) {
			new FindingsText(session).printSummary(CheckedFile.of(sample.file(),
					analysis.check(sample.roadmap(), asOf(sample.roadmap()))));
		}
		RoadmapDocument first = samples.get(0);
		report(first);
		session.print("demo.next", first.file());
		// A script or CI that has a display would wait for ever for somebody to close the window.
		if (!noWindow && session.surroundings().interactive() && session.surroundings().display()
				&& session.workbench().installed()) {
			return WorkbenchCommand.open(session, Optional.of(first.file()));
		}
		return ExitCode.DONE;
	}

	/** Copies of the samples in the folder. A copy that is there already is kept: somebody may have worked in it. */
	private List<RoadmapDocument> samples() throws RoadmapFileException, IOException, UnusableInput {
		RoadmapTemplates templates = session.services().templates();
		RoadmapStorage storage = session.services().storage();
		List<RoadmapDocument> samples = new ArrayList<>();
		for (RoadmapTemplate sample : templates.templates().stream().filter(RoadmapTemplate::sample).toList()) {
			Path file = folder.resolve(sample.id() + '.' + RoadmapStorage.EXTENSION);
			if (!Files.exists(file)) {
				storage.save(templates.instantiate(sample, file));
			}
			samples.add(storage.open(file));
		}
		if (samples.isEmpty()) {
			throw new UnusableInput("demo.no-sample");
		}
		return samples;
	}

	private void report(RoadmapDocument sample) throws ReportException, UnusableInput {
		LocalDate on = asOf(sample.roadmap());
		List<Path> files = new Reports(session, session.services().reports(), Reports.MANAGEMENT,
				List.of(ReportFormat.values()), folder).render(sample, on);
		session.print("demo.reports", on.toString());
		files.forEach(file -> session.terminal().print("  " + file));
	}

	/** The samples stand still while the calendar does not: they are looked at on the day of their last measurement. */
	private LocalDate asOf(Roadmap roadmap) {
		List<LocalDate> dates = new ArrayList<>();
		EcoreUtil.getAllContents(roadmap, false).forEachRemaining(each -> {
			if (each instanceof Measurement measurement) {
				dates.add(measurement.getDate());
			}
		});
		return dates.stream().filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseGet(session::today);
	}
}
