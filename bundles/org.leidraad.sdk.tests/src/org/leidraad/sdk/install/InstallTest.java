/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyStore.PrivateKeyEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.sdk.SampleBundle;
import org.leidraad.sdk.trust.Signature;

/** Bundles arrive, are updated and leave while the program runs, and come back at the next start. */
class InstallTest {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String ID = "sample-label";

	@TempDir
	Path temporary;

	private FrameworkInstaller installer;
	private FrameworkRegistry registry;

	@BeforeEach
	void open() throws InterruptedException {
		installer = new FrameworkInstaller(Workshop.context(), new FrameworksFolder(temporary.resolve("frameworks")));
		registry = Workshop.registry();
	}

	@AfterEach
	void close() throws FrameworkException {
		for (UserFramework each : installer.list()) {
			installer.remove(each.symbolicName());
		}
	}

	@Test
	void dataArrivesAtOnceAndLeavesAtOnce() throws Exception {
		UserFramework installed = install(new SampleBundle());
		assertEquals(List.of(ID), installed.frameworks());
		assertTrue(installed.problem().isEmpty(), installed.toString());
		Workshop.await(() -> registry.framework(ID).isPresent());
		assertEquals("Voorbeeldlabel", registry.framework(ID).orElseThrow().name(Locale.of("nl")));
		installer.remove(ID);
		Workshop.await(() -> registry.framework(ID).isEmpty());
		try (Stream<Path> left = Files.list(temporary.resolve("frameworks"))) {
			assertEquals(List.of(), left.filter(file -> file.toString().endsWith(".jar")).toList());
		}
		assertThrows(FrameworkException.class, () -> installer.remove(ID));
	}

	@Test
	void anUpdateTakesThePlaceOfTheOldVersion() throws Exception {
		install(new SampleBundle());
		Workshop.await(() -> registry.framework(ID).isPresent());
		SampleBundle next = new SampleBundle().replace(MANIFEST, "Version: 1.0.0", "Version: 1.1.0")
				.replace("catalogue/texts.properties", "Sample label\n", "Newer label\n");
		InstallCandidate candidate = installer.examine(next.write(temporary.resolve("next.jar")));
		assertEquals(Change.UPDATE, candidate.change());
		installer.install(candidate, Consent.NOT_ASKED);
		Workshop.await(() -> registry.framework(ID).filter(each -> each.name(Locale.ENGLISH).equals("Newer label"))
				.isPresent());
		assertEquals(List.of("1.1.0"), installer.list().stream().map(UserFramework::version).toList());
		assertEquals(Change.DOWNGRADE, installer.examine(write(new SampleBundle())).change());
		assertEquals(Change.NOTHING, installer.examine(temporary.resolve("next.jar")).change());
	}

	@Test
	void anIdentifierThatAnotherHasIsRefused() throws Exception {
		install(new SampleBundle());
		InstallCandidate other = installer.examine(write(new SampleBundle().replace(MANIFEST, "example.sample",
				"example.other")));
		assertTrue(other.refused().orElseThrow().in(Locale.ENGLISH).contains("org.example.sample"));
		assertThrows(FrameworkException.class, () -> installer.install(other, Consent.THIS_FILE));
	}

	@Test
	void whatIsPartOfTheProgramIsNotReplaced() throws Exception {
		Path jar = write(new SampleBundle().replace(MANIFEST, "org.example.sample", "org.leidraad.framework"));
		assertTrue(installer.examine(jar).refused().isPresent());
	}

	@Test
	void codeOfAnUnknownMakerAsksFirst() throws Exception {
		Path jar = write(code());
		InstallCandidate candidate = installer.examine(jar);
		assertFalse(candidate.trusted());
		assertThrows(FrameworkException.class, () -> installer.install(candidate, Consent.NOT_ASKED));
		assertEquals(List.of(), installer.list());
		installer.install(candidate, Consent.THIS_FILE);
		assertTrue(installer.examine(jar).trusted());
		assertFalse(installer.trust().decisions().getFirst().signer());
	}

	@Test
	void aSignerWhoIsTrustedMaySendMore() throws Exception {
		PrivateKeyEntry maker = Workshop.key(temporary, "maker");
		InstallCandidate first = installer.examine(Workshop.sign(write(code()), maker));
		assertEquals("CN=maker", assertInstanceOf(Signature.Valid.class, first.signature()).by().subject());
		assertFalse(first.trusted());
		installer.install(first, Consent.SIGNER);
		SampleBundle more = code().replace(MANIFEST, "Version: 1.0.0", "Version: 1.1.0");
		assertTrue(installer.examine(Workshop.sign(write(more), maker)).trusted());
		assertFalse(installer.examine(Workshop.sign(write(more), Workshop.key(temporary, "other"))).trusted());
	}

	@Test
	void aFileThatWasChangedAfterSigningIsRefused() throws Exception {
		Path signed = Workshop.sign(write(code()), Workshop.key(temporary, "maker"));
		InstallCandidate candidate = installer.examine(Workshop.tamper(signed, "catalogue/texts.properties"));
		assertInstanceOf(Signature.Broken.class, candidate.signature());
		assertTrue(candidate.refused().isPresent());
		assertThrows(FrameworkException.class, () -> installer.install(candidate, Consent.THIS_FILE));
	}

	@Test
	void anotherStartBringsItBackUnlessTheFileHasChanged() throws Exception {
		install(new SampleBundle());
		leaveMemory();
		assertEquals(List.of(), installer.start());
		Workshop.await(() -> registry.framework(ID).isPresent());
		leaveMemory();
		Files.write(stored(), new byte[]{0}, StandardOpenOption.APPEND);
		assertEquals(1, installer.start().size());
		assertTrue(installer.list().getFirst().problem().isPresent());
		assertTrue(registry.framework(ID).isEmpty());
	}

	@Test
	void codeWhoseTrustWasTakenBackIsLeftOutAtTheNextStart() throws Exception {
		installer.install(installer.examine(write(code())), Consent.THIS_FILE);
		leaveMemory();
		installer.trust().forget(installer.trust().decisions().getFirst().fingerprint());
		assertTrue(installer.start().getFirst().in(Locale.ENGLISH).contains("org.example.sample"));
	}

	@Test
	void faultsAreToldAndNothingIsInstalled() throws Exception {
		Path jar = write(new SampleBundle().without("plugin.xml"));
		assertTrue(installer.examine(jar).refused().isPresent());
		assertThrows(FrameworkException.class, () -> installer.install(installer.examine(jar), Consent.THIS_FILE));
		assertFalse(Files.exists(temporary.resolve("frameworks")));
		assertEquals(List.of(), installer.start());
	}

	@Test
	void aFileThatChangesBetweenLookingAndInstallingIsRefused() throws Exception {
		Path jar = write(new SampleBundle());
		InstallCandidate candidate = installer.examine(jar);
		code().write(jar);
		assertThrows(FrameworkException.class, () -> installer.install(candidate, Consent.NOT_ASKED));
		assertEquals(List.of(), installer.list());
	}

	/** What the end of the program does. */
	private void leaveMemory() throws Exception {
		RunningBundles running = new RunningBundles(Workshop.context());
		running.uninstall(running.of(stored()).orElseThrow());
		Workshop.await(() -> registry.framework(ID).isEmpty());
	}

	private Path stored() throws IOException {
		try (Stream<Path> files = Files.list(temporary.resolve("frameworks"))) {
			return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
	}

	private static SampleBundle code() throws IOException {
		return new SampleBundle().withTier(Workshop.NoTier.class);
	}

	private UserFramework install(SampleBundle bundle) throws Exception {
		return installer.install(installer.examine(write(bundle)), Consent.NOT_ASKED);
	}

	private Path write(SampleBundle bundle) throws IOException {
		return bundle.write(temporary.resolve("bundle.jar"));
	}
}
