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
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the folder of a bundle before it is a jar file: a Maven project, a project with {@code build.properties}, or
 * an unpacked bundle.
 */
final class BundleFolder {

	private static final String RESOURCES = "src/main/resources";
	private static final String CLASSES = "target/classes";
	private static final String BUILD = "build.properties";
	private static final Predicate<String> NO_PART = path -> !path.startsWith(".") && !path.contains("/.")
			&& !path.startsWith("target/");

	private final Faults faults;
	private final TreeMap<String, byte[]> files = new TreeMap<>();
	private long total;

	BundleFolder(Faults faults) {
		this.faults = faults;
	}

	/**
	 * Reads the folder.
	 *
	 * @param folder the folder
	 * @return what would be in the jar file
	 * @throws IOException if the disk fails
	 */
	BundleFiles read(Path folder) throws IOException {
		if (Files.isRegularFile(folder.resolve(RESOURCES).resolve(BundleFiles.MANIFEST))) {
			add(folder.resolve(RESOURCES), path -> true);
			add(folder.resolve(CLASSES), path -> path.endsWith(".class"));
		} else if (Files.isRegularFile(folder.resolve(BUILD))) {
			List<String> included = included(folder.resolve(BUILD));
			add(folder, path -> NO_PART.test(path) && included.stream().anyMatch(
					each -> each.endsWith("/") ? path.startsWith(each) : path.equals(each)));
			if (included.contains(".")) {
				Path output = folder.resolve("bin");
				add(Files.isDirectory(output) ? output : folder.resolve(CLASSES), path -> true);
			}
		} else {
			add(folder, NO_PART);
		}
		return new BundleFiles(files);
	}

	private static List<String> included(Path build) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(build, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return Stream.of(properties.getProperty("bin.includes", "").split(",")).map(String::strip).toList();
	}

	private void add(Path root, Predicate<String> wanted) throws IOException {
		if (!Files.isDirectory(root)) {
			return;
		}
		try (Stream<Path> found = Files.walk(root)) {
			for (Path file : (Iterable<Path>) found::iterator) {
				String path = root.relativize(file).toString().replace('\\', '/');
				if (wanted.test(path) && !Files.isDirectory(file) && full(path)) {
					return;
				}
				if (wanted.test(path) && Files.isSymbolicLink(file)) {
					faults.error("symbolic-link", path, 0);
				} else if (wanted.test(path) && Files.isRegularFile(file)) {
					read(path, file);
				}
			}
		}
	}

	private boolean full(String path) {
		if (files.size() >= Limits.ENTRIES) {
			faults.error("too-many-entries", "", 0, Limits.ENTRIES);
		} else if (total > Limits.ALL_FILES) {
			faults.error("content-too-large", "", 0, Limits.ALL_FILES / Limits.MEBIBYTE);
		}
		return !files.containsKey(path) && (files.size() >= Limits.ENTRIES || total > Limits.ALL_FILES);
	}

	private void read(String path, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] content = in.readNBytes(Limits.FILE + 1);
			total += content.length;
			if (content.length > Limits.FILE) {
				faults.error("file-too-large", path, 0, Limits.FILE / Limits.MEBIBYTE);
			} else {
				files.put(path, content);
			}
		}
	}
}
