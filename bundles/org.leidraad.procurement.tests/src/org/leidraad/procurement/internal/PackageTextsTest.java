/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.procurement.belgium.BelgianClause;
import org.leidraad.procurement.knowledge.Glossary;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.testing.texts.Translations;

/** The texts of the packages about Belgian law, steering and knowledge are there in three languages. */
class PackageTextsTest {

	static Stream<Translations> packages() {
		return Stream.of(Translations.of(BelgianClause.class), Translations.of(Agenda.class),
				Translations.of(Glossary.class), new Translations(Glossary.class, "glossary"));
	}

	@ParameterizedTest
	@MethodSource("packages")
	void haveTheSameKeysAndArguments(Translations texts) throws IOException {
		for (String language : List.of("", "_nl", "_fr")) {
			texts.assertWhole(language, key -> key.endsWith(".synonyms"));
		}
	}
}
