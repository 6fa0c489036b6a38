/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds a line of a calendar: no line may have more than 75 octets without its end (RFC 5545, section 3.1). */
final class FoldedLine {

	private static final int OCTETS = 75;
	private static final byte[] END = {'\r', '\n'};
	private static final byte[] FOLD = {'\r', '\n', ' '};
	/** In UTF-8 all bytes of a character but the first begin with the bits 10. */
	private static final int TOP_BITS = 0xC0;
	private static final int CONTINUED = 0x80;

	private FoldedLine() {
	}

	/** {@return the line in UTF-8, broken between characters, with its end} */
	static byte[] of(String line) {
		byte[] octets = line.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream folded = new ByteArrayOutputStream(octets.length + octets.length / OCTETS
				+ FOLD.length * 2);
		int from = 0;
		int room = OCTETS;
		while (octets.length - from > room) {
			int to = from + room;
			while ((octets[to] & TOP_BITS) == CONTINUED) {
				to--;
			}
			folded.write(octets, from, to - from);
			folded.writeBytes(FOLD);
			from = to;
			room = OCTETS - 1;
		}
		folded.write(octets, from, octets.length - from);
		folded.writeBytes(END);
		return folded.toByteArray();
	}
}
