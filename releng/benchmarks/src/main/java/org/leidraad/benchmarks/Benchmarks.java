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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes what they say as ratios, which hold on other machines too. */
public final class Benchmarks {

	private static final Path TABLE = Path.of("target", "ratios.md");

	private final List<Integer> sizes;
	private final boolean quick;

	private Benchmarks(boolean quick) {
		this.quick = quick;
		this.sizes = quick ? List.of(10_000, 100_000) : List.of(10_000, 100_000, 1_000_000);
	}

	/**
	 * Runs all benchmarks.
	 *
	 * @param arguments {@code --quick} for fewer and smaller ones
	 * @throws Exception if one fails
	 */
	public static void main(String[] arguments) throws Exception {
		String table = new Benchmarks(List.of(arguments).contains("--quick")).table();
		Files.createDirectories(TABLE.toAbsolutePath().getParent());
		Files.writeString(TABLE, table);
		System.out.println(table);
	}

	private String table() throws RunnerException, IOException, InterruptedException {
		RatioTable table = new RatioTable(sizes);
		sizes.forEach(Roadmaps::file);
		Roadmaps.file(1);
		for (int size : sizes) {
			table.heap(size, HeapUse.of(Roadmaps.file(size)));
		}
		// in new processes, as after a start
		table.cold(run(options(OpenBenchmark.class).forks(quick ? 2 : 5).warmupIterations(0).measurementIterations(1)));
		table.warm(run(options(OpenBenchmark.class).forks(1).warmupIterations(quick ? 2 : 3)
				.measurementIterations(quick ? 3 : 5)));
		table.edits(run(options(EditBenchmark.class).forks(1).warmupIterations(quick ? 2 : 3)
				.measurementIterations(quick ? 2 : 3).warmupTime(TimeValue.seconds(1))
				.measurementTime(TimeValue.seconds(2))));
		if (System.getProperty(CommandLineBenchmark.PRODUCT) != null) {
			table.processes(run(options(CommandLineBenchmark.class).forks(1).warmupIterations(1)
					.measurementIterations(quick ? 3 : 5)));
		}
		return table.toString();
	}

	private ChainedOptionsBuilder options(Class<?> benchmark) {
		List<String> properties = new ArrayList<>();
		for (String name : List.of(Roadmaps.FOLDER, CommandLineBenchmark.PRODUCT)) {
			if (System.getProperty(name) != null) {
				properties.add("-D" + name + '=' + System.getProperty(name));
			}
		}
		properties.add("-Xmx4g");
		return new OptionsBuilder().include(benchmark.getName() + "\\.")
				.param("size", sizes.stream().map(String::valueOf).toArray(String[]::new))
				.jvmArgs(properties.toArray(String[]::new)).shouldFailOnError(true);
	}

	private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
		return new Runner(options.build()).run();
	}
}
