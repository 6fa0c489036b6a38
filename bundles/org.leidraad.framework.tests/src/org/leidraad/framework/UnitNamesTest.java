/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.internal.Reasons;

class UnitNamesTest {

	@Test
	void unitsAreWordsOfTheLanguage() {
		assertEquals("% of smelters", UnitNames.of(Locale.ENGLISH, "% smelters"));
		assertEquals("% van de smelterijen", UnitNames.of(Shipped.DUTCH, "% smelters"));
		assertEquals("% des fonderies", UnitNames.of(Locale.FRENCH, "% smelters"));
		assertEquals("per jaar", UnitNames.of(Locale.of("nl", "BE"), "per yr"));
		assertEquals("ans", UnitNames.of(Locale.CANADA_FRENCH, " years "));
		assertEquals("unused servers", UnitNames.of(Locale.JAPANESE, "unused servers"));
		assertEquals("°C", UnitNames.of(Locale.FRENCH, "degC"));
	}

	@Test
	void anUnknownUnitStaysAsItIs() {
		assertEquals("parsec", UnitNames.of(Shipped.DUTCH, " parsec "));
		assertEquals("", UnitNames.of(Shipped.DUTCH, null));
		assertEquals("", UnitNames.of(Shipped.DUTCH, " "));
		assertEquals("", UnitNames.of(Shipped.DUTCH, "-"));
	}

	@Test
	void aKindOfAnswerIsNoMeasure() {
		assertTrue(UnitNames.isMeasure("years"));
		assertTrue(UnitNames.isMeasure("parsec"));
		assertFalse(UnitNames.isMeasure("ref"));
		assertFalse(UnitNames.isMeasure(" "));
		assertFalse(UnitNames.isMeasure(null));
	}

	@Test
	void eachUnitOfTheShippedCataloguesHasAName() throws InterruptedException, FrameworkException, IOException {
		Shipped shipped = Shipped.running();
		TreeSet<String> units = new TreeSet<>();
		for (InstalledFramework framework : shipped.frameworks()) {
			for (Criterion criterion : framework.catalogue().getCriteria()) {
				units.add(criterion.getUnit() == null ? "-" : criterion.getUnit());
			}
		}
		Crosswalk.of(shipped.registry()).questions().stream().map(Question::getUnit).forEach(units::add);
		assertTrue(units.size() > 50);
		Properties english = names("");
		units.forEach(unit -> assertTrue(english.containsKey("unit." + unit.replace(' ', '-')), unit));
	}

	@Test
	void allNamesAreThereInThreeLanguages() throws IOException {
		Properties english = names("");
		for (String language : new String[]{"_nl", "_fr"}) {
			Properties others = names(language);
			assertEquals(english.keySet(), others.keySet(), language);
			english.stringPropertyNames().forEach(key -> assertEquals(english.getProperty(key).isEmpty(),
					others.getProperty(key).isEmpty(), () -> key + language));
		}
		assertFalse(english.getProperty("unit.level").isEmpty());
	}

	private static Properties names(String language) throws IOException {
		try (Reader reader = new InputStreamReader(
				Reasons.class.getResourceAsStream("units" + language + ".properties"), StandardCharsets.UTF_8)) {
			Properties names = new Properties();
			names.load(reader);
			return names;
		}
	}
}
