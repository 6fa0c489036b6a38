/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.indicator.DataQuality;
import org.leidraad.model.DataOrigin;
import org.leidraad.model.edit.ModelNames;

class QualityTextTest {

	private static final LocalDate DATE = LocalDate.of(2026, 12, 31);
	private static final Locale DUTCH = Locale.of("nl");
	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void dutch() {
		Locale.setDefault(DUTCH);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	@Test
	void aGoodValueIsSaidToBeSo() {
		DataQuality good = new DataQuality(DATE, 1, Optional.of(new BigDecimal("97.5")), 40, Optional.empty(), true,
				true, false);
		String words = QualityText.fully(good, DUTCH);
		assertTrue(words.startsWith(ModelNames.choice(DUTCH, DataOrigin.METERED)), words);
		assertTrue(words.contains("97,5 %"), words);
		assertTrue(words.contains("40 dagen"), words);
		assertTrue(words.contains("geverifieerd"), words);
		assertFalse(words.contains("voorzichtig"), words);
		assertEquals(ModelNames.choice(DUTCH, DataOrigin.METERED), QualityText.shortly(good, DUTCH));
	}

	@Test
	void aWeakValueHasAMarkAndSaysWhy() {
		DataQuality weak = new DataQuality(DATE, 5, Optional.of(new BigDecimal("60")), 400, Optional.empty(), false,
				false, true);
		String words = QualityText.fully(weak, DUTCH);
		assertTrue(words.contains("andere methode"), words);
		assertTrue(words.contains("ontbreken"), words);
		assertTrue(words.contains("voorzichtig"), words);
		assertFalse(words.contains("geverifieerd"), words);
		assertTrue(QualityText.shortly(weak, DUTCH).endsWith("\u26A0"));
	}
}
