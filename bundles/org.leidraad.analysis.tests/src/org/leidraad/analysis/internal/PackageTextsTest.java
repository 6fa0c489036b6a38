/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.analysis.coverage.CoverageIndex;
import org.leidraad.analysis.maturity.MaturityProfile;
import org.leidraad.testing.texts.Translations;

/** The texts of packages that have their own: the three languages say the same. */
class PackageTextsTest {

	static Stream<Translations> packages() {
		return Stream.of(Translations.of(CoverageIndex.class), Translations.of(MaturityProfile.class));
	}

	@ParameterizedTest
	@MethodSource("packages")
	void haveTheSameKeysAndArguments(Translations texts) throws IOException {
		for (String language : List.of("", "_nl", "_fr")) {
			texts.assertWhole(language);
		}
	}
}
