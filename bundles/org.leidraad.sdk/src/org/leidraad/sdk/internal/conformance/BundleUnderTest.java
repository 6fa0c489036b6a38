/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Abilities.Behaviour;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.xml.sax.SAXException;

/** A bundle as the checks see it: its files, and what can be understood of them. */
public final class BundleUnderTest {

	/** The extension point for frameworks. */
	static final String FRAMEWORKS = "org.leidraad.framework.frameworks";
	/** The extension point for rules. */
	static final String RULES = "org.leidraad.analysis.rules";

	private static final String CLASS = "class";

	private final BundleFiles files;
	private final Optional<BundleUnderTest> before;
	private final Attributes manifest;
	private final Optional<XmlElement> plugin;
	private final List<FrameworkUnderTest> frameworks;

	/**
	 * @param files its files
	 * @param before the last edition of it, if there is one
	 */
	public BundleUnderTest(BundleFiles files, Optional<BundleUnderTest> before) {
		this.files = files;
		this.before = before;
		this.manifest = manifest(files);
		this.plugin = files.content(BundleFiles.PLUGIN).flatMap(BundleUnderTest::xml);
		this.frameworks = declared(FRAMEWORKS, "framework")
				.map(element -> new FrameworkUnderTest(this, element)).toList();
	}

	BundleFiles files() {
		return files;
	}

	Optional<BundleUnderTest> before() {
		return before;
	}

	Optional<XmlElement> plugin() {
		return plugin;
	}

	List<FrameworkUnderTest> frameworks() {
		return frameworks;
	}

	/** A header of the manifest. */
	Optional<String> header(String name) {
		return Optional.ofNullable(manifest.getValue(name)).map(String::strip).filter(value -> !value.isEmpty());
	}

	/** The names of all headers. */
	Stream<String> headers() {
		return manifest.keySet().stream().map(Object::toString);
	}

	/** The clauses of a header; none where it cannot be parsed. */
	List<ManifestElement> clauses(String header) {
		try {
			ManifestElement[] parsed = ManifestElement.parseHeader(header, header(header).orElse(null));
			return parsed == null ? List.of() : List.of(parsed);
		} catch (BundleException e) {
			return List.of();
		}
	}

	/** {@return the symbolic name; empty where there is none} */
	public String symbolicName() {
		return clauses(Constants.BUNDLE_SYMBOLICNAME).stream().map(ManifestElement::getValue).findFirst().orElse("");
	}

	/** {@return the version as written; empty where there is none} */
	public String version() {
		return header(Constants.BUNDLE_VERSION).orElse("");
	}

	/** The elements of a name in all extensions of a point. */
	Stream<XmlElement> declared(String point, String name) {
		return plugin.stream().flatMap(root -> root.children("extension"))
				.filter(extension -> extension.attribute("point").filter(point::equals).isPresent())
				.flatMap(extension -> extension.children(name));
	}

	/** {@return what it may do} */
	public Abilities abilities() {
		List<Behaviour> behaviours = frameworks.stream().flatMap(framework -> framework.element().children().stream())
				.flatMap(element -> element.attribute(CLASS).or(() -> element.attribute("figures"))
						.map(name -> new Behaviour(element.name(), name)).stream())
				.toList();
		List<String> rules = declared(RULES, "rule").flatMap(rule -> rule.attribute("id").stream()).toList();
		boolean code = files.holdsClasses() || files.files().keySet().stream().anyMatch(ContentCheck::isCode)
				|| !behaviours.isEmpty() || declared(RULES, "rule").findAny().isPresent()
				|| ManifestCheck.FORBIDDEN.stream().anyMatch(header -> header(header).isPresent());
		return new Abilities(frameworks.stream().map(FrameworkUnderTest::id).filter(id -> !id.isEmpty()).toList(),
				frameworks.stream().anyMatch(each -> each.element().children("attributes").findAny().isPresent()),
				behaviours, rules, code);
	}

	private static Attributes manifest(BundleFiles files) {
		try (InputStream in = new ByteArrayInputStream(files.content(BundleFiles.MANIFEST).orElse(new byte[0]))) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException e) {
			return new Attributes();
		}
	}

	private static Optional<XmlElement> xml(byte[] file) {
		try {
			return Optional.of(XmlElement.read(file));
		} catch (SAXException | IOException e) {
			// PluginCheck says so
			return Optional.empty();
		}
	}
}
