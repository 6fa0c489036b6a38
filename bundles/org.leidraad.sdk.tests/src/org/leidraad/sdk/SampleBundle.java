/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A framework bundle that conforms, and of which tests spoil a part. */
public final class SampleBundle {

	/** Where its catalogue is. */
	public static final String CATALOGUE = "catalogue/sample-label.framework";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/** Makes one that conforms. */
	public SampleBundle() {
		put("META-INF/MANIFEST.MF", """
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-Name: %bundleName
				Bundle-Vendor: %bundleVendor
				Bundle-SymbolicName: org.example.sample;singleton:=true
				Bundle-Version: 1.0.0
				Bundle-Localization: plugin
				Require-Bundle: org.leidraad.framework
				""");
		put("plugin.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.0"?>
				<plugin>
				   <extension point="org.leidraad.framework.frameworks">
				      <framework id="sample-label" name="%frameworkName" kind="label-type-1"
				            catalogue="catalogue/sample-label.framework" texts="catalogue/texts">
				      </framework>
				   </extension>
				</plugin>
				""");
		put(CATALOGUE,
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<framework:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
						xmlns:framework="https://leidraad.org/framework/1" id="sample-label" kind="label-type-1" owner="Example" \
						jurisdiction="EU" homepage="https://example.org/">
						  <sources>example.org</sources>
						  <productGroups>30213100-6</productGroups>
						  <editions xmi:id="edition-1" id="1" validFrom="2024-01-01" validTo="2025-12-31" \
						source="example.org"/>
						  <editions xmi:id="edition-2" id="2" validFrom="2026-01-01" source="example.org" \
						supersedes="edition-1"/>
						  <criteria key="battery" verified="true" aspect="LR" uses="TS" operator="at-least" \
						threshold="800" unit="cycles" source="example.org" edition="edition-2"/>
						  <criteria key="plant" aspect="SC" uses="CPC" operator="yes" unit="yes/no" \
						source="example.org"/>
						</framework:Framework>
						""");
		texts("", "Sample label", "Battery lasts", "Plants visited");
		texts("_nl", "Voorbeeldlabel", "Accu gaat lang mee", "Fabrieken bezocht");
		texts("_fr", "Label exemple", "Batterie durable", "Usines visitées");
	}

	private void texts(String language, String name, String battery, String plant) {
		put("plugin" + language + ".properties",
				"bundleName = " + name + "\nbundleVendor = Example\nframeworkName = " + name + "\n");
		put("catalogue/texts" + language + ".properties",
				"framework.name = " + name + "\nframework.summary = " + name + ".\nedition.1 = " + name
						+ " 1\nedition.2 = " + name + " 2\ncriterion.battery = " + battery + "\ncriterion.plant = "
						+ plant + "\n");
	}

	/** Puts a text there. */
	public SampleBundle put(String path, String text) {
		return put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Puts a file there. */
	public SampleBundle put(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	/** Leaves a file out. */
	public SampleBundle without(String path) {
		files.remove(path);
		return this;
	}

	/** Changes a text. */
	public SampleBundle edit(String path, UnaryOperator<String> change) {
		String text = new String(files.get(path), StandardCharsets.UTF_8);
		String changed = change.apply(text);
		if (changed.equals(text)) {
			throw new IllegalArgumentException("nothing to change in " + path);
		}
		return put(path, changed);
	}

	/** Writes a text in the place of another. */
	public SampleBundle replace(String path, String old, String with) {
		return edit(path, text -> text.replace(old, with));
	}

	/** Makes it another bundle with another framework. */
	public SampleBundle named(String bundle, String id) {
		replace("META-INF/MANIFEST.MF", "org.example.sample", bundle);
		replace("plugin.xml", "id=\"sample-label\"", "id=\"" + id + '"');
		return replace(CATALOGUE, "id=\"sample-label\"", "id=\"" + id + '"');
	}

	/** Adds a class of this test bundle that is its rule for tiers. */
	public SampleBundle withTier(Class<?> rule) throws IOException {
		String path = rule.getName().replace('.', '/') + ".class";
		try (var in = rule.getClassLoader().getResourceAsStream(path)) {
			put(path, in.readAllBytes());
		}
		return replace("plugin.xml", "</framework>", "<tier class=\"" + rule.getName() + "\"/></framework>");
	}

	/** Writes the jar file. */
	public Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
			for (Map.Entry<String, byte[]> each : files.entrySet()) {
				zip.putArchiveEntry(new ZipArchiveEntry(each.getKey()));
				zip.write(each.getValue());
				zip.closeArchiveEntry();
			}
		}
		return file;
	}
}
