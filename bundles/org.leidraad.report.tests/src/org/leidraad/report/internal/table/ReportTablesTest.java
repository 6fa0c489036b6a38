/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.internal.ReportTexts;
import org.leidraad.report.internal.tender.TenderTexts;
import org.osgi.framework.FrameworkUtil;

/** Designs, tables and translations fit together. */
class ReportTablesTest {

	private static final List<String> DESIGNS = List.of("designs/management.rptdesign",
			"designs/management-data.rptdesign", "designs/tender-annex.rptdesign",
			"designs/tender-annex-data.rptdesign");
	private static final Pattern DATA_SET = Pattern.compile("<oda-data-set.*?</oda-data-set>", Pattern.DOTALL);
	private static final Pattern QUERY = Pattern.compile("CDATA\\[(\\w+)( by (\\w+))?\\]");
	private static final Pattern COLUMN = Pattern.compile("<property name=\"nativeName\">(\\w+)</property>");
	private static final Pattern KEY = Pattern.compile(" key=\"([^\"]+)\"");

	@Test
	void namesEachTableAndColumnOnce() {
		assertEquals(ReportTables.names().size(), new HashSet<>(ReportTables.names()).size());
		for (TableDefinition<?> table : ReportTables.all()) {
			List<String> names = table.columns().stream().map(Column::name).toList();
			assertEquals(names.size(), new HashSet<>(names).size(), table.name());
		}
	}

	@Test
	void hasWhatTheDesignsAskFor() throws IOException {
		for (String design : DESIGNS) {
			Matcher sets = DATA_SET.matcher(read(design));
			int count = 0;
			while (sets.find()) {
				check(sets.group());
				count++;
			}
			assertTrue(count > 5, design);
		}
	}

	private static void check(String dataSet) {
		Matcher query = QUERY.matcher(dataSet);
		assertTrue(query.find(), dataSet);
		TableDefinition<?> table = ReportTables.find(query.group(1)).orElseThrow();
		Matcher columns = COLUMN.matcher(dataSet);
		while (columns.find()) {
			assertTrue(table.indexOf(columns.group(1)) >= 0, table.name() + "." + columns.group(1));
		}
	}

	@Test
	void hasTheWordsOfTheDesignsInThreeLanguages() throws IOException {
		for (String texts : List.of("designs/management", "designs/tender-annex")) {
			Set<String> keys = keys(texts + ".properties");
			assertEquals(keys, keys(texts + "_nl.properties"));
			assertEquals(keys, keys(texts + "_fr.properties"));
			Set<String> unused = new HashSet<>(keys);
			unused.removeAll(Set.of("report.name", "report.description"));
			for (String design : DESIGNS.stream().filter(each -> each.startsWith(texts)).toList()) {
				Matcher used = KEY.matcher(read(design));
				while (used.find()) {
					assertTrue(keys.contains(used.group(1)), design + ": " + used.group(1));
					unused.remove(used.group(1));
				}
			}
			assertEquals(Set.of(), unused);
		}
	}

	@Test
	void hasItsSentencesInThreeLanguages() throws IOException {
		for (Class<?> anchor : List.of(ReportTexts.class, TenderTexts.class)) {
			Set<String> keys = keys(anchor.getResource("messages.properties"));
			assertFalse(keys.isEmpty());
			assertEquals(keys, keys(anchor.getResource("messages_nl.properties")));
			assertEquals(keys, keys(anchor.getResource("messages_fr.properties")));
		}
	}

	private static String read(String path) throws IOException {
		try (InputStream stream = entry(path).openStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Set<String> keys(String path) throws IOException {
		return keys(entry(path));
	}

	private static Set<String> keys(URL file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties.stringPropertyNames();
	}

	private static URL entry(String path) {
		return FrameworkUtil.getBundle(ReportRenderer.class).getEntry(path);
	}
}
