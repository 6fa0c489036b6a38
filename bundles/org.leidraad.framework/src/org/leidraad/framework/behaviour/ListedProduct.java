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

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A product on the public list of a label.
 *
 * @param id the identifier that the list gives it, never blank
 * @param brand who sells it; empty where the list does not say
 * @param model its name; empty where the list does not say
 * @param group its product group in the words of the list; empty where it does not say
 * @param level identifier of the level that it reached in the catalogue; none where there are no levels
 * @param from first day of its listing; none where the list does not say
 * @param until last day of its listing; none where the list does not say
 * @param facts what else the list says, in its order: keys of criteria, or the list's own column names, with the values
 * as written
 */
public record ListedProduct(String id, String brand, String model, String group, Optional<String> level,
		Optional<LocalDate> from, Optional<LocalDate> until, Map<String, String> facts) {
}
