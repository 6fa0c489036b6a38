/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.Optional;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;

/**
 * A criterion that says something about a cell.
 *
 * @param installed the criterion with its framework
 * @param edition the edition in force under which it counts; none where the framework has no editions
 * @param means how it covers
 * @param level the step from which on it counts
 * @param verified true when criterion and edition were checked against a source; otherwise to be checked
 */
public record CoveringCriterion(InstalledCriterion installed, Optional<Edition> edition, Means means,
		CoverageLevel level, boolean verified) {

	private static final String NO_EDITION = "-";

	/** {@return the framework} */
	public InstalledFramework framework() {
		return installed.framework();
	}

	/** {@return the key as a roadmap writes it, such as {@code epeat/2018/2018-1.1}} */
	public String key() {
		return new CriterionKey(framework().id(), edition.map(Edition::getId).orElse(NO_EDITION),
				installed.criterion().getKey()).toString();
	}
}
