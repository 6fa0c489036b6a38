/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.conformance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.Messages;

/**
 * The conformance kit as a program of its own, for builds: {@code VerifyBundle BUNDLE [LAST]}. It prints each fault in
 * a
 * line, in the language of the computer, and throws where there is an error, so that the build fails.
 */
public final class VerifyBundle {

	private VerifyBundle() {
		// no instances
	}

	/**
	 * Verifies a bundle.
	 *
	 * @param arguments the bundle, and the last edition of it where there is one; an empty one counts as none
	 * @throws NotConforming if there is an error
	 * @throws FrameworkException if there is no such file, or it is no archive at all
	 */
	@SuppressWarnings("resource") // standard output is never closed
	public static void main(String... arguments) throws NotConforming, FrameworkException {
		PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		Locale locale = Locale.getDefault();
		Optional<Path> last = arguments.length > 1 && !arguments[1].isBlank()
				? Optional.of(Path.of(arguments[1]))
				: Optional.empty();
		ConformanceReport report = new ConformanceKit().verify(Path.of(arguments[0]), last);
		report.faults().forEach(fault -> out.println(
				Messages.TEXTS.get(locale, "fault." + fault.severity(), fault.in(locale), fault.id())));
		String summary = Messages.TEXTS.get(locale, report.conforms() ? "verified" : "not-verified", arguments[0],
				report.count(Severity.ERROR), report.count(Severity.WARNING));
		if (!report.conforms()) {
			throw new NotConforming(summary);
		}
		out.println(summary);
	}

	/** The bundle does not conform. */
	public static final class NotConforming extends Exception {

		private static final long serialVersionUID = 1L;

		NotConforming(String summary) {
			super(summary);
		}
	}
}
