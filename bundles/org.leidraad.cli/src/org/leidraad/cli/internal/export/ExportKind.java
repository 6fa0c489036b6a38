/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.leidraad.cli.internal.UnusableInput;

/** A format into which a roadmap, or part of it, is written. */
public interface ExportKind {

	/** All kinds, as {@code export --list} shows them; their names have the key {@code export.kind.<id>}. */
	List<ExportKind> ALL = List.of(new CalendarExport());

	/** {@return the name on the command line; never translated} */
	String id();

	/**
	 * Tells what goes into the file.
	 *
	 * @param request what is asked
	 * @return what writes it; none where there is nothing to write
	 * @throws UnusableInput if what is asked does not exist
	 */
	Optional<Content> content(ExportRequest request) throws UnusableInput;

	/** What goes into a file. */
	interface Content {

		/**
		 * Writes it.
		 *
		 * @param stream where to; it stays open
		 * @throws IOException if it cannot be written
		 */
		void write(OutputStream stream) throws IOException;
	}
}
