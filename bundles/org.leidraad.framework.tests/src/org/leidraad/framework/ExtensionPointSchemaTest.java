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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
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
import org.leidraad.framework.catalogue.FrameworkKind;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schema of the extension point: whole, documented, and the same as what is in use. */
class ExtensionPointSchemaTest {

	private static final String POINT = "org.leidraad.framework.frameworks";

	private Document schema;

	@BeforeEach
	void readSchema() throws Exception {
		IExtensionPoint point = Platform.getExtensionRegistry().getExtensionPoint(POINT);
		Bundle bundle = Platform.getBundle(point.getContributor().getName());
		URL file = bundle.getEntry(point.getSchemaReference());
		assertNotNull(file, point.getSchemaReference());
		try (InputStream in = file.openStream()) {
			schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	@Test
	void itIsTheSchemaOfThisPoint() {
		assertEquals("org.leidraad.framework", schema.getDocumentElement().getAttribute("targetNamespace"));
		Element meta = only(schema.getDocumentElement(), "meta.schema");
		assertEquals(POINT, meta.getAttribute("plugin") + '.' + meta.getAttribute("id"));
	}

	@Test
	void everySectionIsWritten() {
		List<String> sections = new ArrayList<>();
		for (Element section : all(schema.getDocumentElement(), "meta.section")) {
			sections.add(section.getAttribute("type"));
			Element annotation = (Element) section.getParentNode().getParentNode();
			assertDocumented(annotation, section.getAttribute("type"));
		}
		assertEquals(List.of("since", "examples", "apiinfo", "implementation", "copyright"), sections);
	}

	@Test
	void everyElementAndAttributeIsDocumented() {
		for (Element declared : Stream.concat(elements(), all(schema.getDocumentElement(), "attribute").stream())
				.toList()) {
			assertDocumented(declared, declared.getAttribute("name"));
		}
	}

	@Test
	void itKnowsEveryKindOfFramework() {
		List<String> offered = all(element("framework"), "enumeration").stream().map(e -> e.getAttribute("value"))
				.toList();
		assertEquals(FrameworkKind.VALUES.stream().map(FrameworkKind::getLiteral).toList(), offered);
	}

	@Test
	void whatIsContributedIsDeclaredAndWhatIsRequiredIsContributed() {
		IConfigurationElement[] contributed = Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
		assertTrue(contributed.length >= 2);
		for (IConfigurationElement framework : contributed) {
			assertEquals("framework", framework.getName());
			assertDeclared(framework);
		}
	}

	private void assertDeclared(IConfigurationElement contributed) {
		List<Element> attributes = all(element(contributed.getName()), "attribute");
		Set<String> required = names(attributes.stream().filter(a -> "required".equals(a.getAttribute("use"))));
		Set<String> used = new TreeSet<>(List.of(contributed.getAttributeNames()));
		String told = contributed.getContributor().getName() + ' ' + contributed.getName() + used;
		assertTrue(names(attributes.stream()).containsAll(used), told);
		assertTrue(used.containsAll(required), told);
		Set<String> children = new TreeSet<>();
		all(element(contributed.getName()), "element").forEach(child -> children.add(child.getAttribute("ref")));
		for (IConfigurationElement child : contributed.getChildren()) {
			assertTrue(children.contains(child.getName()), told + child.getName());
			assertDeclared(child);
		}
	}

	@Test
	void itsExampleHasEveryAttribute() {
		String example = documentation((Element) all(schema.getDocumentElement(), "meta.section").get(1).getParentNode()
				.getParentNode());
		for (String name : names(all(element("framework"), "attribute").stream())) {
			assertTrue(example.contains(' ' + name + "=\""), name);
		}
		for (String element : List.of("attributes", "tier", "products", "page", "group", "section")) {
			assertTrue(example.contains('<' + element + ' '), element);
		}
	}

	@Test
	void whatCameLaterSaysSinceWhen() {
		for (String element : List.of("tier", "products", "page", "group", "section")) {
			assertTrue(documentation(element(element)).contains("Since 1.1.0."), element);
		}
	}

	@Test
	void everyClassIsOfAnInterfaceForVendors() throws ClassNotFoundException {
		int classes = 0;
		for (Element java : all(schema.getDocumentElement(), "meta.attribute")) {
			if ("java".equals(java.getAttribute("kind"))) {
				String type = java.getAttribute("basedOn").substring(1);
				assertTrue(Class.forName(type).isInterface(), type);
				classes++;
			}
		}
		assertEquals(4, classes);
	}

	private Stream<Element> elements() {
		return all(schema.getDocumentElement(), "element").stream().filter(e -> e.hasAttribute("name"));
	}

	private Element element(String name) {
		return elements().filter(e -> e.getAttribute("name").equals(name)).findFirst().orElseThrow();
	}

	private static Set<String> names(Stream<Element> declared) {
		Set<String> names = new TreeSet<>();
		declared.forEach(e -> names.add(e.getAttribute("name")));
		return names;
	}

	private static void assertDocumented(Element declared, String what) {
		assertFalse(documentation(declared).isBlank(), () -> what + " is not documented");
	}

	private static String documentation(Element declared) {
		return all(declared, "documentation").stream().findFirst().map(Element::getTextContent).orElse("");
	}

	private static Element only(Element parent, String name) {
		List<Element> found = all(parent, name);
		assertEquals(1, found.size(), name);
		return found.getFirst();
	}

	private static List<Element> all(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
	}
}
