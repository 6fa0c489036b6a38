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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.attributes.VendorAttributes;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Own attributes of frameworks that arrive, leave, and are not as they should be, while the program runs. */
class AttributesArrivalTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final String MODEL = "model/own.ecore";
	private static final String PREFIX = "https://example.org/attributes/";

	private final List<Bundle> installed = new ArrayList<>();
	private FrameworkRegistry registry;
	private Set<String> shipped;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
		shipped = namespaces();
	}

	@AfterEach
	void leaveNothingBehind() throws BundleException, InterruptedException {
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		Registries.await("the bundles of the test leave",
				() -> registry.frameworks().stream().noneMatch(each -> each.bundle().startsWith("test.")));
		assertEquals(shipped, namespaces());
	}

	@Test
	void attributesArriveAndLeaveWithTheirBundle() throws Exception {
		Bundle bundle = install(with("test.own", "own"));
		InstalledFramework arrived = arrival("own");
		EPackage own = arrived.attributes().orElseThrow();
		assertEquals(PREFIX + "own", own.getNsURI());
		assertEquals(Optional.empty(), arrived.attributesRefused());
		assertTrue(registry.attributePackages().contains(own));
		EClass dataCentre = (EClass) own.getEClassifier("DataCentre");
		assertTrue(VendorAttributes.offered(registry, RoadmapPackage.Literals.CONTRACT).contains(dataCentre));

		bundle.uninstall();
		Registries.await("the framework leaves", () -> registry.framework("own").isEmpty());
		assertFalse(registry.attributePackages().contains(own));
		assertEquals(Optional.empty(), arrived.attributes());
	}

	@Test
	void othersThatComeAndGoLeaveAPackageAsItIs() throws Exception {
		install(with("test.stays", "stays"));
		EPackage stays = arrival("stays").attributes().orElseThrow();
		Bundle guest = install(with("test.guest", "guest"));
		assertTrue(arrival("guest").attributes().isPresent());
		assertSame(stays, registry.framework("stays").orElseThrow().attributes().orElseThrow());
		guest.uninstall();
		Registries.await("the guest leaves", () -> registry.framework("guest").isEmpty());
		assertSame(stays, registry.framework("stays").orElseThrow().attributes().orElseThrow());
	}

	@Test
	void aBundleThatComesBackIsReadAgain() throws Exception {
		Bundle first = install(with("test.back", "back"));
		EPackage before = arrival("back").attributes().orElseThrow();
		first.uninstall();
		Registries.await("it leaves", () -> registry.framework("back").isEmpty());
		install(with("test.back", "back"));
		assertNotSame(before, arrival("back").attributes().orElseThrow());
	}

	@Test
	void namesComeFromTheTextsOfTheBundle() throws Exception {
		install(with("test.named", "named").file("catalogue/texts.properties",
				"framework.name = Named\nattribute.DataCentre = Data centre\nattribute.DataCentre.pue = PUE\n")
				.file("catalogue/texts_nl.properties",
						"attribute.DataCentre = Datacenter\nattribute.Cooling.water = Waterkoeling\n"));
		InstalledFramework named = arrival("named");
		EPackage own = named.attributes().orElseThrow();
		EClass dataCentre = (EClass) own.getEClassifier("DataCentre");
		EEnum cooling = (EEnum) own.getEClassifier("Cooling");
		assertEquals("Datacenter", named.attributeName(DUTCH, dataCentre));
		assertEquals("Data centre", named.attributeName(Locale.FRENCH, dataCentre));
		assertEquals("PUE", named.attributeName(DUTCH, dataCentre.getEStructuralFeature("pue")));
		assertEquals("Waterkoeling", named.attributeName(DUTCH, cooling.getEEnumLiteral("WATER")));
		assertEquals("Waterkoeling", VendorAttributes.name(registry, DUTCH, cooling.getEEnumLiteral("WATER")));
		assertEquals("iD", VendorAttributes.name(registry, DUTCH, EcorePackage.Literals.EATTRIBUTE__ID));
		assertEquals("measuredOn", named.attributeName(DUTCH, dataCentre.getEStructuralFeature("measuredOn")));
	}

	@Test
	void theFirstInstalledKeepsANamespace() throws Exception {
		Bundle first = install(with("test.zebra", "zebra").file(MODEL, AttributesModel.of(PREFIX + "same")));
		arrival("zebra");
		install(with("test.aardvark", "aardvark").file(MODEL, AttributesModel.of(PREFIX + "same")));
		InstalledFramework second = arrival("aardvark");
		assertTrue(registry.framework("zebra").orElseThrow().attributes().isPresent());
		assertEquals(Optional.empty(), second.attributes());
		assertTold(second, "test.aardvark", MODEL, PREFIX + "same", "test.zebra");
		assertEquals("aardvark", second.catalogue().getId(), "the framework itself works");

		first.uninstall();
		Registries.await("the first leaves", () -> registry.framework("zebra").isEmpty());
		InstalledFramework alone = registry.framework("aardvark").orElseThrow();
		assertEquals(PREFIX + "same", alone.attributes().orElseThrow().getNsURI());
		assertEquals(Optional.empty(), alone.attributesRefused());
	}

	@Test
	void attributesThatAreNotInOrderAreRefusedAndTheOthersWorkOn() throws Exception {
		install(with("test.good", "good"));
		install(with("test.bad", "bad").file(MODEL, "not even XML"));
		install(with("test.lost", "lost").without(MODEL));
		install(with("test.thief", "thief").file(MODEL, AttributesModel.of(RoadmapPackage.eNS_URI)));
		install(BundleOnTheFly.of("test.no-model", "no-model").declarations("""
				<framework id="no-model" name="N" kind="pact" catalogue="catalogue/it.framework">
				<attributes/></framework>
				"""));
		install(BundleOnTheFly.of("test.twice", "twice").declarations("""
				<framework id="twice" name="N" kind="pact" catalogue="catalogue/it.framework">
				<attributes model="a.ecore"/><attributes model="b.ecore"/></framework>
				"""));
		for (String id : List.of("bad", "lost", "thief", "no-model", "twice")) {
			InstalledFramework framework = arrival(id);
			assertEquals(Optional.empty(), framework.attributes(), id);
			assertTold(framework, framework.bundle());
			assertEquals(id, framework.catalogue().getId(), "the framework itself works");
		}
		assertTrue(arrival("good").attributes().isPresent());
		assertTold(arrival("thief"), RoadmapPackage.eNS_URI);
	}

	@Test
	void aBrokenCatalogueDoesNotHinderTheAttributes() throws Exception {
		install(with("test.half", "half").file("catalogue/it.framework", "not even XML"));
		assertTrue(arrival("half").attributes().isPresent());
	}

	@Test
	void whoDeclaresNoneHasNoneAndIsNotBlamed() throws Exception {
		install(BundleOnTheFly.of("test.plain", "plain"));
		assertEquals(Optional.empty(), arrival("plain").attributes());
		assertEquals(Optional.empty(), arrival("plain").attributesRefused());
	}

	private static BundleOnTheFly with(String bundle, String id) {
		return BundleOnTheFly.of(bundle, id).declarations("""
				<framework id="%s" name="%%frameworkName" kind="pact" catalogue="catalogue/it.framework">
				<attributes model="%s"/></framework>
				""".formatted(id, MODEL)).file(MODEL, AttributesModel.of(PREFIX + id));
	}

	private static void assertTold(InstalledFramework framework, String... parts) {
		Message refusal = framework.attributesRefused().orElseThrow();
		for (Locale locale : List.of(Locale.ENGLISH, DUTCH, Locale.FRENCH)) {
			for (String part : parts) {
				assertTrue(refusal.in(locale).contains(part), refusal.in(locale));
			}
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

	private Set<String> namespaces() {
		return registry.attributePackages().stream().map(EPackage::getNsURI).collect(Collectors.toSet());
	}
}
