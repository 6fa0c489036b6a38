/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.util.List;

/**
 * The parameters that a roadmap has for a product group on a date.
 *
 * @param parameters the parameters
 * @param problems parameters of the roadmap that cannot be computed with, and were passed over
 */
public record ParameterSet(CostParameters parameters, List<CostProblem> problems) {
}
