/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XMI with a parser that reaches for nothing outside the file. Handlers and parsers are not pooled: a pooled
 * handler breaks the second load, and a new parser costs less than a millisecond.
 */
final class RoadmapXmlLoad extends XMILoadImpl {

	private static final String SAX = "http://xml.org/sax/features/";
	private static final String LOAD_EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";
	private static final String MAX_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

	RoadmapXmlLoad(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
		// the JDK's own parser, whatever other parser a bundle brings: its features are known
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(SAX + "namespaces", true);
		factory.setFeature(SAX + "external-general-entities", false);
		factory.setFeature(SAX + "external-parameter-entities", false);
		factory.setFeature(LOAD_EXTERNAL_DTD, false);
		SAXParser parser = factory.newSAXParser();
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		// the handler has a limit of its own, which is the same on every JDK and can name the place
		parser.setProperty(MAX_DEPTH, "0");
		return parser;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		return new RoadmapXmlHandler(resource, helper, options);
	}

	@Override
	protected void handleErrors() {
		// the reader looks at the resource's errors itself
	}
}
