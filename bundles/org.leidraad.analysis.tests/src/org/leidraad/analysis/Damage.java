/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.function.Consumer;

/**
 * A way to break a roadmap.
 *
 * @param name what is wrong
 * @param findings what is found then: rule and field, several divided by a comma
 * @param repairs how many repairs there are for all of them
 * @param cause breaks a healthy roadmap
 */
public record Damage(String name, String findings, int repairs, Consumer<HealthyRoadmap> cause) {
}
