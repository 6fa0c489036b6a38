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
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;

/**
 * How much of the heap an open and analysed roadmap takes, and how many findings it has. Run in a process of its own.
 *
 * @param elements how many elements the roadmap has
 * @param opened bytes after opening it
 * @param analysed bytes after looking at all of it, watching
 * @param findings how many findings there are
 */
record HeapUse(int elements, long opened, long analysed, int findings) {

	/**
	 * Measures and prints one line.
	 *
	 * @param arguments the file
	 * @throws RoadmapFileException if it cannot be opened
	 */
	public static void main(String[] arguments) throws RoadmapFileException {
		ThreadAnalysis rules = new ThreadAnalysis(new ShippedFrameworks());
		warmUp(rules);
		long before = used();
		RoadmapDocument document = new RoadmapStorage().open(Path.of(arguments[0]));
		long opened = used();
		LiveAnalysis analysis = rules.analyse(document.roadmap(), RoadmapGenerator.TODAY);
		analysis.watch();
		long analysed = used();
		int elements = 1;
		for (TreeIterator<EObject> all = document.roadmap().eAllContents(); all.hasNext(); all.next()) {
			elements++;
		}
		System.out.println(elements + " " + (opened - before) + " " + (analysed - before) + " "
				+ analysis.findings().size());
	}

	/** Loads all classes, which are not the roadmap's. */
	private static void warmUp(ThreadAnalysis rules) throws RoadmapFileException {
		RoadmapDocument small = new RoadmapStorage().open(Roadmaps.file(1));
		rules.analyse(small.roadmap(), RoadmapGenerator.TODAY).watch();
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/**
	 * Measures in a process of its own.
	 *
	 * @param file the file
	 * @return what was measured
	 * @throws IOException if the process cannot be started
	 * @throws InterruptedException if the thread is asked to end
	 */
	static HeapUse of(Path file) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
				"-XX:+UseSerialGC", "-D" + Roadmaps.FOLDER + '=' + System.getProperty(Roadmaps.FOLDER, ""),
				"-cp", System.getProperty("java.class.path"), HeapUse.class.getName(), file.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor(1, TimeUnit.MINUTES);
		String[] numbers = line.strip().split(" ");
		return new HeapUse(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]),
				Integer.parseInt(numbers[3]));
	}
}
