/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.leidraad.sdk.trust.Signature;
import org.leidraad.sdk.trust.Signer;

/** Who signed a bundle, in words. A certificate may hold any name, so the name is shown plainly and cut. */
final class SignerWords {

	private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)\\s*CN=((?:\\\\.|[^,+\\\\])*)");
	private static final Pattern GROUP = Pattern.compile("(.{8})(?!$)");
	private static final int LONGEST = 40;

	private SignerWords() {
	}

	/** {@return a sentence: the name in the certificate, its fingerprint and how long it is valid} */
	static String sentence(Signature signature) {
		return switch (signature) {
			case Signature.Valid(Signer signer) -> InstalledTexts.get("signed.by", plain(signer.subject()),
					fingerprint(signer.fingerprint()), DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
							.withLocale(Locale.getDefault()).format(signer.validUntil()));
			case Signature.Broken(var why) -> why.in(Locale.getDefault());
			case Signature.None() -> InstalledTexts.get("signed.nobody");
		};
	}

	/** {@return the common name of a signer, short enough for a button} */
	static String shortName(String subject) {
		Matcher found = COMMON_NAME.matcher(subject);
		String name = plain(found.find() ? found.group(1).replaceAll("\\\\(.)", "$1") : subject).strip();
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + '\u2026';
	}

	/** {@return a fingerprint in groups that can be compared by eye} */
	static String fingerprint(String digits) {
		return GROUP.matcher(digits).replaceAll("$1 ");
	}

	// Signs that turn the direction of writing or end the line could make a name look like another sentence.
	private static String plain(String text) {
		return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\u00b7");
	}
}
