/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.search.CriterionSearch;

/**
 * What the browser knows of the installed frameworks at one moment.
 *
 * @param search all criteria
 * @param crosswalk what they say about each other; none if that cannot be computed
 */
record BrowserIndex(CriterionSearch search, Optional<Crosswalk> crosswalk) {

	/** Reads all catalogues: not for the thread of the window. */
	static BrowserIndex of(FrameworkRegistry registry) {
		return new BrowserIndex(CriterionSearch.over(registry.frameworks()), crosswalk(registry));
	}

	private static Optional<Crosswalk> crosswalk(FrameworkRegistry registry) {
		try {
			return Optional.of(Crosswalk.of(registry));
		} catch (RuntimeException e) {
			ILog.get().error("The frameworks cannot be compared with each other.", e);
			return Optional.empty();
		}
	}
}
