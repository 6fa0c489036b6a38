/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import org.leidraad.framework.InstalledCriterion;

/**
 * Another criterion and how a given one stands to it.
 *
 * @param criterion the other criterion
 * @param comparison how the given one stands to it
 */
public record Related(InstalledCriterion criterion, Comparison comparison) {
}
