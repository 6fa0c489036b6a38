/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.maturity;

import java.util.Optional;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.model.ClauseAssessment;

/**
 * A clause in a profile.
 *
 * @param key its key, as a roadmap writes it
 * @param clause the clause in the catalogue; none where it is not installed
 * @param line the line of the assessment; none where the assessment has none for the clause
 * @param level the level; none while it is not assessed
 * @param previous the level in the assessment before; none where there was none
 * @param isOnScale false where there is a level outside the scale, which counts for nothing
 */
public record ClauseLevel(String key, Optional<InstalledCriterion> clause, Optional<ClauseAssessment> line,
		Optional<Integer> level, Optional<Integer> previous, boolean isOnScale) {

	/** {@return true if the line has a link to evidence} */
	public boolean hasEvidence() {
		return line.stream().flatMap(one -> one.getEvidence().stream()).anyMatch(link -> !link.isBlank());
	}

	/** {@return true if it has a level that counts} */
	public boolean isAssessed() {
		return level.isPresent() && isOnScale;
	}

	/** {@return how many levels higher than before; none where one of both is missing} */
	public Optional<Integer> progress() {
		return level.flatMap(now -> previous.map(before -> now - before));
	}
}
