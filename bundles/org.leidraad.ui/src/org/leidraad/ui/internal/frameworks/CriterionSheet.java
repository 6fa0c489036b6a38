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

import java.util.List;
import java.util.Optional;

import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.search.ListedCriterion;

/**
 * All that is known of a criterion, in words.
 *
 * @param title its title
 * @param path framework, edition and number
 * @param parts the rest, by what it is about
 */
record CriterionSheet(String title, String path, List<Part> parts) {

	/**
	 * Lines under a heading.
	 *
	 * @param heading the heading
	 * @param lines the lines, at least one
	 */
	record Part(String heading, List<Line> lines) {
	}

	/**
	 * A line.
	 *
	 * @param label what the line is about; empty where it is about the same as the line before
	 * @param text what is known
	 * @param goal where one goes from it
	 */
	record Line(String label, String text, Optional<Goal> goal) {
	}

	/** Where a line leads: {@code Goal = Web | Other | Editions}. */
	sealed interface Goal {

		/**
		 * A page in the browser of the system.
		 *
		 * @param address its address, http or https
		 */
		record Web(String address) implements Goal {
		}

		/**
		 * Another criterion.
		 *
		 * @param listed the criterion
		 */
		record Other(ListedCriterion listed) implements Goal {
		}

		/**
		 * The comparison of two editions of the framework.
		 *
		 * @param older the one that is left
		 * @param newer the one that is gone to
		 */
		record Editions(Edition older, Edition newer) implements Goal {
		}
	}
}
