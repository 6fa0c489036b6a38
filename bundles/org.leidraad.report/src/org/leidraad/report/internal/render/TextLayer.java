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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/**
 * The text behind the glyphs of a PDF, which is what people find, copy and have read out. A typeface has one glyph for
 * hyphen and soft hyphen, for space and no-break space, and for some others; the engine writes the last of them into
 * the table from glyph to character, so that "30213100-6" is not found and a screen reader leaves the hyphen out. Here
 * such a glyph gets the character that texts are written with. Nothing else of the document changes.
 */
final class TextLayer {

	/** The character that is meant, for those that share its glyph. */
	private static final Map<Integer, Integer> MEANT = Map.of(0x00AD, 0x002D, 0x2010, 0x002D, 0x00A0, 0x0020, 0x2219,
			0x00B7, 0x02C9, 0x00AF, 0x02B9, 0x2032, 0x02BA, 0x2033);

	/** One glyph and its character in a table from glyphs to characters. */
	private static final Pattern GLYPH = Pattern.compile("(<([0-9A-Fa-f]{4})>\\s*<\\2>\\s*)<([0-9A-Fa-f]{4})>");
	private static final int HEXADECIMAL = 16;

	private TextLayer() {
	}

	/**
	 * Finishes a document in place.
	 *
	 * @param file the document
	 * @throws IOException if it cannot be read or written
	 */
	static void finish(Path file) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
			Set<PRStream> tables = tables(reader);
			for (PRStream table : tables) {
				mend(table);
			}
			PdfStamper stamper = new PdfStamper(reader, whole);
			stamper.setFullCompression();
			stamper.close();
		} catch (DocumentException e) {
			throw new IOException("The document that the engine wrote cannot be finished: " + e.getMessage(), e);
		}
		Files.write(file, whole.toByteArray());
	}

	private static Set<PRStream> tables(PdfReader reader) {
		Set<PRStream> tables = new HashSet<>();
		for (int number = 0; number < reader.getXrefSize(); number++) {
			if (reader.getPdfObject(number) instanceof PdfDictionary dictionary
					&& PdfReader.getPdfObject(dictionary.get(PdfName.TOUNICODE)) instanceof PRStream table) {
				tables.add(table);
			}
		}
		return tables;
	}

	private static void mend(PRStream table) throws IOException {
		String written = new String(PdfReader.getStreamBytes(table), StandardCharsets.ISO_8859_1);
		String mended = mend(written);
		if (!mended.equals(written)) {
			table.setData(mended.getBytes(StandardCharsets.ISO_8859_1), true);
		}
	}

	/** A typeface that has the meant character too has a glyph of its own for the other, which then stays. */
	static String mend(String table) {
		Set<Integer> own = new HashSet<>();
		GLYPH.matcher(table).results().forEach(glyph -> own.add(character(glyph)));
		return GLYPH.matcher(table).replaceAll(glyph -> Matcher.quoteReplacement(mend(glyph, own)));
	}

	private static String mend(MatchResult glyph, Set<Integer> own) {
		Integer meant = MEANT.get(character(glyph));
		return meant == null || own.contains(meant)
				? glyph.group()
				: glyph.group(1) + "<%04x>".formatted(meant);
	}

	private static int character(MatchResult glyph) {
		return Integer.parseInt(glyph.group(3), HEXADECIMAL);
	}
}
