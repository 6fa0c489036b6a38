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

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What storage asks of the disk. Tests put a disk in its place that is full, read-only or pulled out. */
public class Disk {

	/**
	 * Reads a file.
	 *
	 * @param file the file
	 * @return all of it
	 * @throws IOException if it cannot be read
	 */
	public byte[] read(Path file) throws IOException {
		return Files.readAllBytes(file);
	}

	/**
	 * Makes a new file. Closing the stream returns only once the content is on the disk itself, so that a power cut
	 * after it loses nothing.
	 *
	 * @param file a file that does not exist
	 * @return a stream into it
	 * @throws IOException if it exists or cannot be made
	 */
	@SuppressWarnings("resource") // the channel is closed with the stream
	public OutputStream create(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16) {

			@Override
			public void close() throws IOException {
				try (channel) {
					flush();
					channel.force(true);
				}
			}
		};
	}

	/**
	 * Asks whether files can be made in a folder.
	 *
	 * @param folder the folder
	 * @return whether the rights of the folder and the disk allow it, as far as the system tells
	 */
	public boolean writable(Path folder) {
		return Files.isWritable(folder);
	}

	/**
	 * Puts a file in the place of another at one stroke.
	 *
	 * @param source the file
	 * @param target its new place, in the same folder; what is there goes
	 * @throws IOException if it cannot be done; both files are as they were
	 */
	public void replace(Path source, Path target) throws IOException {
		try {
			Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// some network shares: not at one stroke, but the new file is complete and safe beside the old one
			Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
		}
		forceFolder(target);
	}

	private static void forceFolder(Path file) {
		try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		} catch (IOException e) {
			// Windows opens no folder; there the file system itself sees to it that the new name outlives a power cut
			return;
		}
	}
}
