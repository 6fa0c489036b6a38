/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole process of the product: start, one command, end. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class CommandLineBenchmark {

	/** Name of the system property with the script that starts the product. */
	static final String PRODUCT = "leidraad.benchmarks.product";

	/** How many elements the file has. */
	@Param("10000")
	public int size;

	/** The command; {@code --version} is the start alone. */
	@Param({"--version", "check", "status"})
	public String command;

	private final List<String> line = new ArrayList<>();

	/** Makes the file, if it is not there, and the command line. */
	@Setup
	public void prepare() {
		Path file = Roadmaps.file(size);
		line.add(System.getProperty(PRODUCT));
		line.add(command);
		if (!command.startsWith("-")) {
			line.add(file.toString());
		}
	}

	/**
	 * {@return the exit code}
	 *
	 * @throws IOException if the product cannot be started
	 * @throws InterruptedException if the thread is asked to end
	 */
	@Benchmark
	public int run() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		int code = process.waitFor();
		if (code > 1) {
			throw new IOException(line + " ended with " + code);
		}
		return code;
	}
}
