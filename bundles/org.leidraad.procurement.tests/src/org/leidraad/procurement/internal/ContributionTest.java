/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Rule;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** The plugin.xml declares all rules of this bundle, under their own identifiers. */
class ContributionTest {

	private static List<IConfigurationElement> declared() {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.leidraad.analysis.rules"))
				.filter(one -> "org.leidraad.procurement".equals(one.getContributor().getName())).toList();
	}

	@Test
	void declaresAllRulesInOrder() {
		assertEquals(BuyerRoadmap.RULES.stream().map(Rule::id).toList(),
				declared().stream().map(one -> one.getAttribute("id")).toList());
	}

	@Test
	void everyRuleCanBeMade() throws CoreException {
		for (int i = 0; i < BuyerRoadmap.RULES.size(); i++) {
			assertSame(BuyerRoadmap.RULES.get(i).getClass(),
					declared().get(i).createExecutableExtension("class").getClass());
		}
	}
}
