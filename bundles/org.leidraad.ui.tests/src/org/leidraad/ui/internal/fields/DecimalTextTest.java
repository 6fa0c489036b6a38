/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"nl | 12,5 | 12.5", "nl | 12.5 | 12.5", "en | 12,5 | 12.5",
		"en | 12.5 | 12.5",
		"nl | 1.234 | 1234", "en | 1.234 | 1.234", "en | 1,234 | 1234", "nl | 1,234 | 1.234", "nl | 0.125 | 0.125",
		"en | 0,125 | 0.125", "nl | 1.234,56 | 1234.56", "nl | 1,234.56 | 1234.56", "en | 1.234,56 | 1234.56",
		"en | 1,250,000 | 1250000", "nl | 1.250.000 | 1250000", "fr | 1 250 000,75 | 1250000.75", "nl | -40 | -40",
		"nl | \u221240,5 | -40.5", "en | .5 | .5", "nl | 1234.567 | 1234.567", "fr | 12\u202F345,6 | 12345.6",
		"en | 1'234.5 | 1234.5", "nl | 10.50 | 10.50"})
	void reads(String language, String typed, String expected) {
		assertEquals(new Reading.Value(new BigDecimal(expected)), form(language).read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"abc", "1,2,3", "12 %", "1e5", "--1", "1.2.3,4,5", ",", ".", "-", "0x10", "\u0661"})
	void refuses(String typed) {
		assertInstanceOf(Reading.Fault.class, form("nl").read(typed));
		assertInstanceOf(Reading.Fault.class, form("en").read(typed));
	}

	@Test
	void aFaultNamesWhatWasTypedAndShowsARightOneInTheLanguage() {
		Reading.Fault fault = assertInstanceOf(Reading.Fault.class, form("nl").read(" 12 kg "));
		assertEquals("\"12 kg\" is geen getal; typ het als 12,5.", fault.message().in(Locale.of("nl")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "  ", "\u00A0", "\t"})
	void nothingIsNothing(String typed) {
		assertInstanceOf(Reading.Nothing.class, form("nl").read(typed));
	}

	@Test
	void readsBackEverythingThatItWrites() {
		Random random = new Random(20261121);
		for (String language : new String[]{"en", "nl", "fr"}) {
			for (int i = 0; i < 2000; i++) {
				BigDecimal number = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L),
						random.nextInt(7));
				String written = form(language).write(number);
				assertEquals(new Reading.Value(number), form(language).read(written), language + ": " + written);
			}
		}
	}

	@Test
	void writesWhatThePersonIsUsedTo() {
		assertEquals("1.234,50", form("nl").write(new BigDecimal("1234.50")));
		assertEquals("1,234.50", form("en").write(new BigDecimal("1234.50")));
		assertEquals("", form("nl").write(null));
	}

	private static DecimalText form(String language) {
		return new DecimalText(Locale.of(language));
	}
}
