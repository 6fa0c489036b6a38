/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.util.List;

import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;

/** The IT equipment is said to use more than the whole data centre: the PUE would be below 1. */
public final class ItEnergyOverTotal extends DataCentreRule {

	/** Made for the extension point. */
	public ItEnergyOverTotal() {
		super("eu-dc-coc-it-energy-over-total", Severity.ERROR);
	}

	@Override
	List<List<Object>> faults(DataCentre centre, RuleContext context) {
		boolean over = centre.itEnergy().isPresent() && centre.totalEnergy().isPresent()
				&& centre.itEnergy().get().compareTo(centre.totalEnergy().get()) > 0;
		return when(over, place(centre), shown(centre.itEnergy()), shown(centre.totalEnergy()));
	}
}
