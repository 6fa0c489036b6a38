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
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is done once with a file: the floor, open, look at all of it, save. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class OpenBenchmark {

	/** How many elements the file has. */
	@Param("10000")
	public int size;

	private final RoadmapStorage storage = new RoadmapStorage();
	private final ThreadAnalysis analysis = new ThreadAnalysis(new ShippedFrameworks());
	private Path file;
	private Path copy;

	/** The open file of the benchmarks that need one; a new one for each time, so that nothing is computed before. */
	@State(Scope.Benchmark)
	public static class Opened {

		private RoadmapDocument document;

		/**
		 * Opens the file.
		 *
		 * @param benchmark knows which
		 * @throws RoadmapFileException if it cannot be opened
		 */
		@Setup(Level.Invocation)
		public void open(OpenBenchmark benchmark) throws RoadmapFileException {
			document = benchmark.storage.open(benchmark.file);
		}
	}

	/** Makes the file, if it is not there. */
	@Setup
	public void files() {
		file = Roadmaps.file(size);
		copy = file.resolveSibling("saved-" + size + ".leidraad");
	}

	/**
	 * {@return what {@link Floor} makes}
	 *
	 * @throws IOException if the file cannot be read
	 * @throws XMLStreamException if it is no XML
	 */
	@Benchmark
	public List<EObject> floor() throws IOException, XMLStreamException {
		return Floor.scanAndCreate(Files.readAllBytes(file));
	}

	/**
	 * {@return the open roadmap}
	 *
	 * @throws RoadmapFileException if it cannot be opened
	 */
	@Benchmark
	public RoadmapDocument open() throws RoadmapFileException {
		return storage.open(file);
	}

	/**
	 * {@return the first analysis of an open roadmap}
	 *
	 * @param opened the roadmap
	 */
	@Benchmark
	public LiveAnalysis analyse(Opened opened) {
		return analysis.analyse(opened.document.roadmap(), RoadmapGenerator.TODAY);
	}

	/**
	 * {@return the roadmap, saved to another file and read back}
	 *
	 * @param opened the roadmap
	 * @throws RoadmapFileException if it cannot be saved
	 */
	@Benchmark
	public RoadmapDocument save(Opened opened) throws RoadmapFileException {
		return storage.saveAs(opened.document, copy);
	}
}
