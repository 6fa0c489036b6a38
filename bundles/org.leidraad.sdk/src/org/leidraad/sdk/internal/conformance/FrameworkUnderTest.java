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

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.internal.OfflineFramework;
import org.xml.sax.SAXException;

/** One framework of a bundle: its declaration, and its catalogue and own attributes as far as they can be read. */
final class FrameworkUnderTest {

	private final BundleUnderTest bundle;
	private final XmlElement element;
	private final Optional<OfflineFramework> offline;
	private Optional<Framework> catalogue = Optional.empty();
	private Optional<FrameworkException> catalogueRefused = Optional.empty();
	private Optional<EPackage> attributes = Optional.empty();
	private Optional<FrameworkException> attributesRefused = Optional.empty();
	private final Optional<XmlElement> lines;
	private final Map<String, Integer> places = new HashMap<>();

	FrameworkUnderTest(BundleUnderTest bundle, XmlElement element) {
		this.bundle = bundle;
		this.element = element;
		this.offline = kind().map(kind -> new OfflineFramework(bundle.symbolicName(), id(), kind, cataloguePath(),
				models(), bundle.files()::address));
		this.lines = bundle.files().content(cataloguePath()).flatMap(FrameworkUnderTest::xml);
		offline.ifPresent(this::read);
	}

	private void read(OfflineFramework framework) {
		try {
			catalogue = Optional.of(framework.catalogue());
		} catch (FrameworkException e) {
			catalogueRefused = Optional.of(e);
		}
		try {
			attributes = framework.attributes();
		} catch (FrameworkException e) {
			attributesRefused = Optional.of(e);
		}
	}

	BundleUnderTest bundle() {
		return bundle;
	}

	XmlElement element() {
		return element;
	}

	String id() {
		return element.attribute("id").orElse("");
	}

	Optional<FrameworkKind> kind() {
		return element.attribute("kind").map(FrameworkKind::get);
	}

	String cataloguePath() {
		return element.attribute("catalogue").orElse("");
	}

	String textsPath() {
		return element.attribute("texts").orElse("catalogue/texts");
	}

	List<String> models() {
		return element.children("attributes").map(own -> own.attribute("model").orElse("")).toList();
	}

	Optional<Framework> catalogue() {
		return catalogue;
	}

	Optional<FrameworkException> catalogueRefused() {
		return catalogueRefused;
	}

	Optional<EPackage> attributes() {
		return attributes;
	}

	Optional<FrameworkException> attributesRefused() {
		return attributesRefused;
	}

	/** The line of the root of the catalogue. */
	int line() {
		return lines.map(XmlElement::line).orElse(0);
	}

	/**
	 * The line of the edition or criterion of the catalogue that has an identifier; that of the root if there is none.
	 */
	int line(String element, String identifier) {
		if (places.isEmpty()) {
			lines.ifPresent(root -> root.children().forEach(child -> child.attribute("id")
					.or(() -> child.attribute("key"))
					.ifPresent(id -> places.putIfAbsent(child.name() + ' ' + id, child.line()))));
		}
		return places.getOrDefault(element + ' ' + identifier, line());
	}

	private static Optional<XmlElement> xml(byte[] file) {
		try {
			return Optional.of(XmlElement.read(file));
		} catch (SAXException | IOException e) {
			// the reader of catalogues says so
			return Optional.empty();
		}
	}
}
