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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Finishes the document that the engine wrote. The engine names the attribute with the width of a column wrongly, so
 * that some word processors make all columns equal; it lets rows break in two and does not say the language.
 */
final class WordDocument {

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
				out.write(text
						? mend(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: content);
				out.closeEntry();
			}
		}
		Files.write(file, whole.toByteArray());
	}

	private static String mend(String part) {
		return part.replace("<w:gridCol w:val=", "<w:gridCol w:w=")
				.replace("<w:trPr/>", "<w:trPr><w:cantSplit/></w:trPr>")
				.replace("=\"Lato\"", "=\"Calibri\"").replace("=\"Times New Roman\"", "=\"Calibri\"");
	}
}
