/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;

import org.leidraad.report.ReportException;

/** Puts whole files in the place of their predecessors: all of them, or none. */
final class Publication {

	/** A step that can be taken back. */
	private record Step(Path from, Path to) {

		static Step take(Path from, Path to) throws IOException {
			Files.move(from, to);
			return new Step(from, to);
		}

		void back() throws IOException {
			Files.move(to, from);
		}
	}

	private final Deque<Step> steps = new ArrayDeque<>();
	private final Deque<Path> predecessors = new ArrayDeque<>();

	private Publication() {
	}

	/**
	 * Publishes files.
	 *
	 * @param files where each is to be, and where it is now, in the same folder
	 * @throws ReportException if one cannot be replaced; then every predecessor is where it was
	 */
	static void publish(Map<Path, Path> files) throws ReportException {
		Publication publication = new Publication();
		for (Map.Entry<Path, Path> file : files.entrySet()) {
			try {
				publication.replace(file.getKey(), file.getValue());
			} catch (IOException e) {
				publication.takeBack(e);
				throw BirtReportRenderer.problem("error.write", e, file.getKey().toString());
			}
		}
		publication.forget();
	}

	private void replace(Path target, Path whole) throws IOException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			Path aside = target.resolveSibling(".report-" + UUID.randomUUID() + ".old");
			steps.push(Step.take(target, aside));
			predecessors.push(aside);
		}
		steps.push(Step.take(whole, target));
	}

	/** The last step first; what cannot be taken back is told with the failure itself. */
	private void takeBack(IOException failure) {
		while (!steps.isEmpty()) {
			try {
				steps.pop().back();
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
	}

	private void forget() throws ReportException {
		for (Path predecessor : predecessors) {
			try {
				Files.deleteIfExists(predecessor);
			} catch (IOException e) {
				throw BirtReportRenderer.problem("error.write", e, predecessor.toString());
			}
		}
	}
}
