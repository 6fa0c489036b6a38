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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * A framework bundle as a vendor would ship it, made while the tests run. What
 * it has at first is in order; each test spoils what it is about.
 */
final class BundleOnTheFly {

	private static final String DECLARATION = """
			<framework id="%s" name="%%frameworkName" kind="pact" catalogue="catalogue/it.framework"/>
			""";

	private final String symbolicName;
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Attributes headers = new Attributes();
	private String declarations;

	private BundleOnTheFly(String symbolicName, String id) {
		this.symbolicName = symbolicName;
		this.declarations = DECLARATION.formatted(id);
		header(Constants.BUNDLE_MANIFESTVERSION, "2");
		header(Constants.BUNDLE_SYMBOLICNAME, symbolicName + ";singleton:=true");
		header(Constants.BUNDLE_VERSION, "1.0.0");
		header(Constants.BUNDLE_LOCALIZATION, "plugin");
		file("plugin.properties", "frameworkName = Declared name\n");
	}

	/** A bundle that brings a framework of one edition and one criterion. */
	static BundleOnTheFly of(String symbolicName, String id) {
		return new BundleOnTheFly(symbolicName, id).file("catalogue/it.framework", catalogue(id, ""))
				.file("catalogue/texts.properties", "framework.name = English name\ncriterion.one = English text\n")
				.file("catalogue/texts_nl.properties", "framework.name = Nederlandse naam, één\n");
	}

	/** A catalogue in order, with further lines before its end. */
	static String catalogue(String id, String more) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<framework:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:framework="https://leidraad.org/framework/1" id="%s" kind="pact">
				<editions xmi:id="e1" id="2026"/>
				<levels xmi:id="l1" id="low"/>
				<criteria key="one" edition="e1" level="l1"/>
				%s</framework:Framework>
				""".formatted(id, more);
	}

	/** A fragment that adds files to a bundle. */
	static BundleOnTheFly fragment(String symbolicName, String host) {
		return new BundleOnTheFly(symbolicName, "none").declarations("").header(Constants.FRAGMENT_HOST, host);
	}

	BundleOnTheFly header(String name, String value) {
		headers.putValue(name, value);
		return this;
	}

	BundleOnTheFly file(String path, String text) {
		return file(path, text.getBytes(StandardCharsets.UTF_8));
	}

	BundleOnTheFly file(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	/** A copy of a class of the tests and of those in it, as the bundle's own code. */
	BundleOnTheFly code(Class<?> type) throws IOException {
		String path = type.getName().replace('.', '/') + ".class";
		try (InputStream in = type.getResourceAsStream('/' + path)) {
			file(path, in.readAllBytes());
		}
		for (Class<?> inner : type.getDeclaredClasses()) {
			code(inner);
		}
		return header(Constants.REQUIRE_BUNDLE, "org.leidraad.framework");
	}

	BundleOnTheFly without(String path) {
		files.remove(path);
		return this;
	}

	/** What the plugin.xml says within its extension. */
	BundleOnTheFly declarations(String elements) {
		declarations = elements;
		return this;
	}

	/** Installs and resolves it, and does not start it. */
	Bundle install() throws IOException, BundleException {
		Bundle bundle = place();
		if (!Registries.framework().resolveBundles(List.of(bundle))) {
			throw new BundleException(symbolicName + " does not resolve");
		}
		return bundle;
	}

	/** Installs it; it becomes known when it is resolved. */
	Bundle place() throws IOException, BundleException {
		return Registries.context().installBundle("onthefly:" + symbolicName, new ByteArrayInputStream(jar()));
	}

	/** Puts it in the place of what is installed under its name. */
	void replace(Bundle bundle) throws IOException, BundleException {
		bundle.update(new ByteArrayInputStream(jar()));
	}

	private byte[] jar() throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().putValue(Attributes.Name.MANIFEST_VERSION.toString(), "1.0");
		manifest.getMainAttributes().putAll(headers);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			String plugin = """
					<?xml version="1.0" encoding="UTF-8"?>
					<?eclipse version="3.0"?>
					<plugin><extension point="org.leidraad.framework.frameworks">%s</extension></plugin>
					""".formatted(declarations);
			write(jar, "plugin.xml", plugin.getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				write(jar, file.getKey(), file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static void write(JarOutputStream jar, String path, byte[] content) throws IOException {
		jar.putNextEntry(new JarEntry(path));
		jar.write(content);
		jar.closeEntry();
	}
}
