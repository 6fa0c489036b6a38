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

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Consumer;

/**
 * The one place where the command line writes. Files and pipes get UTF-8; a
 * terminal gets its own encoding, in which signs and accents that it cannot show
 * are written in the plainest way.
 */
public final class Terminal {

	private static final byte[] LINE_END = {'\n'};
	private static final String BROKEN_PIPE = "Broken pipe";
	private static final String TYPOGRAPHIC = "‘’“”–—›→";
	private static final String[] PLAIN = {"'", "'", "\"", "\"", "-", "-", ">", "->"};

	private final Outlet outlet;
	private final PrintWriter out;
	private final PrintWriter err;
	private final CharsetEncoder encoder;

	/**
	 * @param out standard output
	 * @param err standard error
	 * @param charset the encoding of text on both
	 */
	public Terminal(OutputStream out, OutputStream err, Charset charset) {
		this.outlet = new Outlet(out);
		this.out = new PrintWriter(new OutputStreamWriter(outlet, charset));
		this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
		this.encoder = charset.newEncoder();
	}

	/** {@return the terminal, file or pipe that the process was started with} */
	@SuppressWarnings("resource") // standard output is never closed; and System.out would hide that a disk is full
	public static Terminal standard() {
		Console console = System.console();
		return new Terminal(new FileOutputStream(FileDescriptor.out), System.err,
				console == null ? StandardCharsets.UTF_8 : console.charset());
	}

	/**
	 * Writes a line of the result. Whatever the text, it is one line.
	 *
	 * @param line the line
	 */
	public void print(String line) {
		out.println(shown(line));
	}

	/**
	 * Writes a line beside the result: progress, or what is wrong. Whatever the text, it is one line.
	 *
	 * @param line the line
	 */
	public void tell(String line) {
		out.flush();
		err.println(shown(line.strip()));
	}

	/**
	 * Writes a machine-readable document, in UTF-8 whatever the terminal.
	 *
	 * @param document the encoded document
	 */
	public void print(byte[] document) {
		out.flush();
		try {
			outlet.write(document);
			outlet.write(LINE_END);
			outlet.flush();
		} catch (IOException recorded) {
			// The outlet remembers it, and finish() tells.
			return;
		}
	}

	/**
	 * Lends standard output to somebody who formats whole pages and does not close it.
	 *
	 * @param borrower takes the writer
	 */
	public void lend(Consumer<PrintWriter> borrower) {
		borrower.accept(out);
	}

	/** Shows what was written so far, before something that takes long. */
	public void flush() {
		out.flush();
	}

	/**
	 * Ends the output.
	 *
	 * @return false if not all of it could be written, as on a full disk; a reader that wants no more, such as
	 * {@code head}, is no failure
	 */
	public boolean finish() {
		out.flush();
		err.flush();
		return outlet.failure == null || BROKEN_PIPE.equals(outlet.failure.getMessage());
	}

	/**
	 * A sign that the terminal can show.
	 *
	 * @param sign the sign
	 * @param plain what stands for it where it cannot be shown
	 * @return one of both
	 */
	public String sign(String sign, String plain) {
		return encoder.canEncode(sign) ? sign : plain;
	}

	private String shown(String line) {
		String text = OneLine.of(line);
		if (encoder.canEncode(text)) {
			return text;
		}
		StringBuilder plain = new StringBuilder();
		text.codePoints().mapToObj(Character::toString).map(this::plain).forEach(plain::append);
		return plain.toString();
	}

	private String plain(String character) {
		int typographic = TYPOGRAPHIC.indexOf(character);
		if (encoder.canEncode(character)) {
			return character;
		}
		if (typographic >= 0) {
			return PLAIN[typographic];
		}
		String bare = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		return encoder.canEncode(bare) ? bare : "?";
	}

	/** Remembers the first failure, which writers only note as a yes or no. */
	private static final class Outlet extends FilterOutputStream {

		private IOException failure;

		Outlet(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException problem) {
				failure = failure == null ? problem : failure;
				throw problem;
			}
		}
	}
}
