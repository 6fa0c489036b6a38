/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.search.CriterionFilter;
import org.leidraad.model.Aspect;

/** What is looked for is remembered as it was. */
class BrowserStateTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
	private static final BrowserState FULL = new BrowserState("battery life", Optional.of(Aspect.LIFETIME),
			Optional.of(ProductGroup.of("30213100-6")), Optional.of(2), Optional.of(Use.AWARD),
			Optional.of(FrameworkKind.LAW), Optional.of("epeat"), true);

	private static BrowserState again(BrowserState state) {
		Map<String, String> remembered = state.remembered();
		return BrowserState.of(name -> remembered.getOrDefault(name, ""));
	}

	@Test
	void itComesBackAsItWas() {
		assertEquals(FULL, again(FULL));
		assertEquals(BrowserState.NONE, again(BrowserState.NONE));
		assertTrue(BrowserState.of(name -> "").isNone());
	}

	@Test
	void whatNobodyKnowsAnyMoreIsLeftOut() {
		BrowserState read = BrowserState.of(name -> name.equals("words") ? "x" : "nonsense");
		assertEquals(new BrowserState("x", Optional.empty(), Optional.of(new ProductGroup("nonsense")),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("nonsense"), false), read);
	}

	@Test
	void inForceMeansToday() {
		CriterionFilter filter = FULL.filter(TODAY);
		assertEquals(Optional.of(TODAY), filter.inForce());
		assertEquals(Optional.of(Aspect.LIFETIME), filter.aspect());
		assertTrue(BrowserState.NONE.filter(TODAY).isAll());
	}
}
