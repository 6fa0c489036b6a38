/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.testing.texts.Translations;

/** The three languages say the same of modifications. */
class ModificationTextsTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "_nl", "_fr"})
	void hasTheSameKeysAndArgumentsInEachLanguage(String language) throws IOException {
		Translations.of(ModificationTexts.class).assertWhole(language);
	}
}
