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

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.command.CommandStack;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.Element;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One edit of an open roadmap, or its undo, and bringing the live analysis up to date after it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class EditBenchmark {

	/** How many elements the roadmap has. */
	@Param("10000")
	public int size;

	/** What is edited. */
	@Param
	public Edit edit;

	private final Random random = new Random(1);
	private RoadmapDocument document;
	private LiveAnalysis analysis;
	private List<Element> subjects;
	private int next;
	private boolean done;

	/**
	 * Opens the roadmap and looks at all of it.
	 *
	 * @throws RoadmapFileException if the file cannot be opened
	 */
	@Setup
	public void open() throws RoadmapFileException {
		document = new RoadmapStorage().open(Roadmaps.file(size));
		analysis = new ThreadAnalysis(new ShippedFrameworks()).analyse(document.roadmap(), RoadmapGenerator.TODAY);
		analysis.watch();
		subjects = edit.subjects(document.roadmap(), random);
	}

	/** {@return the elements that a window would draw anew} */
	@Benchmark
	public Set<Element> editOrUndo() {
		CommandStack commands = document.editingDomain().getCommandStack();
		if (done) {
			commands.undo();
		} else {
			Element subject = subjects.get(next++ % subjects.size());
			commands.execute(edit.command(document.editingDomain(), subject, random));
		}
		done = !done;
		return analysis.update();
	}
}
