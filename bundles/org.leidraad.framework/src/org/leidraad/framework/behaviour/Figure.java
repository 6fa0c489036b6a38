/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A computed figure.
 *
 * @param id what it is: its name is the text {@code figure.<id>} of the framework
 * @param value the figure; none where something that it is computed from is missing
 * @param unit its unit; empty for a plain ratio
 * @param note identifier of a remark on it, the text {@code figure.<id>.<note>} of the framework; none where there is
 * nothing to remark
 */
public record Figure(String id, Optional<BigDecimal> value, String unit, Optional<String> note) {
}
