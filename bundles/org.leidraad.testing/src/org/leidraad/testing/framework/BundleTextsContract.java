/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.leidraad.testing.texts.Translations;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What holds for each framework with attributes, a page, figures and a section of its own: everything of its bundle
 * that
 * people see has a name in three languages, and what its plugin.xml names is there. The test of a bundle extends this,
 * and stands in the package of the bundle's own messages.
 */
public abstract class BundleTextsContract {

	private final ShippedAttributes attributes;
	private final Translations messages = Translations.of(getClass());

	/**
	 * @param attributes what the bundle ships
	 */
	protected BundleTextsContract(ShippedAttributes attributes) {
		this.attributes = attributes;
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void attributesPagesFiguresAndTheSectionHaveNames(String language) throws Exception {
		Properties texts = Translations
				.read(attributes.bundle().resolve("catalogue").resolve("texts" + language + ".properties"));
		List<String> wanted = new ArrayList<>(List.of("section.title"));
		attributes.ePackage().getEClassifiers().forEach(classifier -> wanted.addAll(keys(classifier)));
		String page = "page." + page().getAttribute("attributes") + '.';
		groups().forEach(group -> wanted.add(page + group.getAttribute("id")));
		figures().forEach(figure -> wanted.add("figure." + figure.id()));

		assertEquals(List.of(), wanted.stream().filter(key -> texts.getProperty(key, "").isBlank()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"_nl", "_fr"})
	void messagesAreTranslatedWhole(String language) throws IOException {
		messages.assertSameKeys(language);
		assertTrue(messages.in(language).values().stream().noneMatch(text -> text.toString().isBlank()));
	}

	@Test
	void thePageShowsFeaturesThatThereAre() throws Exception {
		EClass type = (EClass) attributes.ePackage().getEClassifier(page().getAttribute("attributes"));
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
					assertNotNull(made(name));
				}
			}
		}
	}

	private List<Figure> figures() throws Exception {
		return ((PageFigures) made(page().getAttribute("figures"))).figures(attributes.make(), null);
	}

	/** Makes an object of a class of the bundle, which only the bundle itself can see. */
	private Object made(String name) throws ReflectiveOperationException {
		return Class.forName(name, true, getClass().getClassLoader()).getConstructor().newInstance();
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

	private Element page() throws Exception {
		return (Element) plugin().getElementsByTagName("page").item(0);
	}

	private List<Element> groups() throws Exception {
		NodeList groups = page().getElementsByTagName("group");
		return IntStream.range(0, groups.getLength()).mapToObj(i -> (Element) groups.item(i)).toList();
	}

	private Element plugin() throws Exception {
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(attributes.bundle().resolve("plugin.xml").toFile()).getDocumentElement();
	}
}
