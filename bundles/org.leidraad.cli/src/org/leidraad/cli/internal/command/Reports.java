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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.leidraad.cli.internal.Session;
import org.leidraad.cli.internal.UnusableInput;
import org.leidraad.report.ReportDesign;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.ReportRequest;
import org.leidraad.storage.RoadmapDocument;

/**
 * Makes reports of one kind and tells on standard error what it is doing.
 *
 * @param session where is told, and in what language is reported
 * @param renderer what makes them
 * @param design what kind
 * @param formats in which formats
 * @param folder into which folder
 */
record Reports(Session session, ReportRenderer renderer, String design, List<ReportFormat> formats, Path folder) {

	/** The design that is used where none is named. */
	static final String MANAGEMENT = "management";

	/** {@return the files that were written about a whole roadmap, as paths under the folder} */
	List<Path> render(RoadmapDocument document, LocalDate on) throws ReportException, UnusableInput {
		return render(document, on, Optional.empty());
	}

	/** {@return the files that were written, as paths under the folder} */
	List<Path> render(RoadmapDocument document, LocalDate on, Optional<String> procurement)
			throws ReportException, UnusableInput {
		checkDesign();
		makeFolder(folder);
		String names = formats.stream().map(format -> format.name()).collect(Collectors.joining(", "));
		session.terminal().tell(session.text("report.progress", document.file(), names));
		return renderer.render(new ReportRequest(design, document.roadmap(), document.file(), on, session.locale(),
				formats, folder, procurement), new NullProgressMonitor());
	}

	/** Makes a folder for output, or says why it cannot be made. */
	static void makeFolder(Path folder) throws UnusableInput {
		for (Path part = folder; part != null; part = part.getParent()) {
			if (Files.exists(part) && !Files.isDirectory(part)) {
				throw new UnusableInput("output.folder-is-file", part);
			}
		}
		try {
			Files.createDirectories(folder.toAbsolutePath());
		} catch (IOException problem) {
			throw new UnusableInput("output.folder", folder);
		}
		if (!Files.isWritable(folder.toAbsolutePath())) {
			throw new UnusableInput("output.folder", folder);
		}
	}

	private void checkDesign() throws UnusableInput {
		List<String> designs = renderer.designs().stream().map(ReportDesign::id).toList();
		if (!designs.contains(design)) {
			throw new UnusableInput("report.unknown-design", design, String.join(", ", designs));
		}
	}
}
