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
import java.util.Optional;

import org.leidraad.cli.internal.ExitCode;
import org.leidraad.cli.internal.Session;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;

/** Opens one file after another for a command that goes on when one of them cannot be read. */
final class RoadmapFiles {

	private final Session session;
	private final RoadmapStorage storage;
	private boolean unreadable;

	/**
	 * @param session where is told what cannot be read
	 */
	RoadmapFiles(Session session) {
		this.session = session;
		this.storage = session.services().storage();
	}

	/** {@return the open file; none if it cannot be read, which has then been told} */
	Optional<RoadmapDocument> open(Path file) {
		try {
			return Optional.of(storage.open(file));
		} catch (RoadmapFileException problem) {
			session.terminal().tell(problem.message().in(session.locale()));
			unreadable = true;
			return Optional.empty();
		}
	}

	/** {@return the exit code: that a file could not be read outweighs all that was found in the others} */
	int exitCode(int otherwise) {
		return unreadable ? ExitCode.UNUSABLE : otherwise;
	}
}
