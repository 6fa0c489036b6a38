/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a design or a library and finds what could run code: event handlers, scripted data, expressions that are more
 * than a column, a parameter or a constant, foreign data sources and drivers, pictures from the network. The report
 * engine runs scripts with the rights of the program, so a design is read here before the engine sees it.
 */
final class ScriptFreeDesign {

	/**
	 * What is wrong with a design.
	 *
	 * @param line line in the file, from 1
	 * @param what the element and what it holds
	 */
	record Offence(int line, String what) {
	}

	/**
	 * The result of reading one file.
	 *
	 * @param offence the first thing that is not allowed
	 * @param libraries the libraries that it includes, which must be read as well
	 */
	record Reading(Optional<Offence> offence, List<String> libraries) {
	}

	private static final int SHOWN = 60;
	private static final String DATA_SOURCE = "org.leidraad.report.oda";
	private static final String DATA_SET = "org.leidraad.report.oda.table";
	private static final Set<String> FORBIDDEN = Set.of("method", "script-data-source", "script-data-set",
			"script", "ex-property", "derived-data-set", "template-report-item");
	private static final Set<String> FORBIDDEN_PROPERTIES = Set.of("eventHandlerClass", "onPrepare", "onCreate",
			"onRender", "onPageBreak", "initialize", "beforeFactory", "afterFactory", "beforeRender", "afterRender",
			"includeScripts", "scriptLibs", "newHandlerOnEachEvent", "handlerClass", "valueMethod", "javaClass");
	private static final Set<String> EXPRESSION_LISTS = Set.of("value1", "value2", "expression", "arguments",
			"onColumns");
	private static final Pattern REFERENCE = Pattern.compile(
			"(dataSetRow|row|params)\\s*\\[\\s*\"[^\"\\\\\\]]*\"\\s*](\\s*\\.\\s*(value|displayText))?"
					+ "|row\\.__rownum|true|false|null|-?\\d+(\\.\\d+)?|\"[^\"\\\\]*\"|'[^'\\\\]*'");

	private ScriptFreeDesign() {
	}

	/**
	 * Reads a file.
	 *
	 * @param file the file
	 * @return what was found
	 * @throws IOException if it cannot be read
	 * @throws XMLStreamException if it is not well-formed XML
	 */
	static Reading read(InputStream file) throws IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		XMLStreamReader reader = factory.createXMLStreamReader(file);
		try {
			return new Walk(reader).read();
		} finally {
			reader.close();
		}
	}

	/** Tells whether an expression is only a reference or a constant. */
	static boolean isReference(String expression) {
		return REFERENCE.matcher(expression.strip()).matches();
	}

	/** One walk through one file. */
	private static final class Walk {

		private final XMLStreamReader reader;
		private final List<String> path = new ArrayList<>();
		private final List<String> libraries = new ArrayList<>();
		private Optional<Offence> offence = Optional.empty();

		Walk(XMLStreamReader reader) {
			this.reader = reader;
		}

		Reading read() throws XMLStreamException {
			while (reader.hasNext() && offence.isEmpty()) {
				switch (reader.next()) {
					case XMLStreamConstants.DTD -> found("DOCTYPE");
					case XMLStreamConstants.PROCESSING_INSTRUCTION -> found("<?" + reader.getPITarget() + "?>");
					case XMLStreamConstants.START_ELEMENT -> start();
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader.getText());
					case XMLStreamConstants.END_ELEMENT -> path.removeLast();
					default -> {
						// Comments and white space cannot do anything.
					}
				}
			}
			return new Reading(offence, libraries);
		}

		private void start() {
			String element = reader.getLocalName();
			String name = attribute("name");
			String constant = attribute("type").equals("constant") ? "!" : "";
			path.add(constant + element + "/" + name);
			if (FORBIDDEN.contains(element)) {
				found("<" + element + (name.isEmpty() ? "" : " name=\"" + name + "\"") + ">");
			} else if (element.equals("extended-item") && !attribute("extensionName").isEmpty()) {
				found("<extended-item extensionName=\"" + attribute("extensionName") + "\">");
			} else if (FORBIDDEN_PROPERTIES.contains(name)) {
				found(name);
			}
			foreign(element, "oda-data-source", DATA_SOURCE);
			foreign(element, "oda-data-set", DATA_SET);
		}

		private void foreign(String element, String kind, String allowed) {
			if (element.equals(kind) && !attribute("extensionID").equals(allowed)) {
				found("<" + kind + " extensionID=\"" + attribute("extensionID") + "\">");
			}
		}

		private void characters(String text) {
			if (text.isBlank() || path.isEmpty()) {
				return;
			}
			String here = path.getLast();
			if (isExpression(here) && !isReference(text)) {
				found(text);
			} else if (here.endsWith("/fileName") && inside("list-property/libraries")) {
				libraries.add(text.strip());
			} else if (here.equals("property/source") && !text.strip().matches("expr|embed")) {
				found("image source " + text.strip());
			} else if (here.matches("(text|html)-property/content.*") && text.toLowerCase().contains("value-of")
					|| text.toLowerCase().contains("<script")) {
				found(text);
			}
		}

		private boolean isExpression(String here) {
			if (here.startsWith("!")) {
				return false;
			}
			boolean list = here.startsWith("value/") && path.size() > 1
					&& EXPRESSION_LISTS.stream().anyMatch(name -> path.get(path.size() - 2).endsWith("/" + name));
			return here.startsWith("expression/") || list;
		}

		private boolean inside(String place) {
			return path.contains(place);
		}

		private String attribute(String name) {
			String value = reader.getAttributeValue(null, name);
			return value == null ? "" : value;
		}

		private void found(String what) {
			String line = what.strip().replaceAll("\\s+", " ");
			String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
			offence = offence.or(() -> Optional.of(new Offence(reader.getLocation().getLineNumber(), shown)));
		}
	}
}
