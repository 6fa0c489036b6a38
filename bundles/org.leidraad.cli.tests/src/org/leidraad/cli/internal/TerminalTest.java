/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.leidraad.cli.internal.text.Table;

/** What the terminal gets. */
class TerminalTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void oneLineWhateverTheText() {
		Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8);
		terminal.tell("first\n\tsecond\r\nthird\n");
		assertEquals("first second third" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void namesOfOthersNeitherSteerTheTerminalNorForgeLines() {
		Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8);
		terminal.print("\u001b[31mrood\u001b]0;titel\u0007\n\u2714 past\u202efdp.exe\u2028\u009b2J");
		terminal.finish();
		assertEquals("\ufffd[31mrood\ufffd]0;titel\ufffd \u2714 past\ufffdfdp.exe \ufffd2J" + System.lineSeparator(),
				out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void tablesStayAlignedWhateverTheCells() {
		Table table = new Table("naam", "getal");
		table.row("a\n\n   b", "1");
		table.row("ab\tcd", "2");
		Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8);
		table.print(terminal);
		terminal.finish();
		assertEquals(List.of("naam   getal", "a b    1", "ab cd  2"),
				out.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void signsAndAccentsDegradeWhereTheyCannotBeShown() {
		Terminal terminal = new Terminal(out, err, StandardCharsets.US_ASCII);
		terminal.print("« Préféré » › ‘a’ – één\u202f000");
		terminal.finish();
		assertEquals("? Prefere ? > 'a' - een 000" + System.lineSeparator(), out.toString(StandardCharsets.US_ASCII));
		assertEquals("!", terminal.sign("▲", "!"));
	}

	@Test
	void whatCanBeShownIsKept() {
		Charset latin = StandardCharsets.ISO_8859_1;
		Terminal terminal = new Terminal(out, err, latin);
		terminal.print("é ▲ ç");
		terminal.finish();
		assertEquals("é ? ç" + System.lineSeparator(), out.toString(latin));
	}

	@Test
	void documentsAreUtf8Everywhere() {
		Terminal terminal = new Terminal(out, err, StandardCharsets.US_ASCII);
		terminal.print("before");
		terminal.print("\"é\"".getBytes(StandardCharsets.UTF_8));
		assertEquals("before" + System.lineSeparator() + "\"é\"\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void fullDiskIsNoticed() throws IOException {
		assertFalse(finished("No space left on device"));
	}

	@Test
	void readerThatWantsNoMoreIsNoFailure() throws IOException {
		assertTrue(finished("Broken pipe"));
	}

	private boolean finished(String problem) throws IOException {
		try (OutputStream broken = new BrokenStream(problem)) {
			Terminal terminal = new Terminal(broken, err, StandardCharsets.UTF_8);
			terminal.print("lost");
			terminal.print(new byte[]{'1'});
			return terminal.finish();
		}
	}

	private static final class BrokenStream extends OutputStream {

		private final String problem;

		BrokenStream(String problem) {
			this.problem = problem;
		}

		@Override
		public void write(int octet) throws IOException {
			throw new IOException(problem);
		}
	}
}
