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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The worked examples of the users' page on contracts and their changes come out as the page says. */
class ModificationsPageTest {

	/** A row of the table of examples: the case, what happens, the drawer. */
	private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `([\\w-]+)` \\| [^|]+ \\| ([bcdefg]|none) \\|");

	private static Path users() {
		Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
		while (folder != null && !Files.isRegularFile(folder.resolve("docs/users/contracts-and-changes.md"))) {
			folder = folder.getParent();
		}
		return folder.resolve("docs/users");
	}

	private static Map<String, String> told() throws IOException {
		Map<String, String> drawers = new LinkedHashMap<>();
		EXAMPLE.matcher(Files.readString(users().resolve("contracts-and-changes.md"))).results()
				.forEach(row -> drawers.put(row.group(1), row.group(2)));
		return drawers;
	}

	@Test
	void everyExampleComesOutAsThePageSays() throws Exception {
		Map<String, String> judged = new LinkedHashMap<>();
		CommandLineRun run = CommandLineRun.of("modifications", users().resolve("changes.csv"), "--json");
		assertEquals(ExitCode.DONE, run.code(), run.err());
		run.json().get("cases").forEach(each -> judged.put(each.get("id").asText(),
				each.get("chosen").isNull() ? "none" : each.get("chosen").asText()));
		assertTrue(judged.size() > 10);
		assertEquals(told(), judged);
	}
}
