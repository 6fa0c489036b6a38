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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes the rows of a workbook as high as their texts need. Long texts are wrapped; some programs find the height of a
 * row themselves when they open the file, others, such as LibreOffice, show all rows with one line. The height is not
 * marked as chosen by hand, so that a program may still find a better one.
 */
final class SheetRows {

	private static final Pattern COLUMN = Pattern.compile("<col min=\"(\\d+)\" max=\"(\\d+)\" width=\"([\\d.]+)\"");
	private static final Pattern ROW = Pattern.compile("<row r=\"\\d+\">(.*?)</row>", Pattern.DOTALL);
	private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)\\d+\" t=\"s\"[^>]*><v>(\\d+)</v>");
	private static final double LINE = 13.5;
	private static final double MOST = 409;
	private static final double USUAL_WIDTH = 8.43;
	/** Part of the width that words fill before one of them has to go to the next line. */
	private static final double FILLED = 0.92;
	private static final int LETTERS = 26;

	private SheetRows() {
	}

	/**
	 * Finishes a workbook in place.
	 *
	 * @param file the workbook
	 * @throws IOException if it cannot be read or written
	 */
	static void finish(Path file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (InputStream stream = Files.newInputStream(file); ZipInputStream in = new ZipInputStream(stream)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		List<String> texts = texts(parts.getOrDefault("xl/sharedStrings.xml", new byte[0]));
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(whole)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				boolean sheet = part.getKey().startsWith("xl/worksheets/") && part.getKey().endsWith(".xml");
				out.write(sheet
						? mend(new String(part.getValue(), StandardCharsets.UTF_8), texts)
								.getBytes(StandardCharsets.UTF_8)
						: part.getValue());
				out.closeEntry();
			}
		}
		Files.write(file, whole.toByteArray());
	}

	/** The texts that cells point to. */
	private static List<String> texts(byte[] part) throws IOException {
		List<String> texts = new ArrayList<>();
		if (part.length == 0) {
			return texts;
		}
		try {
			XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
			StringBuilder text = new StringBuilder();
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.CHARACTERS) {
					text.append(reader.getText());
				} else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
					text.setLength(0);
				} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("si")) {
					texts.add(text.toString());
				}
			}
			reader.close();
			return texts;
		} catch (XMLStreamException e) {
			throw new IOException("The workbook that the engine wrote cannot be finished: " + e.getMessage(), e);
		}
	}

	/**
	 * Gives rows of more than one line their height.
	 *
	 * @param sheet a sheet
	 * @param texts the texts that its cells point to
	 * @return the sheet
	 */
	static String mend(String sheet, List<String> texts) {
		Map<Integer, Double> widths = new HashMap<>();
		COLUMN.matcher(sheet).results().forEach(column -> {
			for (int i = Integer.parseInt(column.group(1)); i <= Integer.parseInt(column.group(2)); i++) {
				widths.put(i, Double.valueOf(column.group(3)));
			}
		});
		StringBuilder mended = new StringBuilder();
		int end = 0;
		for (MatchResult row : ROW.matcher(sheet).results().toList()) {
			int lines = CELL.matcher(row.group(1)).results().mapToInt(cell -> lines(
					texts.get(Integer.parseInt(cell.group(2))),
					widths.getOrDefault(number(cell.group(1)), USUAL_WIDTH))).max().orElse(1);
			int inside = sheet.indexOf('>', row.start());
			mended.append(sheet, end, inside);
			if (lines > 1) {
				mended.append(" ht=\"").append(Math.min(MOST, lines * LINE + 2)).append('"');
			}
			end = inside;
		}
		return mended.append(sheet, end, sheet.length()).toString();
	}

	private static int lines(String text, double width) {
		double room = Math.max(1, width * FILLED);
		return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / room))).sum();
	}

	/** The number of a column, from 1 for A. */
	private static int number(String letters) {
		return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
	}
}
