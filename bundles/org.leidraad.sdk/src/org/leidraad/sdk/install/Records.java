/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.PropertiesFile;

/**
 * What a person has installed, as a file of the folder of their frameworks says.
 *
 * @param file the file
 */
record Records(PropertiesFile file) {

	private static final String VERSION = ".version";
	private static final String FILE = ".file";
	private static final String SHA256 = ".sha256";
	private static final String ORIGIN = ".origin";

	/**
	 * One bundle.
	 *
	 * @param symbolicName its symbolic name
	 * @param version its version
	 * @param file name of its file in the folder
	 * @param sha256 digest of the file when it was installed
	 * @param origin where it came from
	 */
	record Entry(String symbolicName, String version, String file, String sha256, String origin) {
	}

	List<Entry> read() throws FrameworkException {
		Properties written = file.read();
		List<Entry> entries = new ArrayList<>();
		for (String key : written.stringPropertyNames()) {
			if (key.endsWith(SHA256)) {
				String name = key.substring(0, key.length() - SHA256.length());
				entries.add(new Entry(name, written.getProperty(name + VERSION, ""),
						written.getProperty(name + FILE, name + ".jar"), written.getProperty(key),
						written.getProperty(name + ORIGIN, "")));
			}
		}
		entries.sort(Comparator.comparing(Entry::symbolicName));
		return entries;
	}

	void put(Entry entry) throws FrameworkException {
		file.change(content -> {
			content.setProperty(entry.symbolicName() + VERSION, entry.version());
			content.setProperty(entry.symbolicName() + FILE, entry.file());
			content.setProperty(entry.symbolicName() + SHA256, entry.sha256());
			content.setProperty(entry.symbolicName() + ORIGIN, entry.origin());
		});
	}

	void remove(String symbolicName) throws FrameworkException {
		file.change(content -> List.of(VERSION, FILE, SHA256, ORIGIN)
				.forEach(suffix -> content.remove(symbolicName + suffix)));
	}
}
