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

import java.math.BigDecimal;
import java.util.Optional;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.Response;

/**
 * What a criterion answers to a question.
 *
 * @param criterion the criterion
 * @param response its answer as in its catalogue, with operator, source, whether points are given for it and whether it
 * was checked
 * @param value the threshold in the unit of the question; none where there is none, or its unit cannot be converted
 */
public record Row(InstalledCriterion criterion, Response response, Optional<BigDecimal> value) {
}
