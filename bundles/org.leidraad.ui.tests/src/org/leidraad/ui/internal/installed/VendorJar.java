/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A framework bundle as a vendor ships it, made while the tests run. */
final class VendorJar {

	static final String ID = "sample-label";
	static final String BUNDLE = "org.example.sample";
	/** The criterion that it brings. */
	static final String CRITERION = ID + "/2026/one";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private VendorJar(String version, String declared) {
		file("META-INF/MANIFEST.MF", """
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: %s;singleton:=true
				Bundle-Version: %s
				Bundle-Name: %%bundleName
				Bundle-Vendor: %%bundleVendor
				Bundle-Localization: plugin
				Require-Bundle: org.leidraad.framework
				""".formatted(BUNDLE, version));
		file("plugin.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.0"?>
				<plugin><extension point="org.leidraad.framework.frameworks">
				<framework id="%s" name="%%frameworkName" kind="label-type-1" catalogue="catalogue/it.framework"
				texts="catalogue/texts">%s</framework></extension></plugin>
				""".formatted(ID, declared));
		file("catalogue/it.framework", """
				<?xml version="1.0" encoding="UTF-8"?>
				<framework:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:framework="https://leidraad.org/framework/1" id="%s" kind="label-type-1" owner="Example" \
				jurisdiction="EU" homepage="https://example.org/">
				<sources>https://example.org/</sources>
				<editions xmi:id="e1" id="2026" validFrom="2026-01-01" source="https://example.org/"/>
				<criteria key="one" edition="e1" aspect="EN" source="https://example.org/"><uses>TS</uses></criteria>
				</framework:Framework>
				""".formatted(ID));
		for (String language : List.of("", "_nl", "_fr")) {
			file("plugin" + language + ".properties",
					"bundleName = Sample\nbundleVendor = Example\nframeworkName = Sample label\n");
			file("catalogue/texts" + language + ".properties", "framework.name = Sample label\n"
					+ "framework.summary = A sample\nedition.2026 = 2026\ncriterion.one = One thing\n");
		}
	}

	/** A bundle that is data only. */
	static VendorJar data(String version) {
		return new VendorJar(version, "");
	}

	/** A bundle that adds an attribute to elements of roadmaps: {@code kwh} of a {@code Centre}. */
	static VendorJar attributes(String version) {
		VendorJar jar = new VendorJar(version, "<attributes model=\"model/own.ecore\"/>").file("model/own.ecore", """
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="own" \
				nsURI="https://example.org/own/1" nsPrefix="own">
				<eClassifiers xsi:type="ecore:EClass" name="Centre">
				<eStructuralFeatures xsi:type="ecore:EAttribute" name="kwh" \
				eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBigDecimal"/>
				</eClassifiers></ecore:EPackage>
				""");
		for (String language : List.of("", "_nl", "_fr")) {
			String path = "catalogue/texts" + language + ".properties";
			jar.file(path, new String(jar.files.get(path), StandardCharsets.UTF_8)
					+ "attribute.Centre = Centre\nattribute.Centre.kwh = Energy\n");
		}
		return jar;
	}

	/** A bundle with a class for tiers. */
	static VendorJar code(String version) throws IOException {
		VendorJar jar = new VendorJar(version, "<tier class=\"" + VendorTier.class.getName() + "\"/>");
		String path = VendorTier.class.getName().replace('.', '/') + ".class";
		try (InputStream in = VendorTier.class.getResourceAsStream('/' + path)) {
			jar.files.put(path, in.readAllBytes());
		}
		return jar;
	}

	/** Other contents for a file of it. */
	VendorJar file(String path, String content) {
		files.put(path, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Writes it. */
	Path write(Path jar) throws IOException {
		try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
		return jar;
	}
}
