/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.product;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built product, started as users and scripts start it: as a process of its
 * own, without display and without terminal.
 *
 * @param launcher the jar that starts it
 */
record Product(Path launcher) {

	private static final String MODULE = "releng/product/target/products";
	private static final int PATIENCE_MINUTES = 5;

	/**
	 * What a process left behind.
	 *
	 * @param code the exit code
	 * @param out  standard output
	 * @param err  the lines on standard error
	 */
	record Outcome(int code, String out, List<String> err) {
	}

	/** {@return the product for this machine} */
	static Product built() throws IOException {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("target-platform"))) {
			folder = folder.getParent();
		}
		if (folder == null || !Files.isDirectory(folder.resolve(MODULE))) {
			return fail("There is no product; build it first: ./leidraad build");
		}
		try (Stream<Path> files = Files.walk(folder.resolve(MODULE))) {
			return files.filter(Product::isLauncher).findFirst().map(Product::new)
					.orElseGet(() -> fail("The product has no launcher"));
		}
	}

	/**
	 * Runs a command line to its end.
	 *
	 * @param folder    the current folder of the process
	 * @param arguments the command line
	 * @return what it left behind
	 */
	Outcome run(Path folder, Object... arguments) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", launcher.toString(), "-nosplash", "-data", "@none"));
		Stream.of(arguments).map(Object::toString).forEach(line::add);
		Path out = Files.createTempFile("out", ".txt");
		Path err = Files.createTempFile("err", ".txt");
		try {
			int code = exitCode(new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out.toFile())
					.redirectError(err.toFile()));
			return new Outcome(code, Files.readString(out, StandardCharsets.UTF_8),
					Files.readString(err, StandardCharsets.UTF_8).lines().toList());
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	private static int exitCode(ProcessBuilder builder) throws IOException, InterruptedException {
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
		builder.environment().put("LANG", "C.UTF-8");
		builder.redirectInput(new File("/dev/null").exists() ? ProcessBuilder.Redirect.from(new File("/dev/null"))
				: ProcessBuilder.Redirect.PIPE);
		Process process = builder.start();
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			return fail("Still running after " + PATIENCE_MINUTES + " minutes: " + builder.command());
		}
		return process.exitValue();
	}

	private static boolean isLauncher(Path file) {
		return file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar");
	}
}
