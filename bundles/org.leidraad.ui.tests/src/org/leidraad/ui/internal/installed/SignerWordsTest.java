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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.sdk.trust.Signature;
import org.leidraad.sdk.trust.Signer;

/** A name in a certificate is shown plainly: whoever makes the certificate writes what he likes into it. */
class SignerWordsTest {

	private static final String DIGITS = "0123456789abcdef".repeat(4);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"CN=Example Label,O=Example,C=NL|Example Label",
		"O=Example,CN=Label\\, the second,C=NL|Label, the second", "O=Nobody|O=Nobody", "OU=CN=Evil,CN=Plain|Plain"})
	void theCommonNameStandsOnTheButton(String subject, String shown) {
		assertEquals(shown, SignerWords.shortName(subject));
	}

	@Test
	void aLongNameIsCutAndAHiddenSignIsShown() {
		String name = SignerWords.shortName("CN=" + "x".repeat(500));
		assertEquals(40, name.length());
		assertTrue(name.endsWith("\u2026"));
		assertFalse(SignerWords.shortName("CN=Good\u202Edab\nMaker").matches("(?s).*[\u202E\n].*"));
	}

	@Test
	void theDigitsAreInGroupsAndNoneIsLost() {
		String groups = SignerWords.fingerprint(DIGITS);
		assertEquals(DIGITS, groups.replace(" ", ""));
		assertEquals(8, groups.split(" ").length);
		String sentence = SignerWords
				.sentence(new Signature.Valid(new Signer("CN=A", DIGITS, LocalDate.of(2029, 1, 30))));
		assertTrue(sentence.contains(groups) && sentence.contains("2029"), sentence);
	}
}
