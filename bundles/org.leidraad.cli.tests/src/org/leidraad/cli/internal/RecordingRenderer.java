/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.leidraad.model.text.Message;
import org.leidraad.report.ReportDesign;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportFormat;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.ReportRequest;

/** Stands in for the report engine: writes empty files and remembers what was asked. */
final class RecordingRenderer implements ReportRenderer {

	private final List<ReportRequest> requests = new ArrayList<>();
	private RuntimeException failure;
	private ReportException refusal;

	/** From now on every report fails like a defect. */
	RecordingRenderer failing(RuntimeException with) {
		failure = with;
		return this;
	}

	/** From now on every report is refused. */
	RecordingRenderer refusing(Throwable cause) {
		refusal = new ReportException(Message.of(Session.TEXTS, "output.folder", "shelf"), cause);
		return this;
	}

	List<ReportRequest> requests() {
		return requests;
	}

	@Override
	public List<ReportDesign> designs() {
		return List.of(new Design("management"), new Design("one-page"));
	}

	@Override
	public List<Path> render(ReportRequest request, IProgressMonitor monitor) throws ReportException {
		if (failure != null) {
			throw failure;
		}
		if (refusal != null) {
			throw refusal;
		}
		requests.add(request);
		List<Path> written = new ArrayList<>();
		for (ReportFormat format : request.formats()) {
			written.add(written(request, format));
		}
		return written;
	}

	private static Path written(ReportRequest request, ReportFormat format) throws ReportException {
		Path file = request.folder().resolve(request.design() + '.' + format.id());
		try {
			return Files.write(file, new byte[0]);
		} catch (IOException problem) {
			throw new ReportException(Message.of(Session.TEXTS, "output.folder", request.folder()), problem);
		}
	}

	private record Design(String id) implements ReportDesign {

		@Override
		public String name(Locale locale) {
			return "Report " + id;
		}

		@Override
		public String description(Locale locale) {
			return "For the test.";
		}
	}
}
