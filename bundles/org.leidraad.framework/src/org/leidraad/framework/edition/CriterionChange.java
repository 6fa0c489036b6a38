/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import java.util.Optional;

import org.leidraad.framework.catalogue.Criterion;

/**
 * A line of the comparison of two editions.
 *
 * @param change what becomes of the criterion
 * @param older the criterion of the older edition; none where it is {@link Change#NEW}
 * @param newer its counterpart in the newer edition; none where it is {@link Change#DROPPED}
 * @param basis why the two belong together
 * @param verified true where all that it rests on was checked against a source; otherwise shown as to be checked
 */
public record CriterionChange(Change change, Optional<Criterion> older, Optional<Criterion> newer, Basis basis,
		boolean verified) {
}
