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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Frameworks that arrive, leave, and are not as they should be, while the program runs. */
class FrameworkArrivalTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final String CATALOGUE = "catalogue/it.framework";

	private final List<Bundle> installed = new ArrayList<>();
	private FrameworkRegistry registry;
	private List<String> shipped;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
		shipped = ids();
	}

	@AfterEach
	void leaveNothingBehind() throws BundleException, InterruptedException {
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		Registries.await("the bundles of the test leave", () -> ids().equals(shipped));
	}

	@Test
	void aFrameworkArrivesAndLeaves() throws Exception {
		Framework epeat = registry.framework("epeat").orElseThrow().catalogue();
		Bundle bundle = install(BundleOnTheFly.of("test.arrives", "arrives"));
		InstalledFramework arrived = arrival("arrives");
		assertEquals("test.arrives", arrived.bundle());
		assertEquals(FrameworkKind.PACT, arrived.kind());
		assertEquals(shippedAnd("arrives"), ids());
		assertEquals("English text", registry.criterion("arrives/2026/one").orElseThrow().title(Locale.FRENCH));
		assertSame(epeat, registry.framework("epeat").orElseThrow().catalogue(), "the others are not read again");

		bundle.uninstall();
		Registries.await("the framework leaves", () -> registry.framework("arrives").isEmpty());
		assertEquals(Optional.empty(), registry.criterion("arrives/2026/one"));
		assertEquals("English text", arrived.text(DUTCH, "criterion.one"), "what was read can still be used");
	}

	@Test
	void aFrameworkThatLeftBeforeItsCatalogueWasAskedForSaysSo() throws Exception {
		Bundle bundle = install(BundleOnTheFly.of("test.left", "left"));
		InstalledFramework framework = arrival("left");
		bundle.uninstall();
		Registries.await("the framework leaves", () -> registry.framework("left").isEmpty());
		assertRefused(framework, "test.left", CATALOGUE);
		assertEquals("Declared name", framework.name(DUTCH));
	}

	@Test
	void aNewVersionOfABundleIsReadAgain() throws Exception {
		Bundle bundle = install(BundleOnTheFly.of("test.updated", "updated"));
		Framework before = arrival("updated").catalogue();
		BundleOnTheFly.of("test.updated", "updated")
				.file(CATALOGUE, BundleOnTheFly.catalogue("updated", "<criteria key=\"two\"/>")).replace(bundle);
		refresh(bundle);
		Registries.await("the new version is read", () -> registry.criterion("updated/2026/two").isPresent());
		assertNotSame(before, registry.framework("updated").orElseThrow().catalogue());
	}

	@Test
	void nothingIsStartedOrReadBeforeItIsAskedFor() throws Exception {
		Bundle bundle = install(BundleOnTheFly.of("test.lazy", "lazy").header(Constants.BUNDLE_ACTIVATIONPOLICY, "lazy")
				.header(Constants.BUNDLE_ACTIVATOR, "no.such.Activator").file(CATALOGUE, "not even XML"));
		InstalledFramework framework = arrival("lazy");
		int state = bundle.getState();
		assertEquals("English name", framework.name(Locale.ENGLISH));
		assertEquals("Nederlandse naam, één", framework.name(DUTCH));
		assertEquals("English name", framework.name(Locale.FRENCH));
		assertRefused(framework, "test.lazy", CATALOGUE);
		// Starting it would fail at its activator and change the state, even where lazy activation made it STARTING.
		assertEquals(state, bundle.getState());
		assertNotEquals(Bundle.ACTIVE, state);
	}

	@Test
	void aFragmentAddsALanguage() throws Exception {
		BundleOnTheFly fragment = BundleOnTheFly.fragment("test.german", "test.spoken")
				.file("catalogue/texts_de.properties", "framework.name = Deutscher Name\n");
		installed.add(fragment.place());
		install(BundleOnTheFly.of("test.spoken", "spoken"));
		assertEquals("Deutscher Name", arrival("spoken").name(Locale.GERMAN));
	}

	@Test
	void aBundleMayBringSeveral() throws Exception {
		install(BundleOnTheFly.of("test.several", "several")
				.declarations(
						"""
								<framework id="first" name="First" kind="law" catalogue="catalogue/first.framework"/>
								<framework id="second" name="Second" kind="pact" \
								catalogue="catalogue/it.framework" texts="texts/second"/>
								""")
				.file("catalogue/it.framework", BundleOnTheFly.catalogue("second", ""))
				.file("texts/second_fr.properties", "framework.name = Le second\n"));
		assertEquals("Le second", arrival("second").name(Locale.FRENCH));
		assertTrue(registry.criterion("second/2026/one").isPresent());
		assertRefused(arrival("first"), "test.several", "catalogue/first.framework");
	}

	@Test
	void aCatalogueThatIsMissingIsRefused() throws Exception {
		assertSpoilt("missing", BundleOnTheFly.of("test.missing", "missing").without(CATALOGUE), CATALOGUE);
	}

	@Test
	void aCatalogueThatIsNotXmlIsRefused() throws Exception {
		assertSpoilt("cut-off", BundleOnTheFly.of("test.cut-off", "cut-off").file(CATALOGUE, """
				<?xml version="1.0" encoding="UTF-8"?>
				<framework:Framework xmlns:framework="https://leidraad.org/framework/1" id="cut-off">
				"""), "not well-formed XML in line 3");
		assertSpoilt("empty", BundleOnTheFly.of("test.empty", "empty").file(CATALOGUE, ""), "not well-formed XML");
	}

	@Test
	void aCatalogueWithADoctypeIsRefusedAndItsEntitiesAreNotFollowed() throws Exception {
		assertSpoilt("doctype", BundleOnTheFly.of("test.doctype", "doctype").file(CATALOGUE, """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE framework [<!ENTITY inside SYSTEM "file:///etc/hostname">]>
				<framework:Framework xmlns:framework="https://leidraad.org/framework/1" id="doctype" kind="pact" \
				owner="x"><sources>&inside;</sources></framework:Framework>
				"""), "DOCTYPE in line 2");
	}

	@Test
	void aCatalogueThatReachesForAnotherFileIsRefused() throws Exception {
		assertSpoilt("schema",
				BundleOnTheFly.of("test.schema", "schema").file(CATALOGUE,
						"""
								<?xml version="1.0" encoding="UTF-8"?>
								<other:Thing xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
								xmlns:other="urn:other" \
								xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
								xsi:schemaLocation="urn:other file:/etc/hostname"/>
								"""),
				"line 2");
		assertSpoilt("href", BundleOnTheFly.of("test.href", "href").file(CATALOGUE, BundleOnTheFly.catalogue("href",
				"<criteria key=\"two\"><edition href=\"file:/tmp/other.framework#e1\"/></criteria>")), "\"two\"");
	}

	@Test
	void aCatalogueWithWhatDoesNotBelongThereIsRefused() throws Exception {
		assertSpoilt("root", BundleOnTheFly.of("test.root", "root").file(CATALOGUE, """
				<?xml version="1.0" encoding="UTF-8"?>
				<framework:Edition xmlns:framework="https://leidraad.org/framework/1" id="root"/>
				"""), "framework:Framework");
		assertSpoilt("feature", BundleOnTheFly.of("test.feature", "feature").file(CATALOGUE,
				BundleOnTheFly.catalogue("feature", "<criteria key=\"two\" colour=\"green\"/>\n")), "line 6", "colour");
		assertSpoilt("date", BundleOnTheFly.of("test.date", "date").file(CATALOGUE,
				BundleOnTheFly.catalogue("date", "<editions id=\"2027\" validFrom=\"1-1-2027\"/>\n")), "1-1-2027");
		assertSpoilt("dangling", BundleOnTheFly.of("test.dangling", "dangling").file(CATALOGUE,
				BundleOnTheFly.catalogue("dangling", "<criteria key=\"two\" edition=\"e9\"/>\n")), "e9");
	}

	@Test
	void aCatalogueThatContradictsItselfIsRefused() throws Exception {
		assertSpoilt("twice", BundleOnTheFly.of("test.twice", "twice").file(CATALOGUE,
				BundleOnTheFly.catalogue("twice", "<criteria key=\"one\"/>\n")), "more than one \"one\"");
		assertSpoilt("nameless", BundleOnTheFly.of("test.nameless", "nameless").file(CATALOGUE,
				BundleOnTheFly.catalogue("nameless", "<editions/>\n")), "editions");
		assertSpoilt("slash", BundleOnTheFly.of("test.slash", "slash").file(CATALOGUE,
				BundleOnTheFly.catalogue("slash", "<criteria key=\"a/b\"/>\n")), "a/b");
		assertSpoilt("two-names", BundleOnTheFly.of("test.two-names", "two-names").file(CATALOGUE,
				BundleOnTheFly.catalogue("other-name", "")), "other-name", "two-names");
		assertSpoilt("two-kinds", BundleOnTheFly.of("test.two-kinds", "two-kinds").file(CATALOGUE,
				BundleOnTheFly.catalogue("two-kinds", "").replace("\"pact\"", "\"law\"")), "law", "pact");
	}

	@Test
	void ofTwoThatClaimOneIdentifierTheFirstInstalledStays() throws Exception {
		Bundle first = install(BundleOnTheFly.of("test.zebra", "claimed"));
		arrival("claimed");
		install(BundleOnTheFly.of("test.aardvark", "claimed").file(CATALOGUE,
				BundleOnTheFly.catalogue("claimed", "<criteria key=\"two\"/>")));
		install(BundleOnTheFly.of("test.after", "after"));
		arrival("after");
		assertEquals("test.zebra", registry.framework("claimed").orElseThrow().bundle());
		assertFalse(registry.criterion("claimed/2026/two").isPresent());

		first.uninstall();
		Registries.await("the second takes its place", () -> registry.criterion("claimed/2026/two").isPresent());
		assertEquals("test.aardvark", registry.framework("claimed").orElseThrow().bundle());
	}

	@Test
	void nobodyTakesThePlaceOfAShippedFramework() throws Exception {
		install(BundleOnTheFly.of("test.a-thief", "epeat"));
		install(BundleOnTheFly.of("test.after", "after"));
		arrival("after");
		assertEquals("org.leidraad.framework.epeat", registry.framework("epeat").orElseThrow().bundle());
		assertShippedStillWork();
	}

	@Test
	void aDeclarationThatCannotBeUsedIsLeftOut() throws Exception {
		install(BundleOnTheFly.of("test.undeclared", "undeclared").declarations("""
				<framework name="No id" kind="law" catalogue="c"/>
				<framework id="No Good/Id" name="Bad id" kind="law" catalogue="c"/>
				<framework id="no-name" kind="law" catalogue="c"/>
				<framework id="no-kind" name="No kind" catalogue="c"/>
				<framework id="bad-kind" name="Bad kind" kind="opinion" catalogue="c"/>
				<framework id="no-catalogue" name="No catalogue" kind="law"/>
				<something id="else" name="Other element" kind="law" catalogue="c"/>
				<framework id="good" name="Good" kind="law" catalogue="c"/>
				"""));
		arrival("good");
		assertEquals(shippedAnd("good"), ids());
		assertShippedStillWork();
	}

	@Test
	void textsThatCannotBeReadLeaveTheFrameworkUsable() throws Exception {
		install(BundleOnTheFly.of("test.bad-texts", "bad-texts").file("catalogue/texts_nl.properties", "a = \\u12")
				.without("catalogue/texts.properties"));
		InstalledFramework framework = arrival("bad-texts");
		assertEquals("Declared name", framework.name(DUTCH));
		assertEquals("<criterion.one>", registry.criterion("bad-texts/2026/one").orElseThrow().title(DUTCH));
	}

	@Test
	void manyMayAskWhileBundlesComeAndGo() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		List<Future<Integer>> asking = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 2; i++) {
				asking.add(threads.submit(() -> askUntil(done)));
			}
			for (int i = 0; i < 3; i++) {
				String id = "guest-" + i;
				Bundle guest = install(BundleOnTheFly.of("test.guest-" + i, id));
				arrival(id);
				guest.uninstall();
				Registries.await("the guest leaves", () -> registry.framework(id).isEmpty());
			}
			done.set(true);
			for (Future<Integer> answers : asking) {
				assertTrue(answers.get() > 0);
			}
		} finally {
			done.set(true);
		}
	}

	private int askUntil(AtomicBoolean done) throws Exception {
		int asked = 0;
		while (!done.get()) {
			for (InstalledFramework framework : registry.frameworks()) {
				assertFalse(framework.name(DUTCH).isBlank());
			}
			assertShippedStillWork();
			asked++;
			// So that on a small machine the thread that brings the news has its turn.
			Thread.sleep(Duration.ofMillis(1));
		}
		return asked;
	}

	private void assertSpoilt(String id, BundleOnTheFly spoilt, String... told) throws Exception {
		install(spoilt);
		InstalledFramework framework = arrival(id);
		assertRefused(framework, framework.bundle(), told);
		assertRefused(framework, framework.bundle(), told);
		assertEquals(Optional.empty(), registry.criterion(id + "/2026/one"));
		assertShippedStillWork();
	}

	private void assertShippedStillWork() throws FrameworkException {
		assertTrue(registry.criterion("epeat/2018/2018-1.1").isPresent());
		assertEquals(22, registry.framework("eu-gpp").orElseThrow().catalogue().getCriteria().size());
	}

	private static void assertRefused(InstalledFramework framework, String bundle, String... told) {
		FrameworkException refusal = assertThrows(FrameworkException.class, framework::catalogue);
		for (Locale locale : List.of(Locale.ENGLISH, DUTCH, Locale.FRENCH)) {
			String message = refusal.message().in(locale);
			assertTrue(message.contains(bundle) && !message.contains("{"), message);
		}
		for (String part : told) {
			assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
		}
	}

	private Bundle install(BundleOnTheFly made) throws IOException, BundleException {
		Bundle bundle = made.install();
		installed.add(bundle);
		return bundle;
	}

	private InstalledFramework arrival(String id) throws InterruptedException {
		Registries.await(id + " arrives", () -> registry.framework(id).isPresent());
		return registry.framework(id).orElseThrow();
	}

	private static void refresh(Bundle bundle) throws InterruptedException {
		FrameworkWiring wiring = Registries.framework();
		CountDownLatch refreshed = new CountDownLatch(1);
		wiring.refreshBundles(List.of(bundle), event -> refreshed.countDown());
		assertTrue(refreshed.await(1, TimeUnit.MINUTES));
		assertTrue(wiring.resolveBundles(List.of(bundle)));
	}

	private List<String> shippedAnd(String id) {
		return Stream.concat(shipped.stream(), Stream.of(id)).sorted().toList();
	}

	private List<String> ids() {
		return registry.frameworks().stream().map(InstalledFramework::id).toList();
	}
}
