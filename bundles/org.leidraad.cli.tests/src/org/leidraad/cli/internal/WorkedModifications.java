/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file with the worked cases of changes of contracts, for tests to change. */
final class WorkedModifications {

	private WorkedModifications() {
	}

	/** {@return its rows; the heads are the first} */
	static List<String> rows() throws IOException {
		try (InputStream cases = WorkedModifications.class.getResourceAsStream("modification-cases.csv")) {
			return new String(cases.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/** {@return a new file with these rows} */
	static Path write(Path folder, List<String> rows) throws IOException {
		return Files.write(folder.resolve("cases.csv"), rows, StandardCharsets.UTF_8);
	}

	/** {@return what the command makes of a file} */
	static CommandLineRun judge(Path file) {
		return CommandLineRun.of("modifications", file, "--on", "2026-06-01", "--json");
	}
}
