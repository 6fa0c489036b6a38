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

/**
 * A European threshold for public procurement.
 *
 * @param amount the amount in euro, without VAT
 * @param validFrom the first day on which it is in force
 * @param validTo the last day on which it is in force
 * @param verified true where it was checked against a source for the date that was asked; otherwise it is to be shown
 * as to be checked
 */
public record Threshold(BigDecimal amount, LocalDate validFrom, LocalDate validTo, boolean verified) {
}
