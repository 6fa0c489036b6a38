/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.contributed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.leidraad.analysis.RuleRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * A bundle with rules as a vendor would ship it, made while the tests run. It holds all classes of {@link Guests}.
 *
 * @param symbolicName its name
 * @param declarations what its plugin.xml says within the extension
 */
record GuestBundle(String symbolicName, String declarations) {

	/** A bundle that declares some of the guests in order, each by identifier and simple class name. */
	static GuestBundle of(String symbolicName, String... idsAndClasses) {
		StringBuilder declared = new StringBuilder();
		for (int i = 0; i < idsAndClasses.length; i += 2) {
			declared.append("<rule id=\"").append(idsAndClasses[i]).append("\" class=\"").append(Guests.class.getName())
					.append('$').append(idsAndClasses[i + 1]).append("\"/>");
		}
		return new GuestBundle(symbolicName, declared.toString());
	}

	static BundleContext context() {
		return FrameworkUtil.getBundle(RuleRegistry.class).getBundleContext();
	}

	/** Installs and resolves it, and does not start it. */
	Bundle install() throws IOException, BundleException {
		Bundle bundle = context().installBundle("onthefly:" + symbolicName, new ByteArrayInputStream(jar()));
		FrameworkWiring wiring = context().getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
		if (!wiring.resolveBundles(List.of(bundle))) {
			throw new BundleException(symbolicName + " does not resolve");
		}
		return bundle;
	}

	private byte[] jar() throws IOException {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		headers.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName + ";singleton:=true");
		headers.putValue(Constants.BUNDLE_VERSION, "1.0.0");
		headers.putValue(Constants.REQUIRE_BUNDLE, "org.leidraad.analysis");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(
					"<?xml version=\"1.0\"?><?eclipse version=\"3.0\"?><plugin><extension point=\"%s\">%s</extension></plugin>"
							.formatted("org.leidraad.analysis.rules", declarations).getBytes());
			jar.closeEntry();
			copy("guests.properties", jar);
			copy("Guests.class", jar);
			for (Class<?> guest : Guests.class.getDeclaredClasses()) {
				copy("Guests$" + guest.getSimpleName() + ".class", jar);
			}
		}
		return bytes.toByteArray();
	}

	private static void copy(String name, JarOutputStream jar) throws IOException {
		String path = Stream.of(Guests.class.getPackageName().split("[.]")).reduce("",
				(one, other) -> one + other + '/')
				+ name;
		try (InputStream content = Guests.class.getResourceAsStream(name)) {
			jar.putNextEntry(new JarEntry(path));
			content.transferTo(jar);
			jar.closeEntry();
		}
	}
}
