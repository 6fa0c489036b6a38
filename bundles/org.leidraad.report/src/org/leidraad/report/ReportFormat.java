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

import java.util.Locale;

/** A format in which a report can be written. */
public enum ReportFormat {

	/** Portable Document Format. */
	PDF,
	/** One self-contained HTML page. */
	HTML,
	/** Word document. */
	DOCX,
	/** Excel workbook, one sheet a table. */
	XLSX;

	/** {@return the name on the command line and the extension of the file} */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
