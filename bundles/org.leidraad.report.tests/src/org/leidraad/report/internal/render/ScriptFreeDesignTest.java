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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.internal.render.ScriptFreeDesign.Offence;
import org.osgi.framework.FrameworkUtil;

/** What could run code in a design is found before the engine sees it. */
class ScriptFreeDesignTest {

	@Test
	void letsColumnsParametersAndConstantsPass() {
		for (String expression : List.of("row[\"name\"]", "dataSetRow[\"name\"]", "params[\"title\"]",
				"params[\"title\"].value", " row[ \"a b\" ] ", "\"text\"", "12.5", "true", "null")) {
			assertTrue(ScriptFreeDesign.isReference(expression), expression);
		}
		for (String expression : List.of("row[\"a\"]+1", "row[\"a\"];x()", "Packages.java", "row[\"a\"].toString()",
				"row[name]", "\"a\"+\"b\"", "importPackage(x)", "row[\"a\\\"]\"]", "new Date()")) {
			assertFalse(ScriptFreeDesign.isReference(expression), expression);
		}
	}

	@Test
	void findsEachKindOfScript() throws IOException, XMLStreamException {
		for (String part : List.of(
				"<method name=\"onRender\">x()</method>",
				"<property name=\"eventHandlerClass\">a.B</property>",
				"<data-sources><script-data-source name=\"s\"/></data-sources>",
				"<oda-data-source extensionID=\"org.eclipse.birt.report.data.oda.jdbc\" name=\"s\"/>",
				"<oda-data-set extensionID=\"org.eclipse.birt.data.oda.pojo.dataSet\" name=\"s\"/>",
				"<expression name=\"valueExpr\">row[\"a\"] + f()</expression>",
				"<expression name=\"altText\" type=\"javascript\">f()</expression>",
				"<simple-property-list name=\"value1\"><value>f()</value></simple-property-list>",
				"<text-property name=\"content\"><![CDATA[<value-of>f()</value-of>]]></text-property>",
				"<text-property name=\"content\"><![CDATA[<SCRIPT>f()</SCRIPT>]]></text-property>",
				"<extended-item extensionName=\"Chart\"/>",
				"<list-property name=\"includeScripts\"><structure/></list-property>",
				"<property name=\"source\">url</property>")) {
			assertTrue(offence("<report>\n" + part + "</report>").isPresent(), part);
		}
		assertEquals(2, offence("<report>\n<method name=\"onRender\">x()</method></report>").orElseThrow().line());
		assertTrue(offence("<!DOCTYPE report [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><report/>").isPresent());
	}

	@Test
	void findsTheShippedDesignsClean() throws IOException, XMLStreamException {
		for (String name : List.of("management.rptdesign", "management-data.rptdesign", "leidraad.rptlibrary")) {
			try (InputStream file = FrameworkUtil.getBundle(ReportRenderer.class).getEntry("designs/" + name)
					.openStream()) {
				assertEquals(Optional.empty(), ScriptFreeDesign.read(file).offence(), name);
			}
		}
	}

	@Test
	void followsLibraries() throws IOException, XMLStreamException {
		String design = "<report><list-property name=\"libraries\"><structure><property name=\"fileName\">a.rptlibrary"
				+ "</property></structure></list-property></report>";
		assertEquals(List.of("a.rptlibrary"), ScriptFreeDesign.read(stream(design)).libraries());
	}

	private static Optional<Offence> offence(String design) throws IOException, XMLStreamException {
		return ScriptFreeDesign.read(stream(design)).offence();
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}
}
