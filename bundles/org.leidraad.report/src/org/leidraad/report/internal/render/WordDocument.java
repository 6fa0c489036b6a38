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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Finishes the document that the engine wrote. The engine names the attribute with the width of a column wrongly, so
 * that some word processors make all columns equal, and it has no styles of headings; see also {@link WordFlow}.
 */
final class WordDocument {

	private static final String HEADINGS = IntStream.rangeClosed(1, 6).mapToObj(level -> """
			<w:style w:type="paragraph" w:styleId="Heading%1$d"><w:name w:val="heading %1$d"/><w:qFormat/><w:pPr>\
			<w:keepNext/><w:outlineLvl w:val="%2$d"/></w:pPr></w:style>""".formatted(level, level - 1))
			.collect(Collectors.joining());

	private WordDocument() {
	}

	/**
	 * Finishes a document in place.
	 *
	 * @param file the document
	 * @throws IOException if it cannot be read or written
	 */
	static void finish(Path file) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		try (InputStream stream = Files.newInputStream(file);
				ZipInputStream in = new ZipInputStream(stream);
				ZipOutputStream out = new ZipOutputStream(whole)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				boolean text = entry.getName().startsWith("word/") && entry.getName().endsWith(".xml");
				out.write(text ? flow(mend(new String(content, StandardCharsets.UTF_8))) : content);
				out.closeEntry();
			}
		}
		Files.write(file, whole.toByteArray());
	}

	private static String mend(String part) {
		return part.replace("<w:gridCol w:val=", "<w:gridCol w:w=").replace("</w:styles>", HEADINGS + "</w:styles>")
				.replace("=\"Lato\"", "=\"Calibri\"").replace("=\"Times New Roman\"", "=\"Calibri\"");
	}

	private static byte[] flow(String part) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(part)));
			document.setXmlStandalone(true);
			new WordFlow(document).mend();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document),
					new StreamResult(bytes));
			return bytes.toByteArray();
		} catch (ParserConfigurationException | SAXException | TransformerException e) {
			throw new IOException("The document that the engine wrote cannot be finished: " + e.getMessage(), e);
		}
	}
}
