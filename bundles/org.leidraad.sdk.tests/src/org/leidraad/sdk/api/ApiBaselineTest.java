/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.analysis.Rule;
import org.leidraad.framework.CriterionKey;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.ConformanceKit;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;

/**
 * What vendors build on stays as it was written down, or the version of its package says that it did not. With the
 * environment variable {@value #RENEW} it is written down anew.
 */
class ApiBaselineTest {

	private static final String RENEW = "LEIDRAAD_RENEW_API";
	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	private static final Path BASELINE = Path.of("src/org/leidraad/sdk/api").toAbsolutePath();
	private static final Map<String, List<String>> PACKAGES = packages();
	/** A class of each bundle. */
	private static final Map<String, Class<?>> NEIGHBOURS = Map.of("org.leidraad.model", Message.class,
			"org.leidraad.framework", CriterionKey.class, "org.leidraad.analysis", Rule.class, "org.leidraad.sdk",
			ConformanceKit.class);

	private static Map<String, List<String>> packages() {
		Map<String, List<String>> all = new LinkedHashMap<>();
		all.put("org.leidraad.model",
				List.of("org.leidraad.model", "org.leidraad.model.identity", "org.leidraad.model.text"));
		all.put("org.leidraad.framework",
				List.of("org.leidraad.framework", "org.leidraad.framework.attributes",
						"org.leidraad.framework.behaviour",
						"org.leidraad.framework.catalogue", "org.leidraad.framework.crosswalk",
						"org.leidraad.framework.edition"));
		all.put("org.leidraad.analysis", List.of("org.leidraad.analysis", "org.leidraad.analysis.repair"));
		all.put("org.leidraad.sdk", List.of("org.leidraad.sdk.conformance", "org.leidraad.sdk.install",
				"org.leidraad.sdk.project", "org.leidraad.sdk.trust"));
		return all;
	}

	@TestFactory
	Stream<DynamicTest> nothingIsGoneWithoutANewMajorVersion() {
		return PACKAGES.entrySet().stream().flatMap(bundle -> bundle.getValue().stream()
				.map(each -> dynamicTest(each, () -> compare(bundle.getKey(), each))));
	}

	@Test
	void aSignatureThatIsGoneIsFound() {
		assertEquals(List.of("a"), gone("1.0.0", List.of("a", "b"), "1.9.0", List.of("b", "c")));
		assertEquals(List.of(), gone("1.0.0", List.of("a", "b"), "2.0.0", List.of("b", "c")));
	}

	private static void compare(String bundle, String packageName) throws Exception {
		SortedSet<String> now = PublicApi.of(NEIGHBOURS.get(bundle), packageName);
		assertTrue(!now.isEmpty(), packageName + " was found");
		String version = version(bundle, packageName);
		Path file = BASELINE.resolve(packageName + ".api");
		if (System.getenv(RENEW) != null) {
			List<String> written = new ArrayList<>(List.of(version));
			written.addAll(now);
			Files.write(file, written);
		}
		assertTrue(Files.exists(file),
				() -> packageName + " was never written down: run this test with " + RENEW + "=1");
		List<String> before = Files.readAllLines(file);
		List<String> gone = gone(before.getFirst(), before.subList(1, before.size()), version, now);
		assertEquals(List.of(), gone,
				() -> "Vendors use what was removed or changed in " + packageName + " " + version
						+ ". Bring it back and mark "
						+ "it deprecated; or raise the major version of the package in the manifest of " + bundle
						+ " and write the baseline down anew with " + RENEW
						+ "=1 (see docs/vendors/api-stability.md).");
	}

	private static List<String> gone(String oldVersion, List<String> before, String version, Iterable<String> now) {
		List<String> gone = new ArrayList<>(before);
		now.forEach(gone::remove);
		return Version.parseVersion(version).getMajor() > Version.parseVersion(oldVersion).getMajor()
				? List.of()
				: gone;
	}

	private static String version(String bundle, String packageName) throws IOException, BundleException {
		try (InputStream in = Files.newInputStream(BUNDLES.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			String exported = new Manifest(in).getMainAttributes().getValue("Export-Package");
			return Stream.of(ManifestElement.parseHeader("Export-Package", exported))
					.filter(each -> each.getValue().equals(packageName)).map(each -> each.getAttribute("version"))
					.findFirst().orElseThrow(() -> new AssertionError(packageName + " is not exported with a version"));
		}
	}
}
