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

import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Level;

/** Computes the tier of a product from the criteria that it meets, where the framework does not just list them. */
public interface TierRule {

	/**
	 * The tier.
	 *
	 * @param edition the edition by which the product is judged
	 * @param met keys of the criteria that it meets, such as {@code 2018-1.1}
	 * @return the highest level reached, of the same catalogue; none if it reaches none
	 */
	Optional<Level> tier(Edition edition, Set<String> met);
}
