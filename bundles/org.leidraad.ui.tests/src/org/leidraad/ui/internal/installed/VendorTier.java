/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.behaviour.TierRule;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Level;

/** The code of a vendor; its bundle holds a copy of it. */
public final class VendorTier implements TierRule {

	@Override
	public Optional<Level> tier(Edition edition, Set<String> met) {
		return Optional.empty();
	}
}
