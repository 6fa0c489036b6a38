/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.PageFigures;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Everything of this bundle that people see has a name in three languages, and what plugin.xml names is there. */
class BundleTextsTest {

	private static final Path CATALOGUE = OwnAttributes.BUNDLE.resolve("catalogue");
	private static final Path MESSAGES = OwnAttributes.BUNDLE
			.resolve(Path.of("src", "org", "leidraad", "framework", "eudccoc", "internal"));

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void attributesPagesFiguresAndTheSectionHaveNames(String language) throws Exception {
		Properties texts = texts(CATALOGUE.resolve("texts" + language + ".properties"));
		List<String> wanted = new ArrayList<>(List.of("section.title"));
		OwnAttributes.PACKAGE.getEClassifiers().forEach(classifier -> wanted.addAll(keys(classifier)));
		String page = "page." + page().getAttribute("attributes") + '.';
		groups().forEach(group -> wanted.add(page + group.getAttribute("id")));
		figures().forEach(figure -> wanted.add("figure." + figure.id()));

		assertEquals(List.of(), wanted.stream().filter(key -> texts.getProperty(key, "").isBlank()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"_nl", "_fr"})
	void messagesAreTranslatedWhole(String language) throws IOException {
		Properties english = texts(MESSAGES.resolve("messages.properties"));
		Properties other = texts(MESSAGES.resolve("messages" + language + ".properties"));

		assertEquals(english.keySet(), other.keySet());
		assertTrue(other.values().stream().noneMatch(text -> text.toString().isBlank()));
	}

	@Test
	void thePageShowsFeaturesThatThereAre() throws Exception {
		EClass type = (EClass) OwnAttributes.PACKAGE.getEClassifier(page().getAttribute("attributes"));
		List<String> shown = groups().stream().flatMap(group -> Stream.of(group.getAttribute("features").split(" ")))
				.toList();

		shown.forEach(name -> assertNotNull(type.getEStructuralFeature(name), name));
		assertEquals(type.getEStructuralFeatures().size(), shown.stream().distinct().count());
	}

	@Test
	void everyClassThatIsNamedCanBeMade() throws Exception {
		NodeList all = plugin().getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			for (String attribute : List.of("class", "figures")) {
				String name = ((Element) all.item(i)).getAttribute(attribute);
				if (!name.isEmpty()) {
					assertNotNull(Class.forName(name).getConstructor().newInstance());
				}
			}
		}
	}

	private static List<Figure> figures() throws Exception {
		String name = page().getAttribute("figures");
		return ((PageFigures) Class.forName(name).getConstructor().newInstance())
				.figures(OwnAttributes.make(), null);
	}

	private static List<String> keys(EClassifier classifier) {
		List<String> keys = new ArrayList<>(List.of("attribute." + classifier.getName()));
		switch (classifier) {
			case EClass type -> type.getEStructuralFeatures()
					.forEach(feature -> keys.add("attribute." + type.getName() + '.' + feature.getName()));
			case EEnum choices -> choices.getELiterals()
					.forEach(literal -> keys.add("attribute." + choices.getName() + '.' + literal.getLiteral()));
			default -> throw new IllegalStateException(classifier.getName());
		}
		return keys;
	}

	private static Element page() throws Exception {
		return (Element) plugin().getElementsByTagName("page").item(0);
	}

	private static List<Element> groups() throws Exception {
		NodeList groups = page().getElementsByTagName("group");
		return IntStream.range(0, groups.getLength()).mapToObj(i -> (Element) groups.item(i)).toList();
	}

	private static Element plugin() throws Exception {
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(OwnAttributes.BUNDLE.resolve("plugin.xml").toFile()).getDocumentElement();
	}

	private static Properties texts(Path file) throws IOException {
		Properties texts = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			texts.load(in);
		}
		return texts;
	}
}
