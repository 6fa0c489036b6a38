/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** Makes reports. An OSGi service; the engine behind it is started with the first report and kept warm. */
public interface ReportRenderer {

	/** {@return the designs that are installed, by identifier} */
	List<ReportDesign> designs();

	/**
	 * Renders a report. Each file appears only when it is whole; a file of that name is replaced. A design that is
	 * about one procurement is rendered for the procurement that is named, else for each that is not closed or
	 * cancelled, else for the only one that there is.
	 *
	 * @param request what is asked for
	 * @param monitor shows progress; cancelling leaves no half file
	 * @return the files, by procurement in the order of the roadmap and by format in the order asked for, named after
	 * the roadmap file, the design and the procurement, if any
	 * @throws ReportException if the folder cannot be written, the design or the procurement is unknown, the design
	 * holds a script or the engine fails; then no file is written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; no file is written
	 */
	List<Path> render(ReportRequest request, IProgressMonitor monitor) throws ReportException;
}
