/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Framework;

/**
 * The frameworks that we ship, and the tables beside the tests that say what they must contain.
 *
 * @param registry the installed frameworks
 */
record Shipped(FrameworkRegistry registry) {

	static final Locale DUTCH = Locale.of("nl");
	static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, DUTCH, Locale.FRENCH);
	/** How many of the facts are criteria; how many of these were found in a source. */
	static final int CRITERIA = 352;
	static final int CHECKED = 325;

	private static final String BUNDLES = "org.leidraad.framework.";

	static Shipped running() throws InterruptedException {
		return new Shipped(Registries.running());
	}

	/** {@return our frameworks, without those of other tests} */
	List<InstalledFramework> frameworks() {
		return registry.frameworks().stream().filter(f -> f.bundle().startsWith(BUNDLES)).toList();
	}

	InstalledFramework framework(String id) {
		return registry.framework(id).orElseThrow(() -> new AssertionError("Not installed: " + id));
	}

	Framework catalogue(String id) throws FrameworkException {
		return framework(id).catalogue();
	}

	Criterion criterion(String framework, String key) throws FrameworkException {
		return catalogue(framework).getCriteria().stream().filter(c -> c.getKey().equals(key)).findFirst()
				.orElseThrow(() -> new AssertionError(framework + " lacks " + key));
	}

	/**
	 * Reads a table: a line of names, then cells with tabs between.
	 *
	 * @param name the file beside the tests
	 * @return the cells of each line, without the names
	 */
	static List<List<String>> table(String name) throws IOException {
		try (InputStream file = Shipped.class.getResourceAsStream(name);
				BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
		}
	}
}
