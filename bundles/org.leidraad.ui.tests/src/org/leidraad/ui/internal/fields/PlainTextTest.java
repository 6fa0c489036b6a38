/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PlainTextTest {

	@Test
	void aVerticalTabOfASlideBecomesALineBreak() {
		assertEquals(new Reading.Value("one\ntwo"), new PlainText(true).read("one\u000Btwo"));
		assertEquals(new Reading.Value("one two"), new PlainText(false).read("one\u000Btwo"));
	}

	@Test
	void lineBreaksOfAllSystemsAreTheSame() {
		assertEquals("a\nb\nc\nd", PlainText.clean("a\r\nb\rc\u2028d"));
	}

	@Test
	void whatIsLeftCanStandInAFile() throws ParserConfigurationException, SAXException, IOException {
		StringBuilder all = new StringBuilder();
		for (int point = 0; point <= 0xFFFF; point++) {
			all.append((char) point);
		}
		all.appendCodePoint(0x1F33F);
		String clean = PlainText.clean("x" + all + "x").replace("&", "").replace("<", "").replace("]", "");
		String xml = "<a>" + clean + "</a>";
		String back = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(xml))).getDocumentElement().getTextContent();
		assertEquals(clean, back);
	}

	@Test
	void charactersBeyondTheFirstPlaneStayAndHalfOnesGo() {
		assertEquals("\uD83C\uDF3F", PlainText.clean("\uD83C\uDF3F"));
		assertEquals("ab", PlainText.clean("a\uD83Cb"));
	}

	@Test
	void blankIsNothing() {
		assertInstanceOf(Reading.Nothing.class, new PlainText(true).read(" \n\t "));
		assertInstanceOf(Reading.Nothing.class, new PlainText(false).read("\u0001"));
	}
}
