/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Each entry of a menu is reached by a letter of its own, in three languages. */
class MenuLettersTest {

	private static final Pattern LETTER = Pattern.compile("&(.)");

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void eachEntryOfAMenuHasItsOwnLetter(String language)
			throws IOException, ParserConfigurationException, SAXException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(open("plugin" + language + ".properties"),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		List<String> wrong = new ArrayList<>();
		NodeList menus = plugin().getElementsByTagName("menu");
		int entries = 0;
		for (int i = 0; i < menus.getLength(); i++) {
			Map<String, String> taken = new HashMap<>();
			for (String label : labels((Element) menus.item(i), texts)) {
				entries++;
				Optional<String> letter = letter(label);
				String before = letter.map(one -> taken.put(one, label)).orElse(null);
				if (letter.isEmpty() || before != null) {
					wrong.add(label + (before == null ? "" : " and " + before));
				}
			}
		}
		assertTrue(entries > 30, "the menus were read");
		assertEquals(List.of(), wrong);
	}

	private static Optional<String> letter(String label) {
		Matcher matcher = LETTER.matcher(label);
		return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	private static List<String> labels(Element menu, Properties texts) {
		List<String> labels = new ArrayList<>();
		NodeList children = menu.getChildNodes();
		for (int i = 0; i < children.getLength(); i++) {
			if (children.item(i) instanceof Element entry && !entry.getAttribute("label").isEmpty()) {
				labels.add(texts.getProperty(entry.getAttribute("label").substring(1)));
			}
		}
		return labels;
	}

	private static Element plugin() throws IOException, ParserConfigurationException, SAXException {
		try (InputStream xml = open("plugin.xml")) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
		}
	}

	private static InputStream open(String name) throws IOException {
		return FrameworkUtil.getBundle(ShellTexts.class).getEntry(name).openStream();
	}
}
