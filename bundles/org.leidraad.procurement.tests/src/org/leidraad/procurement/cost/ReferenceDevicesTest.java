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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.DeviceCondition;

/** Reference values by product group. */
class ReferenceDevicesTest {

	@ParameterizedTest
	@CsvSource({"30213100-6, laptop, 236, 307", "30231310-3, monitor, 333, 504", "30213300, desktop, 249, 486",
		"32252100-5, smartphone, 53, 69.5", "30213200-7, tablet, 71, 97", "48822000-6, server, 1215, 7980"})
	void findsTheMedianOfAGroup(String cpv, String group, String embodied, String total) {
		ReferenceDevice device = ReferenceDevices.of(cpv).orElseThrow();
		assertEquals(group, device.group());
		assertEquals(embodied, device.embodied().orElseThrow().toPlainString());
		assertEquals(total, device.total().orElseThrow().toPlainString());
	}

	@ParameterizedTest
	@CsvSource({"30213100-6, 181", "30231300-0, 64.7", "48820000-2, 3660"})
	void keepsTheOtherSourceApart(String cpv, String embodied) {
		assertEquals(embodied, ReferenceDevices.of(cpv, ReferenceDevices.AGENCY).orElseThrow().embodied().orElseThrow()
				.toPlainString());
	}

	@ParameterizedTest
	@CsvSource({"30213000-5", "30000000-9", "39000000-2", "nonsense"})
	void hasNoneForAGroupOfUnlikeDevices(String cpv) {
		assertEquals(Optional.empty(), ReferenceDevices.of(cpv));
		assertEquals(Optional.empty(), EmbodiedCarbon.estimate(DeviceCondition.NEW, Optional.of(cpv)));
	}

	@Test
	void aThinClientHasNoValueOfItsManufacture() {
		assertEquals(Optional.empty(), EmbodiedCarbon.estimate(DeviceCondition.NEW, Optional.of("30231100-8")));
	}

	@Test
	void namesSourceMethodAndYear() {
		assertEquals("mediaan van fabrikantopgaven voor een laptop, productie (Boavizta, 2023)",
				ReferenceDevices.of("30213100-6").orElseThrow().source().in(Locale.of("nl")));
	}
}
