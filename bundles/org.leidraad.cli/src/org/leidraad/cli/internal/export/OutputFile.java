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

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.leidraad.cli.internal.UnusableInput;

/**
 * The file into which an export goes. It is there whole or not at all: a calendar program may read it at any moment.
 *
 * @param path where it is
 */
public record OutputFile(Path path) {

	/**
	 * Looks whether a file may be written.
	 *
	 * @param path the file
	 * @param source the roadmap, which is never written over
	 * @return the file
	 * @throws UnusableInput if it is a folder, or the roadmap itself
	 */
	public static OutputFile checked(Path path, Path source) throws UnusableInput {
		if (Files.isDirectory(path)) {
			throw new UnusableInput("export.folder", path);
		}
		if (path.toAbsolutePath().normalize().equals(source.toAbsolutePath().normalize())) {
			throw new UnusableInput("export.same-file", path);
		}
		return new OutputFile(path);
	}

	/**
	 * Writes the file, in the place of one that is there.
	 *
	 * @param content its content
	 * @throws UnusableInput if it cannot be written
	 */
	public void write(ExportKind.Content content) throws UnusableInput {
		try {
			Path folder = path.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			Path written = Files.createTempFile(folder, ".leidraad", ".tmp");
			try {
				try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(written))) {
					content.write(stream);
				}
				replace(written);
			} finally {
				Files.deleteIfExists(written);
			}
		} catch (IOException problem) {
			throw new UnusableInput("export.not-written", path);
		}
	}

	private void replace(Path written) throws IOException {
		try {
			Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException onSomeDisks) {
			Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
