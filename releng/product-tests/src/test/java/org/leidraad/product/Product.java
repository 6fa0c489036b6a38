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
 * @param script the script in the product that starts it
 */
record Product(Path script) {

	private static final String MODULE = "releng/product/target/products";
	private static final int PATIENCE_MINUTES = 5;

	/**
	 * What a process left behind.
	 *
	 * @param code the exit code
	 * @param out standard output
	 * @param err the lines on standard error
	 */
	record Outcome(int code, String out, List<String> err) {
	}

	/** {@return the folder of the repository} */
	static Path repository() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("target-platform"))) {
			folder = folder.getParent();
		}
		return folder == null ? fail("These tests run in the repository") : folder;
	}

	/** {@return the product for this machine} */
	static Product built() throws IOException {
		Path products = repository().resolve(MODULE);
		if (!Files.isDirectory(products)) {
			return fail("There is no product; build it first: ./leidraad build");
		}
		try (Stream<Path> files = Files.walk(products)) {
			return files
					.filter(file -> file.endsWith("leidraad") && Files.isExecutable(file) && Files.isRegularFile(file))
					.findFirst().map(Product::new).orElseGet(() -> fail("The product has no script to start it"));
		}
	}

	/**
	 * Runs a command line to its end.
	 *
	 * @param folder the current folder of the process
	 * @param arguments the command line
	 * @return what it left behind
	 */
	Outcome run(Path folder, Object... arguments) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(script.toString()));
		Stream.of(arguments).map(Object::toString).forEach(line::add);
		return outcome(folder, line);
	}

	/**
	 * Runs a line as a person types it in a shell.
	 *
	 * @param folder the current folder of the shell
	 * @param line the line; {@code ./leidraad} stands for the script of the product
	 * @return what it left behind
	 */
	Outcome shell(Path folder, String line) throws IOException, InterruptedException {
		return outcome(folder, List.of("sh", "-c", line.replace("./leidraad", "'" + script + "'")));
	}

	private static Outcome outcome(Path folder, List<String> line) throws IOException, InterruptedException {
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
		builder.redirectInput(new File("/dev/null").exists()
				? ProcessBuilder.Redirect.from(new File("/dev/null"))
				: ProcessBuilder.Redirect.PIPE);
		Process process = builder.start();
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			return fail("Still running after " + PATIENCE_MINUTES + " minutes: " + builder.command());
		}
		return process.exitValue();
	}
}
