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

import java.util.List;

import org.leidraad.framework.InstalledFramework;

/**
 * That the law demands what no framework in use covers. It holds whatever a buyer chooses, so it closes no gap.
 *
 * @param gap the gap
 * @param laws the laws, by identifier
 */
public record LegalFloor(Gap gap, List<InstalledFramework> laws) {

	/** The list is copied. */
	public LegalFloor {
		laws = List.copyOf(laws);
	}
}
