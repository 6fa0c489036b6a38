/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold for whatever is computed with; a case that breaks one is made as small as it can be. */
class PropertiesTest {

	@ParameterizedTest
	@ValueSource(classes = {ModificationProperties.class, CostProperties.class, AwardProperties.class})
	void hold(Class<?> properties) {
		JqwikRun.run(properties);
	}
}
