/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every framework that Leidraad ships passes the kit that it asks vendors to pass. */
class ShippedBundlesTest {

	private static final int SHIPPED = 29;

	@TestFactory
	Stream<DynamicTest> eachConforms() throws IOException {
		return shipped().stream().map(bundle -> dynamicTest(bundle.getFileName().toString(), () -> {
			List<String> errors = new ConformanceKit().verify(bundle).faults().stream()
					.filter(fault -> fault.severity() == Severity.ERROR).map(fault -> fault.in(Locale.ENGLISH))
					.toList();
			assertEquals(List.of(), errors);
		}));
	}

	@Test
	void allAreThere() throws IOException {
		assertEquals(SHIPPED, shipped().size());
	}

	private static List<Path> shipped() throws IOException {
		try (Stream<Path> bundles = Files.list(Path.of("..").toAbsolutePath().normalize())) {
			return bundles.filter(each -> each.getFileName().toString().startsWith("org.leidraad.framework."))
					.filter(each -> !each.getFileName().toString().endsWith(".tests"))
					.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}
}
