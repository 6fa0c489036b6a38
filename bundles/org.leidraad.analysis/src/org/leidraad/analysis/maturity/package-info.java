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
 * Self-assessments of an organisation against frameworks of maturity (ISO 20400, BS 8001, CFIT, SDG 12.7.1 and others):
 * the profile by clause, the level in all, and how it becomes a measurement of a qualitative indicator. Begin with
 * {@link org.leidraad.analysis.maturity.MaturityProfile}.
 */
package org.leidraad.analysis.maturity;
