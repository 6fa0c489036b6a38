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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of an XML file and the line in which it begins (or rather, as parsers have it, in which its start tag
 * ends).
 *
 * @param name its name with prefix
 * @param attributes the attributes in their order
 * @param line the line, from 1
 * @param children the elements in it
 */
record XmlElement(String name, Map<String, String> attributes, int line, List<XmlElement> children) {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private static final int DEEPEST = 100;

	/** Reads a file; a document type is refused. */
	static XmlElement read(byte[] file) throws SAXException, IOException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(NO_DOCTYPE, true);
			Reading reading = new Reading();
			factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(file)), reading);
			return reading.root;
		} catch (ParserConfigurationException e) {
			throw new SAXException(e);
		}
	}

	Stream<XmlElement> children(String wanted) {
		return children.stream().filter(child -> child.name.equals(wanted));
	}

	Optional<String> attribute(String wanted) {
		return Optional.ofNullable(attributes.get(wanted)).map(String::strip).filter(value -> !value.isEmpty());
	}

	private static final class Reading extends DefaultHandler {

		private final Deque<XmlElement> open = new ArrayDeque<>();
		private Locator place;
		private XmlElement root;

		@Override
		public void setDocumentLocator(Locator locator) {
			place = locator;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes written) throws SAXException {
			Map<String, String> attributes = new LinkedHashMap<>();
			for (int index = 0; index < written.getLength(); index++) {
				attributes.put(written.getQName(index), written.getValue(index));
			}
			XmlElement element = new XmlElement(name, attributes, place.getLineNumber(), new ArrayList<>());
			if (open.isEmpty()) {
				root = element;
			} else {
				open.peek().children.add(element);
			}
			open.push(element);
			if (open.size() > DEEPEST) {
				throw new SAXParseException("more than " + DEEPEST + " elements within each other", place);
			}
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			open.pop();
		}
	}
}
