/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.energystar.internal;

import java.util.Locale;
import java.util.Map;

/** What a column of an export is for, by its head in CSV or its name in JSON. */
enum Role {

	/** The identifier. */
	ID,
	/** Who sells the product. */
	BRAND,
	/** Its name. */
	MODEL,
	/** Its product group. */
	GROUP,
	/** The day on which it was certified. */
	FROM,
	/** Something else that is told of it. */
	FACT;

	private static final Map<String, Role> BY_NAME = Map.ofEntries(Map.entry("energy star unique id", ID),
			Map.entry("pd_id", ID), Map.entry("brand name", BRAND), Map.entry("brand_name", BRAND),
			Map.entry("model name", MODEL), Map.entry("model_name", MODEL), Map.entry("type", GROUP),
			Map.entry("product type", GROUP), Map.entry("product_type", GROUP), Map.entry("date certified", FROM),
			Map.entry("date_certified", FROM), Map.entry("date qualified", FROM), Map.entry("date_qualified", FROM));

	static Role of(String name) {
		return BY_NAME.getOrDefault(name.strip().toLowerCase(Locale.ROOT), FACT);
	}
}
