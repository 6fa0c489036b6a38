/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the criteria of frameworks cover together, by aspect, product group and level, where the gaps are, and which
 * frameworks would close them. No certificate covers all aspects (2021 report, lesson 3), so that a buyer must see
 * several side by side. Begin with {@link org.leidraad.analysis.coverage.CoverageIndex}.
 */
package org.leidraad.analysis.coverage;
