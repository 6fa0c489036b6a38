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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.internal.AttributeKeys;
import org.osgi.framework.Bundle;

/**
 * Walks over every framework that is declared, whoever declared it, and checks
 * what a vendor can get wrong. Nothing here knows a single framework.
 */
class FrameworkWalkerTest {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	@TestFactory
	Stream<DynamicNode> everyDeclaredFramework() throws InterruptedException {
		FrameworkRegistry registry = Registries.running();
		IConfigurationElement[] declared = Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.leidraad.framework.frameworks");
		assertEquals(declared.length, registry.frameworks().size(), "declarations that the registry left out");
		return Stream.of(declared)
				.map(element -> dynamicContainer(element.getAttribute("id"), walk(registry, element)));
	}

	private static Stream<DynamicTest> walk(FrameworkRegistry registry, IConfigurationElement element) {
		InstalledFramework framework = registry.framework(element.getAttribute("id")).orElseThrow();
		return Stream.of(test("is declared in order", () -> checkDeclaration(framework, element)),
				test("has facts about itself", () -> CatalogueChecks.checkFacts(framework.catalogue())),
				test("covers what it says once", () -> CatalogueChecks.checkCoverage(framework.catalogue())),
				test("says whether it can be required",
						() -> CatalogueChecks.checkAdmissibility(framework.catalogue())),
				test("answers questions that there are",
						() -> CatalogueChecks.checkAnswers(registry, framework.catalogue())),
				test("relates to what there is", () -> CatalogueChecks.checkRelations(registry, framework.catalogue())),
				test("has a scale if it is assessed", () -> CatalogueChecks.checkMaturity(framework.catalogue())),
				test("has editions in order", () -> checkEditions(framework.catalogue().getEditions())),
				test("has sound criteria",
						() -> framework.catalogue().getCriteria().forEach(CatalogueChecks::check)),
				test("has every text in every language", () -> checkTexts(framework)),
				test("has the same keys in every language", () -> checkTextFiles(framework, element)),
				test("has criteria that a roadmap can name", () -> checkKeys(registry, framework.catalogue())),
				test("has own attributes in order, if any", () -> checkAttributes(framework, element)));
	}

	private static DynamicTest test(String name, Executable check) {
		return dynamicTest(name, check);
	}

	private static void checkDeclaration(InstalledFramework framework, IConfigurationElement element) {
		Bundle bundle = Platform.getBundle(framework.bundle());
		assertEquals(element.getContributor().getName(), framework.bundle());
		assertNotNull(bundle.getEntry(element.getAttribute("catalogue")));
		assertTrue(element.getAttribute("name").indexOf('%') < 0,
				"name has no translation: " + element.getAttribute("name"));
		assertEquals(element.getAttribute("kind"), framework.kind().getLiteral());
		assertTrue(bundle.getHeaders("").get("Bundle-SymbolicName").contains("singleton:=true"));
	}

	private static void checkEditions(List<Edition> editions) {
		assertFalse(editions.isEmpty());
		Set<Edition> older = new LinkedHashSet<>();
		LocalDate latest = LocalDate.MIN;
		for (Edition edition : editions) {
			if (edition.getValidFrom() != null) {
				assertFalse(edition.getValidFrom().isBefore(latest), edition.getId() + " is not in order of time");
				latest = edition.getValidFrom();
			}
			if (edition.getValidFrom() != null && edition.getValidTo() != null) {
				assertFalse(edition.getValidTo().isBefore(edition.getValidFrom()),
						edition.getId() + " ends before it begins");
			}
			if (edition.getSupersedes() != null) {
				assertTrue(older.contains(edition.getSupersedes()), edition.getId() + " replaces a later edition");
			}
			assertFalse(edition.getSource() == null || edition.getSource().isBlank(),
					edition.getId() + " has no source");
			older.add(edition);
		}
	}

	private static void checkTexts(InstalledFramework framework) throws FrameworkException {
		Framework catalogue = framework.catalogue();
		List<String> keys = new ArrayList<>(List.of("framework.name", "framework.summary"));
		catalogue.getEditions().stream().map(Edition::getId).map("edition."::concat).forEach(keys::add);
		catalogue.getLevels().stream().map(Level::getId).map("level."::concat).forEach(keys::add);
		catalogue.getCriteria().stream().map(Criterion::getKey).map("criterion."::concat).forEach(keys::add);
		catalogue.getAdmissibility().stream().map(fact -> "admissibility." + fact.getCondition().getLiteral())
				.forEach(keys::add);
		if (catalogue.getMaturity() != null) {
			IntStream.rangeClosed(catalogue.getMaturity().getLowest(), catalogue.getMaturity().getHighest())
					.mapToObj(level -> "maturity." + level).forEach(keys::add);
		}
		for (Locale language : LANGUAGES) {
			Map<String, String> seen = new HashMap<>();
			for (String key : keys) {
				String text = framework.text(language, key);
				assertNotEquals('<' + key + '>', text);
				assertTrue(text.equals(text.strip()) && !text.isEmpty(), key);
				assertEquals(null, key.startsWith("criterion.") ? seen.put(text, key) : null,
						() -> language + ": " + key + " has the text of another: " + text);
			}
		}
		// English is what one falls back to: a whole sentence that is the same in another language was not translated.
		String summary = framework.text(Locale.ENGLISH, "framework.summary");
		assertNotEquals(summary, framework.text(Locale.of("nl"), "framework.summary"));
		assertNotEquals(summary, framework.text(Locale.FRENCH, "framework.summary"));
	}

	// A key that one language lacks would be shown in English, which the texts alone do not tell.
	private static void checkTextFiles(InstalledFramework framework, IConfigurationElement element)
			throws IOException {
		String texts = Optional.ofNullable(element.getAttribute("texts")).orElse("catalogue/texts");
		Set<String> english = textFile(framework, texts + ".properties");
		assertEquals(english, textFile(framework, texts + "_nl.properties"));
		assertEquals(english, textFile(framework, texts + "_fr.properties"));
	}

	private static Set<String> textFile(InstalledFramework framework, String file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(Platform.getBundle(framework.bundle()).getEntry(file).openStream(),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), () -> file + ": " + key));
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private static void checkAttributes(InstalledFramework framework, IConfigurationElement element) {
		assertEquals(Optional.empty(), framework.attributesRefused());
		assertEquals(element.getChildren("attributes").length == 1, framework.attributes().isPresent());
		framework.attributes().ifPresent(own -> own.eAllContents().forEachRemaining(part -> {
			if (part instanceof EClassifier || part instanceof EStructuralFeature || part instanceof EEnumLiteral) {
				String key = AttributeKeys.of((ENamedElement) part);
				LANGUAGES.forEach(language -> assertNotEquals('<' + key + '>', framework.text(language, key)));
			}
		}));
	}

	private static void checkKeys(FrameworkRegistry registry, Framework catalogue) {
		for (Criterion criterion : catalogue.getCriteria()) {
			for (Edition edition : catalogue.getEditions()) {
				String key = new CriterionKey(catalogue.getId(), edition.getId(), criterion.getKey()).toString();
				boolean holds = criterion.getEdition() == null || criterion.getEdition() == edition;
				assertEquals(holds, registry.criterion(key).filter(found -> found.criterion() == criterion).isPresent(),
						key);
			}
		}
	}
}
