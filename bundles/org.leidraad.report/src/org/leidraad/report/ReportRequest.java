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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.model.Roadmap;

/**
 * What is asked for.
 *
 * @param design identifier of the design
 * @param roadmap the roadmap that is reported on; not changed
 * @param file the file that it was opened from, named in the footer
 * @param on the date of the report; later measurements do not count
 * @param locale language of the report
 * @param formats formats to write
 * @param folder folder to write into; made if it does not exist
 * @param procurement identifier of the procurement, for a design that is about one; where none is named, every
 * procurement of the roadmap that is not closed, or the only one there is
 */
public record ReportRequest(String design, Roadmap roadmap, Path file, LocalDate on, Locale locale,
		List<ReportFormat> formats, Path folder, Optional<String> procurement) {

	/**
	 * A report that is not about one procurement.
	 *
	 * @param design identifier of the design
	 * @param roadmap the roadmap that is reported on; not changed
	 * @param file the file that it was opened from, named in the footer
	 * @param on the date of the report; later measurements do not count
	 * @param locale language of the report
	 * @param formats formats to write
	 * @param folder folder to write into; made if it does not exist
	 */
	public ReportRequest(String design, Roadmap roadmap, Path file, LocalDate on, Locale locale,
			List<ReportFormat> formats, Path folder) {
		this(design, roadmap, file, on, locale, formats, folder, Optional.empty());
	}
}
