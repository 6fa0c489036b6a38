/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a jar file that nobody vouches for: nothing is unpacked to disk, and no more is read than the limits say. */
final class BundleArchive {

	private static final Pattern UNSAFE = Pattern.compile(
			"(/|[A-Za-z]:).*|.*\\\\.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*\\p{Cntrl}.*",
			Pattern.DOTALL);

	private final Faults faults;
	private final TreeMap<String, byte[]> files = new TreeMap<>();
	private final Set<String> names = new HashSet<>();
	private long total;

	BundleArchive(Faults faults) {
		this.faults = faults;
	}

	/**
	 * Reads the archive.
	 *
	 * @param jar the file
	 * @return what could be read of it
	 * @throws IOException if it is no archive, or the disk fails
	 */
	BundleFiles read(Path jar) throws IOException {
		if (Files.size(jar) > Limits.ARCHIVE) {
			faults.error("archive-too-large", "", 0, Limits.ARCHIVE / Limits.MEBIBYTE);
		} else if (entries(jar) > Limits.ENTRIES) {
			faults.error("too-many-entries", "", 0, Limits.ENTRIES);
		} else {
			try (ZipFile archive = ZipFile.builder().setPath(jar).get()) {
				Enumeration<ZipArchiveEntry> entries = archive.getEntries();
				while (entries.hasMoreElements() && total <= Limits.ALL_FILES) {
					read(archive, entries.nextElement());
				}
			}
		}
		return new BundleFiles(files);
	}

	// The JDK's reader keeps a few bytes for each entry, the other one an object: ask this one first.
	private static int entries(Path jar) throws IOException {
		try (java.util.zip.ZipFile archive = new java.util.zip.ZipFile(jar.toFile())) {
			return archive.size();
		}
	}

	private void read(ZipArchiveEntry entry, InputStream in) throws IOException {
		byte[] content = in.readNBytes(Limits.FILE + 1);
		total += content.length;
		if (content.length > Limits.FILE) {
			faults.error("file-too-large", shown(entry), 0, Limits.FILE / Limits.MEBIBYTE);
		} else if (total > Limits.ALL_FILES) {
			faults.error("content-too-large", "", 0, Limits.ALL_FILES / Limits.MEBIBYTE);
		} else {
			files.put(entry.getName(), content);
		}
	}

	private void read(ZipFile archive, ZipArchiveEntry entry) {
		String name = entry.getName();
		if (name.isEmpty() || UNSAFE.matcher(name).matches()) {
			faults.error("path-outside", shown(entry), 0);
		} else if (entry.isUnixSymlink()) {
			faults.error("symbolic-link", shown(entry), 0);
		} else if (!names.add(name.toLowerCase(Locale.ROOT))) {
			faults.error("double-entry", shown(entry), 0);
		} else if (!archive.canReadEntryData(entry)) {
			faults.error("entry-unreadable", shown(entry), 0);
		} else if (!entry.isDirectory()) {
			try (InputStream in = archive.getInputStream(entry)) {
				read(entry, in);
			} catch (IOException | RuntimeException e) {
				// the library throws what is no declared exception for entries that are spoilt on purpose
				faults.error("entry-unreadable", shown(entry), 0);
			}
		}
	}

	private static String shown(ZipArchiveEntry entry) {
		return entry.getName().replaceAll("\\p{Cntrl}", "?");
	}
}
