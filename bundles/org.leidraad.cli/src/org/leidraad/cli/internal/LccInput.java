/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.List;
import java.util.Set;

import org.leidraad.procurement.cost.Comparison;
import org.leidraad.procurement.cost.CostParameters;
import org.leidraad.procurement.cost.OfferCosts;

/**
 * What a file of offers holds.
 *
 * @param parameters the parameters
 * @param offers the offers
 * @param vatStated identifiers of the offers that say whether amounts include VAT
 */
public record LccInput(CostParameters parameters, List<OfferCosts> offers, Set<String> vatStated) {

	/** {@return the offers compared by what they state} */
	public Comparison comparison() {
		return Comparison.ofStated(offers, parameters, vatStated);
	}
}
