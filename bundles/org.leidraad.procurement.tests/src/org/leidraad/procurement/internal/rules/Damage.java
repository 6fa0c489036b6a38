/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.function.Consumer;

/**
 * A way to break a sound roadmap.
 *
 * @param name what is broken
 * @param findings what is found then: rule and field, several divided by a comma and a space
 * @param repairs how many repairs there are in all
 * @param cause breaks it
 */
record Damage(String name, String findings, int repairs, Consumer<BuyerRoadmap> cause) {
}
