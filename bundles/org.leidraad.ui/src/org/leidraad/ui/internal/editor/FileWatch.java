/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Notices that a file was changed or deleted by someone else. Knows no widget. */
final class FileWatch {

	/** What happened to the file since it was last looked at. */
	enum Event {
		/** Nothing. */
		NONE,
		/** Someone else wrote it. */
		CHANGED,
		/** Someone else deleted or moved it. */
		DELETED
	}

	private record Stamp(FileTime time, long size, Optional<Object> key) {
	}

	private final Path file;
	private Optional<Stamp> known;

	FileWatch(Path file) {
		this.file = file;
		this.known = stamp();
	}

	/** What we did ourselves, or were told of, is known. */
	void remember() {
		known = stamp();
	}

	/** Looks at the file; what is told once is not told again. */
	Event look() {
		Optional<Stamp> now = stamp();
		if (now.equals(known)) {
			return Event.NONE;
		}
		known = now;
		return now.isPresent() ? Event.CHANGED : Event.DELETED;
	}

	private Optional<Stamp> stamp() {
		try {
			BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new Stamp(seen.lastModifiedTime(), seen.size(), Optional.ofNullable(seen.fileKey())));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			// For the moment the file cannot be looked at, as on a network drive that is away: nothing is known of it.
			return known == null ? Optional.empty() : known;
		}
	}
}
