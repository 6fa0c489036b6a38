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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The rooms of docs/design/architecture.md and the one direction in which they may look. */
class ArchitectureTest {

	private static final String PREFIX = "org.leidraad.";

	/** What each room may see of the house. */
	private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("model.edit", Set.of("model")), Map.entry("framework", Set.of("model")),
			Map.entry("procurement", Set.of("model", "framework", "analysis")),
			Map.entry("sdk", Set.of("model", "framework", "analysis")),
			Map.entry("analysis", Set.of("model", "framework")),
			Map.entry("storage", Set.of("model", "model.edit")),
			Map.entry("samples", Set.of("storage")), Map.entry("chart", Set.of("model", "framework", "analysis")),
			Map.entry("report", Set.of("model", "model.edit", "framework", "analysis", "procurement", "chart")),
			Map.entry("cli",
					Set.of("model", "model.edit", "framework", "analysis", "procurement", "storage", "samples", "chart",
							"report", "sdk")),
			Map.entry("ui", Set.of("model", "model.edit", "framework", "analysis", "procurement", "storage", "samples",
					"chart", "report", "sdk")),
			Map.entry("testing", Set.of("model", "framework", "analysis")));

	/** A framework's bundle may also bring rules, but knows no other framework. */
	private static final Set<String> OF_A_FRAMEWORK = Set.of("model", "framework", "analysis");

	private static final Predicate<String> NEEDS_A_DISPLAY = name -> Stream
			.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui")
			.anyMatch(name::startsWith);

	@Test
	void everyRoomLooksInTheDirectionOfTheArrowsOnly() throws IOException {
		Set<String> faults = new TreeSet<>();
		for (SourceBundle bundle : productBundles()) {
			Set<String> allowed = allowed(room(bundle));
			Stream.concat(bundle.required().stream(), bundle.imported().stream().map(ArchitectureTest::owner))
					.filter(name -> name.startsWith(PREFIX)).map(name -> name.substring(PREFIX.length()))
					.filter(seen -> !allowed.contains(seen) && !seen.equals(room(bundle)))
					.forEach(seen -> faults.add(bundle.name() + " must not see " + PREFIX + seen));
		}
		assertEquals(Set.of(), faults);
	}

	@Test
	void onlyTheWindowNeedsADisplay() throws IOException {
		Set<String> faults = new TreeSet<>();
		for (SourceBundle bundle : productBundles()) {
			if (!room(bundle).equals("ui")) {
				Stream.concat(bundle.required().stream(), bundle.imported().stream()).filter(NEEDS_A_DISPLAY)
						.forEach(seen -> faults.add(bundle.name() + " must not see " + seen));
			}
		}
		assertEquals(Set.of(), faults);
	}

	@Test
	void aFrameworkHoldsJavaOnlyWhereItDeclaresBehaviour() throws IOException {
		List<SourceBundle> frameworks = productBundles().stream()
				.filter(bundle -> room(bundle).startsWith("framework.")).toList();
		assertEquals(29, frameworks.size());
		for (SourceBundle framework : frameworks) {
			boolean behaves = Files.readString(framework.folder().resolve("plugin.xml")).contains("class=\"");
			try (Stream<Path> files = Files.walk(framework.folder())) {
				assertEquals(behaves, files.anyMatch(file -> file.toString().endsWith(".java")), framework.name());
			}
		}
	}

	@Test
	void everyBundleIsInTheArchitecturePage() throws IOException {
		String page = Files.readString(SourceBundle.root().resolve("docs/design/architecture.md"));
		for (SourceBundle bundle : productBundles()) {
			String name = room(bundle).startsWith("framework.") ? PREFIX + "framework.<id>" : bundle.name();
			assertTrue(page.contains('`' + name + '`'), name + " is not in docs/design/architecture.md");
		}
	}

	@Test
	void whatSupportsTestsIsNotShipped() throws IOException {
		try (Stream<Path> features = Files.walk(SourceBundle.root().resolve("features"), 2)) {
			List<Path> shipped = features.filter(file -> file.endsWith("feature.xml")).toList();
			assertTrue(shipped.size() > 30, "the features were found");
			for (Path feature : shipped) {
				assertFalse(Files.readString(feature).contains('"' + PREFIX + "testing\""), feature::toString);
			}
		}
	}

	@Test
	void generatedCodeIsNotCommitted() throws IOException, InterruptedException {
		assertTrue(Files.readAllLines(SourceBundle.root().resolve(".gitignore")).contains("src-gen/"));
		if (Files.exists(SourceBundle.root().resolve(".git"))) {
			Process git = new ProcessBuilder("git", "ls-files", "*/src-gen/*").directory(SourceBundle.root().toFile())
					.start();
			try (BufferedReader listed = git.inputReader()) {
				assertEquals(List.of(), listed.lines().toList());
			}
			assertEquals(0, git.waitFor());
		}
	}

	private static List<SourceBundle> productBundles() throws IOException {
		List<SourceBundle> bundles = SourceBundle.all().stream().filter(bundle -> !bundle.holdsTests()).toList();
		assertTrue(bundles.size() >= MAY_SEE.size(), "the bundles were found");
		return bundles;
	}

	private static Set<String> allowed(String room) {
		if (room.startsWith("framework.")) {
			return OF_A_FRAMEWORK;
		}
		Set<String> allowed = MAY_SEE.get(room);
		assertTrue(allowed != null, "a new room, " + room + ": give it its place in this test and in the page");
		return allowed;
	}

	private static String room(SourceBundle bundle) {
		return bundle.name().substring(PREFIX.length());
	}

	/** The room whose package this is: the longest name of a room with which it begins. */
	private static String owner(String packageName) {
		return MAY_SEE.keySet().stream().map(room -> PREFIX + room)
				.filter(name -> (packageName + '.').startsWith(name + '.'))
				.max(Comparator.comparingInt(String::length)).orElse(packageName);
	}
}
