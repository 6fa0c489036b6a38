/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every page, file and picture that a document of the repository points to is there. */
class LinksTest {

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

	@Test
	void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
		List<Path> pages = pages();
		List<String> dead = new ArrayList<>();
		for (Path page : pages) {
			LINK.matcher(Files.readString(page)).results().map((MatchResult link) -> link.group(1))
					.filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
					.filter(link -> !Files.exists(page.resolveSibling(link)))
					.forEach(link -> dead.add(SourceBundle.root().relativize(page) + " -> " + link));
		}
		assertTrue(pages.size() >= 10, "the pages were found");
		assertEquals(List.of(), dead);
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(SourceBundle.root().resolve("docs"));
				Stream<Path> top = Files.list(SourceBundle.root())) {
			return Stream.concat(docs, top).filter(file -> file.toString().endsWith(".md")).toList();
		}
	}
}
