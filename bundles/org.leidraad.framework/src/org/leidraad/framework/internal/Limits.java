/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.time.Duration;

/**
 * How much a class of a framework bundle may take.
 *
 * @param creation time to load the class and make an object of it
 * @param answer time for a tier, for figures or for a section
 * @param silence time for which the reader of a list may hand over nothing
 * @param reading time for which one may wait for the reader of a list in all
 * @param products products of a list
 * @param bytes bytes of a list that are read, in all
 * @param lines figures of a page, or lines of a section
 * @param characters characters of one product, figure or line
 */
record Limits(Duration creation, Duration answer, Duration silence, Duration reading, long products, long bytes,
		int lines, int characters) {

	/** What every bundle may take: many times what the lists and frameworks known today need. */
	static final Limits STANDARD = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(30),
			Duration.ofMinutes(10), 2_000_000, 1L << 30, 10_000, 1 << 17);
}
