/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.guide;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.Finding;
import org.leidraad.model.Roadmap;

/**
 * How far a roadmap has come along the thread.
 *
 * @param steps all steps, in order
 */
record Guide(List<Standing> steps) {

	/** How far a step is. */
	enum Progress {
		/** There is nothing of it yet. */
		TO_BEGIN,
		/** There is something, and something is missing. */
		BEGUN,
		/** Nothing is missing. */
		DONE
	}

	/**
	 * How a step stands.
	 *
	 * @param step the step
	 * @param progress how far it is
	 * @param findings what is missing in it, the worst first
	 * @param isNext true for the first step that is not done: the one to go on with
	 */
	record Standing(GuideStep step, Progress progress, List<Finding> findings, boolean isNext) {
	}

	/**
	 * Looks how far a roadmap has come.
	 *
	 * @param roadmap the roadmap
	 * @param findings its open findings, the worst first
	 * @return how each step stands
	 */
	static Guide of(Roadmap roadmap, List<Finding> findings) {
		List<Standing> steps = new ArrayList<>();
		boolean allDone = true;
		for (GuideStep step : GuideStep.values()) {
			List<Finding> missing = findings.stream().filter(finding -> step.rules().contains(finding.rule())).toList();
			Progress progress = !step.hasBegun(roadmap)
					? Progress.TO_BEGIN
					: missing.isEmpty() ? Progress.DONE : Progress.BEGUN;
			steps.add(new Standing(step, progress, missing, allDone && progress != Progress.DONE));
			allDone &= progress == Progress.DONE;
		}
		return new Guide(steps);
	}
}
