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

import org.leidraad.model.text.Message;

/**
 * One condition of a drawer, and whether a change meets it.
 *
 * @param id its identifier, such as {@code clause-clear}, {@code not-evasion} or {@code below-threshold}
 * @param met true if it is met
 * @param sentence the fact or the numbers that decide
 */
public record ConditionResult(String id, boolean met, Message sentence) {
}
