/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * The texts of a bundle's {@code plugin.xml} in a language that need not be the platform's: the extension registry
 * translates once, when it first reads the file, and forgets the keys.
 */
final class BundleTexts {

	private static final String PLUGIN_XML = "plugin.xml";

	private final Bundle bundle;

	BundleTexts(Bundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * A translated attribute of a contribution.
	 *
	 * @param element name of its XML element
	 * @param id its identifier
	 * @param attribute name of the attribute
	 * @param locale the language
	 * @return the text; none if the contribution or its text is not in the bundle's files
	 */
	Optional<String> attribute(String element, String id, String attribute, Locale locale) {
		try {
			Optional<String> raw = raw(element, id, attribute);
			if (raw.isPresent() && raw.get().startsWith("%")) {
				return translated(raw.get().substring(1), locale);
			}
			return raw;
		} catch (IOException e) {
			throw new UncheckedIOException(bundle.getSymbolicName(), e);
		}
	}

	private Optional<String> raw(String element, String id, String attribute) throws IOException {
		URL entry = bundle.getEntry(PLUGIN_XML);
		if (entry == null) {
			return Optional.empty();
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		try (InputStream in = entry.openStream()) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)
						&& id.equals(reader.getAttributeValue(null, "id"))) {
					return Optional.ofNullable(reader.getAttributeValue(null, attribute));
				}
			}
			return Optional.empty();
		} catch (XMLStreamException e) {
			throw new IOException(PLUGIN_XML, e);
		}
	}

	private Optional<String> translated(String key, Locale locale) throws IOException {
		String base = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
		if (base == null) {
			base = Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME;
		}
		for (String suffix : List.of('_' + locale.toString(), '_' + locale.getLanguage(), "")) {
			URL entry = bundle.getEntry(base + suffix + ".properties");
			if (entry != null) {
				String text = load(entry).getProperty(key);
				if (text != null) {
					return Optional.of(text);
				}
			}
		}
		return Optional.empty();
	}

	private static Properties load(URL entry) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
