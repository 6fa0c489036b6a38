/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces a file so that at every moment either the old or the new content is there whole: a temporary file beside
 * it is written, checked and moved into its place.
 */
final class SafeFile {

	private static final int MOST_LINKS = 40;
	private static final int ATTEMPTS = 20;

	private final Disk disk;
	private final Path target;

	/**
	 * @param disk where to write
	 * @param file the file; where it is a symbolic link, the file that it leads to is replaced and the link stays
	 * @throws FileSystemException if links lead in a circle
	 * @throws IOException if a link cannot be read
	 */
	SafeFile(Disk disk, Path file) throws IOException {
		this.disk = disk;
		this.target = follow(file);
	}

	/** Writes the content. */
	interface Content {

		/**
		 * @param out where to; not to be closed
		 * @throws IOException if it cannot be written
		 */
		void write(OutputStream out) throws IOException;
	}

	/**
	 * Looks at what was written before it replaces anything.
	 *
	 * @param <E> why it is not good
	 */
	interface Check<E extends Exception> {

		/**
		 * @param written what is on the disk
		 * @throws E if it must not replace the old file
		 */
		void check(byte[] written) throws E;
	}

	/**
	 * Replaces the file, or makes it.
	 *
	 * @param content what to write
	 * @param check what looks at it
	 * @param <E> why the check refuses
	 * @throws E if the check refuses; nothing has changed on the disk
	 * @throws IOException if it cannot be written; nothing has changed on the disk
	 */
	<E extends Exception> void replace(Content content, Check<E> check) throws E, IOException {
		Path temporary = null;
		try {
			temporary = unusedName();
			try (OutputStream out = disk.create(temporary)) {
				content.write(out);
			}
			check.check(disk.read(temporary));
			takeOverRights(temporary);
			disk.replace(temporary, target);
			temporary = null;
		} finally {
			if (temporary != null) {
				Files.deleteIfExists(temporary);
			}
		}
	}

	private Path unusedName() throws IOException {
		for (int i = 0; i < ATTEMPTS; i++) {
			String random = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);
			Path candidate = target.resolveSibling("." + target.getFileName() + '-' + random + ".tmp");
			if (!Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
				return candidate;
			}
		}
		throw new FileAlreadyExistsException(target.toString());
	}

	private void takeOverRights(Path temporary) throws IOException {
		PosixFileAttributeView old = view(target);
		// null: a file system without POSIX rights, where a new file takes those of its folder
		if (old == null || !Files.exists(target)) {
			return;
		}
		PosixFileAttributes attributes = old.readAttributes();
		PosixFileAttributeView fresh = view(temporary);
		if (!fresh.readAttributes().group().equals(attributes.group())) {
			giveGroup(fresh, attributes.group());
		}
		fresh.setPermissions(attributes.permissions());
	}

	private static void giveGroup(PosixFileAttributeView fresh, GroupPrincipal group) throws IOException {
		try {
			fresh.setGroup(group);
		} catch (FileSystemException e) {
			// only a member of the group may give a file to it; whoever saves then keeps it in a group of their own,
			// as with any other program that replaces a file
			return;
		}
	}

	private static PosixFileAttributeView view(Path path) {
		return Files.getFileAttributeView(path, PosixFileAttributeView.class);
	}

	private static Path follow(Path file) throws IOException {
		Path path = file.toAbsolutePath();
		for (int i = 0; i < MOST_LINKS; i++) {
			if (!Files.isSymbolicLink(path)) {
				return path;
			}
			path = path.resolveSibling(Files.readSymbolicLink(path));
		}
		throw new FileSystemLoopException(file.toString());
	}
}
