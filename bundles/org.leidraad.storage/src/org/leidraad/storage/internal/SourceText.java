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

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file that could not be read, to find the place of the fault in it. Used only once reading has failed,
 * so that it may be slow.
 */
final class SourceText {

	private static final Pattern ROOT_END = Pattern.compile("</([^:>]+:)?" + RoadmapFormat.ROOT + "\\s*>");

	private final byte[] content;
	private final String text;
	private final TextPlace firstGarbled;
	private final boolean cutInCharacter;

	SourceText(byte[] content) {
		this.content = content;
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(content);
		CharBuffer out = CharBuffer.allocate(content.length);
		CoderResult result = decoder.decode(in, out, false);
		this.cutInCharacter = result.isUnderflow() && in.hasRemaining();
		this.text = out.flip().toString();
		this.firstGarbled = result.isError() ? placeAt(text.length()) : TextPlace.NONE;
	}

	/** {@return true if nothing but white space is in the file} */
	boolean isBlank() {
		return content.length == 0 || firstGarbled == TextPlace.NONE && text.isBlank();
	}

	/** {@return true if the file begins as an XML file does} */
	boolean beginsAsXml() {
		String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
		return start.stripLeading().startsWith("<");
	}

	/** {@return the place of the first byte that is not UTF-8; none if all are} */
	TextPlace firstGarbled() {
		return firstGarbled;
	}

	/** {@return true if the file ends in the middle of a character} */
	boolean isCutInCharacter() {
		return cutInCharacter;
	}

	/** {@return the place behind the last character} */
	TextPlace end() {
		return placeAt(text.length());
	}

	/**
	 * Tells whether the end of the file is missing, given where the parser stumbled: over the end itself, or over
	 * something before it that was cut in two.
	 *
	 * @param stumble where the parser stumbled
	 * @return true if the file was cut off
	 */
	boolean isCut(TextPlace stumble) {
		int offset = offsetOf(stumble);
		return offset >= text.length() || text.substring(offset).isBlank()
				|| !text.stripTrailing().endsWith(">") && !ROOT_END.matcher(text).find();
	}

	/**
	 * Where an attribute stands in the tag that ends at a place: the parser only tells about where the tag ends.
	 *
	 * @param attribute its qualified name
	 * @param tagEnd a place in the tag or just behind it
	 * @return the place of the attribute's name; none if the tag holds no such attribute
	 */
	Optional<TextPlace> attribute(String attribute, TextPlace tagEnd) {
		int start = text.lastIndexOf('<', Math.min(offsetOf(tagEnd), text.length()) - 1);
		if (start < 0) {
			return Optional.empty();
		}
		// not the next ">", which may stand in a value; a "<" may not
		int next = text.indexOf('<', start + 1);
		int end = next < 0 ? text.length() : next;
		Matcher matcher = Pattern.compile("[\\s](" + Pattern.quote(attribute) + ")\\s*=")
				.matcher(text).region(start, end);
		return matcher.find() ? Optional.of(placeAt(matcher.start(1))) : Optional.empty();
	}

	private int offsetOf(TextPlace place) {
		int offset = 0;
		for (int line = 1; line < place.line(); line++) {
			int next = text.indexOf('\n', offset);
			if (next < 0) {
				return text.length();
			}
			offset = next + 1;
		}
		return offset + Math.max(0, place.column() - 1);
	}

	private TextPlace placeAt(int offset) {
		int line = 1;
		int lineStart = 0;
		for (int next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
			line++;
			lineStart = next + 1;
		}
		return new TextPlace(line, offset - lineStart + 1);
	}
}
