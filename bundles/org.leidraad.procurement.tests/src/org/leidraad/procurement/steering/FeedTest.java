/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** One source feeds, and two or more do: the verb follows. */
class FeedTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1 | Device flow “Out” counts in “Reuse”.
			en | 2 | Device flow “Out” and one more count in “Reuse”.
			en | 6 | Device flow “Out” and 5 more count in “Reuse”.
			nl | 1 | Apparaatstroom “Out” telt mee in “Reuse”.
			nl | 2 | Apparaatstroom “Out” en nog één tellen mee in “Reuse”.
			nl | 6 | Apparaatstroom “Out” en nog 5 tellen mee in “Reuse”.
			fr | 1 | Le flux d’appareils « Out » compte dans « Reuse ».
			fr | 2 | Le flux d’appareils « Out » et un autre comptent dans « Reuse ».
			fr | 6 | Le flux d’appareils « Out » et 5 autres comptent dans « Reuse ».
			""")
	void theVerbFollowsTheNumberOfSources(String language, int sources, String sentence) {
		Indicator indicator = BuyerRoadmap.make(Literals.INDICATOR, Indicator.class, "Reuse");
		DeviceFlow flow = BuyerRoadmap.make(Literals.DEVICE_FLOW, DeviceFlow.class, "Out");
		Feed feed = new Feed(FeedKind.FLOW, indicator, Collections.nCopies(sources, flow));
		assertEquals(sentence, feed.sentence().in(Locale.of(language)).replace('\u00A0', ' '));
	}
}
