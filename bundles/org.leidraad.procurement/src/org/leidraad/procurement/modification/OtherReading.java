/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.model.Drawer;

/**
 * What becomes of a change when the threshold of the other day counts.
 *
 * @param day the other day
 * @param threshold the threshold on that day
 * @param limit what the net sum of small changes must then stay below, in euro
 * @param chosen the drawer that then fits first; none if none fits
 * @param differs true if that is another one than by the reading that decides
 */
public record OtherReading(LocalDate day, Threshold threshold, BigDecimal limit, Optional<Drawer> chosen,
		boolean differs) {
}
