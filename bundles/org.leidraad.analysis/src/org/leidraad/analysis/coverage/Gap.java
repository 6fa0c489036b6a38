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

import java.util.Comparator;

import org.leidraad.model.Aspect;

/**
 * An aspect that matters for a product group and that nothing covers at any level.
 *
 * @param aspect the aspect
 * @param group the product group
 */
public record Gap(Aspect aspect, ScopeGroup group) implements Comparable<Gap> {

	private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::group).thenComparing(Gap::aspect);

	@Override
	public int compareTo(Gap other) {
		return ORDER.compare(this, other);
	}
}
