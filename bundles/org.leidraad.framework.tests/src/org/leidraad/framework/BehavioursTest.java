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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.faulty.Lists;
import org.leidraad.framework.faulty.Sections;
import org.leidraad.framework.faulty.Tiers;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.text.Message;
import org.osgi.framework.Bundle;

/** What frameworks do beyond data: done by classes of their bundles, of which none harms another. */
class BehavioursTest {

	private static final String DECLARATION = """
			<framework id="%s" name="It" kind="pact" catalogue="catalogue/it.framework">%s</framework>
			""";
	private static final String PACKAGE = "org.leidraad.framework.faulty.";

	private FrameworkRegistry registry;
	private Guests guests;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
		guests = new Guests(registry);
	}

	@AfterEach
	void leaveNothingBehind() throws Exception {
		guests.close();
	}

	@Test
	void classesDoWhatTheyAreFor() throws Exception {
		InstalledFramework framework = arrive("good", tier("Good") + products("Good") + section("Good"));
		Behaviours behaviours = framework.behaviours();
		assertTrue(behaviours.hasCode() && behaviours.computesTier() && behaviours.readsProducts());
		assertEquals(Optional.of("low"), tier(framework, Set.of("one")));
		assertEquals(Optional.empty(), tier(framework, Set.of()));
		List<String> read = new ArrayList<>();
		assertEquals(2, behaviours.products(list("a\nb\n"), product -> read.add(product.id())));
		assertEquals(List.of("a", "b"), read);
		assertEquals("nl", behaviours.section(RoadmapFactory.eINSTANCE.createRoadmap(), Locale.of("nl")).getFirst()
				.value());
		assertEquals(List.of(), behaviours.switchedOff());
	}

	@Test
	void aFrameworkThatIsDataDoesNothing() throws Exception {
		InstalledFramework framework = guests.arrive(BundleOnTheFly.of("test.data", "data"), "data");
		assertSame(Behaviours.NONE, framework.behaviours());
	}

	@Test
	void noClassIsLoadedBeforeItIsNeeded() throws Exception {
		Bundle bundle = guests.install(BundleOnTheFly.of("test.lazy", "lazy").code(Tiers.class)
				.header("Bundle-ActivationPolicy", "lazy").declarations(DECLARATION.formatted("lazy", tier("Good"))));
		Registries.await("it arrives", () -> registry.framework("lazy").isPresent());
		bundle.start(Bundle.START_ACTIVATION_POLICY);
		InstalledFramework framework = registry.framework("lazy").orElseThrow();
		assertTrue(framework.behaviours().hasCode() && framework.behaviours().computesTier());
		assertEquals(Bundle.STARTING, bundle.getState());
		assertEquals(Optional.of("low"), tier(framework, Set.of("one")));
		assertEquals(Bundle.ACTIVE, bundle.getState());
	}

	@ParameterizedTest
	@CsvSource({"Throwing, no idea", "Failing, Forgotten", "Deep, StackOverflowError", "Endless, longer than 2 seconds",
		"Null, null", "Foreign, platinum", "Unmade, not today", "Other, does not implement", "Nowhere, Nowhere"})
	void aTierRuleAtFaultIsSwitchedOffAndTheRestWorksOn(String name, String told) throws Exception {
		InstalledFramework framework = arrive("spoilt", tier(name) + products("Good"));
		InstalledFramework other = arrive("other", tier("Good"));
		assertTrue(framework.behaviours().computesTier());
		assertEquals(Optional.empty(), tier(framework, Set.of("one")));
		assertSwitchedOff(framework, "Tiers$" + name, told);
		assertFalse(framework.behaviours().computesTier());
		assertEquals(Optional.empty(), tier(framework, Set.of("one")));
		assertEquals(1, framework.behaviours().products(list("a"), product -> {
		}));
		assertEquals(Optional.of("low"), tier(other, Set.of("one")));
		assertEquals("English text", registry.criterion("spoilt/2026/one").orElseThrow().title(Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource({"Throwing, no idea", "Null, null", "Foreign, platinum", "Deep, StackOverflowError",
		"Endless, without end", "Nowhere, Nowhere"})
	void aReaderAtFaultIsSwitchedOff(String name, String told) throws Exception {
		InstalledFramework framework = arrive("spoilt", products(name) + tier("Good"));
		FrameworkException refusal = assertThrows(FrameworkException.class,
				() -> framework.behaviours().products(list("a"),
						product -> assertNotEquals("swallowed", product.id())));
		assertTrue(refusal.getMessage().contains(told), refusal.getMessage());
		assertSwitchedOff(framework, "Lists$" + name, told);
		assertFalse(framework.behaviours().readsProducts());
		assertThrows(FrameworkException.class, () -> framework.behaviours().products(list("a"), product -> {
		}));
		assertEquals(Optional.of("low"), tier(framework, Set.of("one")));
	}

	@Test
	void aListAtFaultDoesNotSwitchItsReaderOff() throws Exception {
		InstalledFramework framework = arrive("lists", products("Good"));
		FrameworkException refusal = assertThrows(FrameworkException.class,
				() -> framework.behaviours().products(list("a\n?\n"), product -> {
				}));
		assertTrue(refusal.getMessage().contains("my.csv: line 2: What is this?"), refusal.getMessage());
		assertTrue(assertThrows(FrameworkException.class, () -> framework.behaviours().products(broken(), product -> {
		})).getMessage().contains("the disk is gone"));
		assertEquals(List.of(), framework.behaviours().switchedOff());
		assertEquals(1, framework.behaviours().products(list("a"), product -> {
		}));
		InstalledFramework none = arrive("none", tier("Good"));
		assertThrows(FrameworkException.class, () -> none.behaviours().products(list("a"), product -> {
		}));
	}

	@Test
	void whatTheTakerThrowsPassesThrough() throws Exception {
		InstalledFramework framework = arrive("lists", products("Endless"));
		IllegalStateException mine = new IllegalStateException("enough");
		assertSame(mine, assertThrows(IllegalStateException.class,
				() -> framework.behaviours().products(list("a"), product -> {
					throw mine;
				})));
		assertEquals(List.of(), framework.behaviours().switchedOff());
	}

	@ParameterizedTest
	@CsvSource({"Throwing, no idea", "Null, null", "Hole, null", "Endless, without end"})
	void aSectionAtFaultIsSwitchedOff(String name, String told) throws Exception {
		InstalledFramework framework = arrive("spoilt", section(name));
		assertEquals(List.of(),
				framework.behaviours().section(RoadmapFactory.eINSTANCE.createRoadmap(), Locale.ENGLISH));
		assertSwitchedOff(framework, "Sections$" + name, told);
	}

	@Test
	void wrongDeclarationsSwitchOffWhatTheyDeclare() throws Exception {
		InstalledFramework framework = arrive("wrong", tier("Good") + tier("Good") + "<products/>" + section("Good"));
		assertFalse(framework.behaviours().computesTier() || framework.behaviours().readsProducts());
		assertEquals(1, framework.behaviours().section(RoadmapFactory.eINSTANCE.createRoadmap(), Locale.FRENCH).size());
		List<String> off = framework.behaviours().switchedOff().stream().map(one -> one.in(Locale.ENGLISH)).toList();
		assertEquals(2, off.size(), off::toString);
		assertTrue(off.getFirst().contains("more than one element \"tier\""), off::toString);
		assertTrue(off.getLast().contains("\"products\" that names no class"), off::toString);
	}

	@Test
	void aNewVersionOfTheBundleBeginsAnew() throws Exception {
		InstalledFramework framework = arrive("renewed", tier("Throwing"));
		assertEquals(Optional.empty(), tier(framework, Set.of("one")));
		assertEquals(1, registry.problems().stream().filter(one -> one.in(Locale.ENGLISH).contains("renewed")).count());
		guests.close();
		InstalledFramework renewed = arrive("renewed", tier("Good"));
		assertEquals(Optional.of("low"), tier(renewed, Set.of("one")));
		assertEquals(0, registry.problems().stream().filter(one -> one.in(Locale.ENGLISH).contains("renewed")).count());
	}

	@Test
	void anEditionOfAnotherFrameworkIsTheFaultOfWhoAsks() throws Exception {
		InstalledFramework framework = arrive("asked", tier("Good"));
		Edition other = registry.framework("epeat").orElseThrow().catalogue().getEditions().getFirst();
		assertThrows(IllegalArgumentException.class, () -> framework.behaviours().tier(other, Set.of()));
	}

	private InstalledFramework arrive(String id, String behaviours) throws Exception {
		return guests.arrive(BundleOnTheFly.of("test." + id, id).code(Tiers.class).code(Lists.class)
				.code(Sections.class).declarations(DECLARATION.formatted(id, behaviours)), id);
	}

	private static String tier(String name) {
		return "<tier class=\"" + PACKAGE + "Tiers$" + name + "\"/>";
	}

	private static String products(String name) {
		return "<products class=\"" + PACKAGE + "Lists$" + name + "\"/>";
	}

	private static String section(String name) {
		return "<section class=\"" + PACKAGE + "Sections$" + name + "\"/>";
	}

	private static Optional<String> tier(InstalledFramework framework, Set<String> met) throws FrameworkException {
		return framework.behaviours().tier(framework.catalogue().getEditions().getFirst(), met).map(Level::getId);
	}

	private static ProductList list(String text) {
		return new TextList(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static ProductList broken() {
		return new TextList(() -> {
			throw new IOException("the disk is gone");
		});
	}

	private void assertSwitchedOff(InstalledFramework framework, String name, String told) {
		List<Message> off = framework.behaviours().switchedOff();
		assertEquals(1, off.size());
		Stream.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH).map(off.getFirst()::in).forEach(message -> assertTrue(
				message.contains(framework.bundle()) && message.contains(PACKAGE + name), message));
		assertTrue(off.getFirst().in(Locale.ENGLISH).contains(told), off.getFirst().in(Locale.ENGLISH));
		assertTrue(registry.problems().containsAll(off));
	}

	/** A list in memory. */
	private record TextList(Opening opening) implements ProductList {

		@FunctionalInterface
		private interface Opening {

			InputStream open() throws IOException;
		}

		@Override
		public String name() {
			return "my.csv";
		}

		@Override
		public InputStream open() throws IOException {
			return opening.open();
		}
	}
}
