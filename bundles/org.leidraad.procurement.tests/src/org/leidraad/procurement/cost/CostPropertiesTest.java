/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import org.junit.jupiter.api.Test;
import org.leidraad.procurement.property.JqwikRun;

/** What holds for all offers and all parameters, held by jqwik to some hundred of them. */
class CostPropertiesTest {

	@Test
	void hold() {
		JqwikRun.run(LifeCycleProperties.class);
	}
}
