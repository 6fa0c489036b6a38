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

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.behaviour.TierRule;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Level;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import jdk.security.jarsigner.JarSigner;

/** What the tests of installing share: keys, signed files, and the registry that runs. */
final class Workshop {

	private static final String PASSWORD = "changeit";
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration PAUSE = Duration.ofMillis(20);

	private Workshop() {
		// no instances
	}

	/** A rule for tiers that says nothing; it is packed into sample bundles. */
	public static final class NoTier implements TierRule {

		@Override
		public Optional<Level> tier(Edition edition, Set<String> met) {
			return Optional.empty();
		}
	}

	static BundleContext context() {
		return FrameworkUtil.getBundle(FrameworkInstaller.class).getBundleContext();
	}

	static FrameworkRegistry registry() throws InterruptedException {
		ServiceTracker<FrameworkRegistry, FrameworkRegistry> tracker = new ServiceTracker<>(context(),
				FrameworkRegistry.class, null);
		tracker.open();
		try {
			return tracker.waitForService(PATIENCE.toMillis());
		} finally {
			tracker.close();
		}
	}

	/** The registry of extensions tells of changes from a thread of its own. */
	static void await(BooleanSupplier condition) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("never happened");
			}
			Thread.sleep(PAUSE);
		}
	}

	/** Makes a key and a certificate for it, signed by nobody else. */
	static KeyStore.PrivateKeyEntry key(Path folder, String name)
			throws IOException, InterruptedException, GeneralSecurityException {
		Path file = folder.resolve(name + ".p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", name, "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=" + name,
				"-validity",
				"30", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD).start();
		assertEquals(0, keytool.waitFor());
		KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
		return (KeyStore.PrivateKeyEntry) store.getEntry(name, new PasswordProtection(PASSWORD.toCharArray()));
	}

	/** Signs a jar file. */
	static Path sign(Path jar, KeyStore.PrivateKeyEntry key) throws IOException {
		Path signed = jar.resolveSibling("signed-" + jar.getFileName());
		try (ZipFile in = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(signed)) {
			new JarSigner.Builder(key).build().sign(in, out);
		}
		return signed;
	}

	/** Changes one entry of a jar file and leaves its signature as it is. */
	static Path tamper(Path jar, String entry) throws IOException {
		Path changed = jar.resolveSibling("tampered-" + jar.getFileName());
		try (ZipFile in = new ZipFile(jar.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (ZipEntry each : in.stream().map(ZipEntry.class::cast).toList()) {
				out.putNextEntry(new ZipEntry(each.getName()));
				try (InputStream content = in.getInputStream(each)) {
					content.transferTo(out);
				}
				if (each.getName().equals(entry)) {
					out.write("\n# changed\n".getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return changed;
	}
}
