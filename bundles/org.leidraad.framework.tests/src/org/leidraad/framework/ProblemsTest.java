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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.RelationKind;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.crosswalk.Relationship;
import org.leidraad.framework.faulty.Tiers;
import org.leidraad.model.text.Message;
import org.osgi.framework.Bundle;

/** What is told of bundles that are not in order, and who is told when bundles come and go. */
class ProblemsTest {

	private static final String CATALOGUE = "catalogue/it.framework";

	private FrameworkRegistry registry;
	private Guests guests;
	private List<Message> before;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
		guests = new Guests(registry);
		before = registry.problems();
	}

	@AfterEach
	void leaveNothingBehind() throws Exception {
		guests.close();
		Registries.await("what left is not told of any more", () -> registry.problems().equals(before));
	}

	@Test
	void whatIsShippedIsInOrder() throws Exception {
		for (InstalledFramework framework : registry.frameworks()) {
			framework.catalogue();
			framework.attributes();
			framework.behaviours().pages();
			framework.name(Locale.FRENCH);
		}
		assertEquals(List.of(), registry.problems().stream().map(one -> one.in(Locale.ENGLISH)).toList());
	}

	@Test
	void twoBundlesWithOneIdentifierAreToldOf() throws Exception {
		guests.arrive(BundleOnTheFly.of("test.zebra", "claimed"), "claimed");
		Bundle second = guests.install(BundleOnTheFly.of("test.aardvark", "claimed"));
		Registries.await("it is told", () -> told("test.aardvark", "test.zebra"));
		second.uninstall();
		Registries.await("it is told no more", () -> !told("test.aardvark"));
	}

	@Test
	void aDeclarationThatCannotBeUsedIsToldOf() throws Exception {
		guests.install(BundleOnTheFly.of("test.undeclared", "undeclared")
				.declarations("<framework id=\"No Good\" name=\"Bad\" kind=\"law\" catalogue=\"c\"/>"));
		Registries.await("it is told", () -> told("test.undeclared", "No Good"));
	}

	@Test
	void aBrokenCatalogueIsToldOfOnceItWasAskedFor() throws Exception {
		InstalledFramework framework = guests
				.arrive(BundleOnTheFly.of("test.broken", "broken").file(CATALOGUE, "<nonsense"), "broken");
		assertFalse(told("test.broken"));
		assertThrows(FrameworkException.class, framework::catalogue);
		assertTrue(told("test.broken", CATALOGUE));
	}

	@Test
	void textsThatCannotBeReadAreToldOf() throws Exception {
		InstalledFramework framework = guests.arrive(BundleOnTheFly.of("test.unreadable", "unreadable")
				.file("catalogue/texts_nl.properties", "a = \\u12"), "unreadable");
		assertEquals("English name", framework.name(Locale.of("nl")));
		assertTrue(told("test.unreadable", "texts_nl.properties"));
	}

	@Test
	void aHugeCatalogueOfFewBytesIsRefused() throws Exception {
		byte[] spaces = new byte[17 << 20];
		Arrays.fill(spaces, (byte) ' ');
		InstalledFramework framework = guests
				.arrive(BundleOnTheFly.of("test.huge", "huge").file(CATALOGUE, spaces), "huge");
		assertThrows(FrameworkException.class, framework::catalogue);
		assertTrue(told("test.huge", CATALOGUE, "16 MiB"));
	}

	@Test
	void hugeTextsOfFewBytesAreNotRead() throws Exception {
		byte[] spaces = new byte[17 << 20];
		Arrays.fill(spaces, (byte) ' ');
		InstalledFramework framework = guests
				.arrive(BundleOnTheFly.of("test.huge", "huge").file("catalogue/texts_fr.properties", spaces), "huge");
		assertEquals("English name", framework.name(Locale.FRENCH));
		assertTrue(told("test.huge", "texts_fr.properties", "16 MiB"));
	}

	@Test
	void aCatalogueOfEditionsWithoutEndIsRefused() throws Exception {
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 1_000; i++) {
			many.append("<editions id=\"e").append(i).append("\"/>");
		}
		InstalledFramework framework = guests.arrive(BundleOnTheFly.of("test.many", "many").file(CATALOGUE,
				BundleOnTheFly.catalogue("many", many.toString())), "many");
		assertThrows(FrameworkException.class, framework::catalogue);
		assertTrue(told("test.many", "\"editions\" more than 1000"));
	}

	@Test
	void aNumberOfFewLettersThatFillsTheMemoryIsRefused() throws Exception {
		InstalledFramework framework = guests.arrive(BundleOnTheFly.of("test.number", "number").file(CATALOGUE,
				BundleOnTheFly.catalogue("number", "<criteria key=\"two\"><responses question=\"warranty\" "
						+ "value=\"1E+999999999\"/></criteria>")),
				"number");
		assertThrows(FrameworkException.class, framework::catalogue);
		assertTrue(told("test.number", "\"two\"", "60 digits"));
		assertEquals(14, Crosswalk.of(registry).questions().size());
	}

	@Test
	void whoListensIsToldOfArrivalsAndDepartures() throws Exception {
		AtomicInteger heard = new AtomicInteger();
		Runnable listener = heard::incrementAndGet;
		Runnable faulty = () -> {
			throw new IllegalStateException("a listener at fault");
		};
		registry.addListener(faulty);
		registry.addListener(listener);
		try {
			Bundle bundle = guests.install(BundleOnTheFly.of("test.heard", "heard"));
			Registries.await("the arrival is heard", () -> heard.get() > 0);
			assertTrue(registry.framework("heard").isPresent());
			int arrivals = heard.get();
			bundle.uninstall();
			Registries.await("the departure is heard", () -> heard.get() > arrivals);
			assertTrue(registry.framework("heard").isEmpty());
		} finally {
			registry.removeListener(listener);
			registry.removeListener(faulty);
		}
		int last = heard.get();
		guests.arrive(BundleOnTheFly.of("test.unheard", "unheard"), "unheard");
		assertEquals(last, heard.get());
	}

	@Test
	void theCrosswalkIsMadeOnceAndAgainWhenABundleComesOrGoes() throws Exception {
		Crosswalk first = Crosswalk.of(registry);
		assertSame(first, Crosswalk.of(registry));
		InstalledFramework framework = guests.arrive(BundleOnTheFly.of("test.related", "related").file(CATALOGUE,
				BundleOnTheFly.catalogue("related", "<relations kind=\"" + RelationKind.STRICTER.getLiteral()
						+ "\" from=\"one\" to=\"epeat/2018/2018-1.1\" verified=\"true\"/>")),
				"related");
		Crosswalk second = Crosswalk.of(registry);
		assertNotSame(first, second);
		assertEquals(Relationship.STRICTER, second.compare(new CriterionKey("related", "2026", "one"),
				new CriterionKey("epeat", "2018", "2018-1.1")).relationship());
		assertEquals("related", framework.id());
		guests.close();
		assertEquals(Relationship.NONE, Crosswalk.of(registry).compare(new CriterionKey("related", "2026", "one"),
				new CriterionKey("epeat", "2018", "2018-1.1")).relationship());
	}

	@Test
	void aBundleThatLeavesBeforeItsClassIsLoadedIsNoFault() throws Exception {
		Bundle bundle = guests.install(BundleOnTheFly.of("test.gone", "gone").code(Tiers.class)
				.declarations("<framework id=\"gone\" name=\"It\" kind=\"pact\" catalogue=\"catalogue/it.framework\">"
						+ "<tier class=\"" + Tiers.class.getName() + "$Good\"/></framework>"));
		Registries.await("it arrives", () -> registry.framework("gone").isPresent());
		InstalledFramework framework = registry.framework("gone").orElseThrow();
		var edition = framework.catalogue().getEditions().getFirst();
		bundle.uninstall();
		Registries.await("it leaves", () -> registry.framework("gone").isEmpty());
		assertTrue(framework.behaviours().tier(edition, Set.of("one")).isEmpty());
	}

	private boolean told(String... parts) {
		return registry.problems().stream().map(one -> one.in(Locale.ENGLISH))
				.anyMatch(text -> List.of(parts).stream().allMatch(text::contains));
	}
}
