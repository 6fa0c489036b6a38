/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.contributed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schema of the extension point for rules: whole, documented, and the same as what is in use. */
class RulesPointTest {

	private static final String POINT = "org.leidraad.analysis.rules";

	private Document schema;

	@BeforeEach
	void readSchema() throws Exception {
		IExtensionPoint point = Platform.getExtensionRegistry().getExtensionPoint(POINT);
		try (InputStream in = Platform.getBundle(point.getContributor().getName()).getEntry(point.getSchemaReference())
				.openStream()) {
			schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	@Test
	void everySectionElementAndAttributeIsDocumented() {
		List<Element> sections = all("meta.section");
		assertEquals(List.of("since", "examples", "apiinfo", "implementation", "copyright"),
				sections.stream().map(section -> section.getAttribute("type")).toList());
		Stream<Element> described = Stream
				.of(sections.stream().map(section -> (Element) section.getParentNode().getParentNode()),
						all("element").stream().filter(element -> element.hasAttribute("name")),
						all("attribute").stream())
				.flatMap(one -> one);
		described.forEach(element -> assertFalse(
				element.getElementsByTagName("documentation").item(0).getTextContent().isBlank(), element::getTagName));
	}

	@Test
	void whatIsContributedIsDeclared() {
		Element rule = all("element").stream().filter(element -> "rule".equals(element.getAttribute("name")))
				.findFirst().orElseThrow();
		Set<String> declared = new TreeSet<>();
		NodeList attributes = rule.getElementsByTagName("attribute");
		IntStream.range(0, attributes.getLength())
				.forEach(i -> declared.add(((Element) attributes.item(i)).getAttribute("name")));
		assertEquals(Set.of("id", "class"), declared);
		for (IConfigurationElement used : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			assertEquals("rule", used.getName());
			assertEquals(declared, new TreeSet<>(List.of(used.getAttributeNames())));
		}
		assertTrue(schema.getDocumentElement().getAttribute("targetNamespace").equals("org.leidraad.analysis"));
	}

	private List<Element> all(String name) {
		NodeList found = schema.getDocumentElement().getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
	}
}
