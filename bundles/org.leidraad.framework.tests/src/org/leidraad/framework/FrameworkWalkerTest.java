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

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.internal.AttributeKeys;
import org.osgi.framework.Bundle;

/**
 * Walks over every framework that is declared, whoever declared it, and checks
 * what a vendor can get wrong. Nothing here knows a single framework.
 */
class FrameworkWalkerTest {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);
	private static final Pattern CPV = Pattern.compile("\\d{8}-\\d");
	private static final Pattern JURISDICTION = Pattern.compile("world|EU|[A-Z]{2}(-[A-Z0-9]{1,3})?");

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
				test("has facts about itself", () -> checkFacts(framework.catalogue())),
				test("has editions in order", () -> checkEditions(framework.catalogue().getEditions())),
				test("has sound criteria",
						() -> framework.catalogue().getCriteria().forEach(FrameworkWalkerTest::check)),
				test("has every text in every language", () -> checkTexts(framework)),
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

	private static void checkFacts(Framework catalogue) {
		assertFalse(catalogue.getOwner().isBlank());
		assertTrue(JURISDICTION.matcher(catalogue.getJurisdiction()).matches(), catalogue.getJurisdiction());
		assertEquals("https", URI.create(catalogue.getHomepage()).getScheme());
		assertFalse(catalogue.getSources().isEmpty());
		assertFalse(catalogue.getProductGroups().isEmpty());
		for (String group : catalogue.getProductGroups()) {
			assertTrue(CPV.matcher(group).matches(), group);
		}
		assertEquals(new HashSet<>(catalogue.getProductGroups()).size(), catalogue.getProductGroups().size());
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

	private static void check(Criterion criterion) {
		String key = criterion.getKey();
		assertFalse(criterion.getUses().isEmpty(), () -> key + " has no use");
		assertEquals(Set.copyOf(criterion.getUses()).size(), criterion.getUses().size(), key);
		assertFalse(criterion.getSource() == null || criterion.getSource().isBlank(), () -> key + " has no source");
		boolean compares = Set.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL)
				.contains(criterion.getOperator());
		boolean limited = criterion.getThreshold() != null || criterion.getThresholdText() != null;
		assertTrue(!compares || limited, () -> key + " compares with nothing");
		assertTrue(compares || criterion.getThreshold() == null,
				() -> key + " has a number that nothing is compared with");
		assertTrue(criterion.getThreshold() == null || criterion.getUnit() != null,
				() -> key + " has a number without unit");
		assertTrue(criterion.isVerified() || !criterion.getUses().contains(Use.AWARD), () -> key
				+ " was not checked against a source and may not be offered for awarding");
	}

	private static void checkTexts(InstalledFramework framework) throws FrameworkException {
		Framework catalogue = framework.catalogue();
		List<String> keys = new ArrayList<>(List.of("framework.name", "framework.summary"));
		catalogue.getEditions().stream().map(Edition::getId).map("edition."::concat).forEach(keys::add);
		catalogue.getLevels().stream().map(Level::getId).map("level."::concat).forEach(keys::add);
		catalogue.getCriteria().stream().map(Criterion::getKey).map("criterion."::concat).forEach(keys::add);
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
