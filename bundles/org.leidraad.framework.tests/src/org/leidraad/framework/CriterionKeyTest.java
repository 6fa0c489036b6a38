/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CriterionKeyTest {

	@Test
	void readsAndWritesTheThreeParts() {
		CriterionKey key = CriterionKey.parse("epeat/2018/2018-1.1").orElseThrow();
		assertEquals(new CriterionKey("epeat", "2018", "2018-1.1"), key);
		assertEquals("epeat/2018/2018-1.1", key.toString());
	}

	@Test
	void readsNothingOutOfWhatIsNoKey() {
		List<String> malformed = List.of("", "/", "//", "epeat", "epeat/2018", "epeat/2018/", "/2018/2018-1.1",
				"epeat//2018-1.1", "epeat/2018/2018-1.1/", "epeat/2018/a/b", " / / ");
		for (String written : malformed) {
			assertEquals(Optional.empty(), CriterionKey.parse(written), written);
		}
		assertEquals(Optional.empty(), CriterionKey.parse(null));
	}

	@Test
	void isNotMadeOfPartsThatCouldNotBeReadAgain() {
		assertThrows(IllegalArgumentException.class, () -> new CriterionKey("epeat", "2018", "a/b"));
		assertThrows(IllegalArgumentException.class, () -> new CriterionKey("", "2018", "a"));
		assertThrows(NullPointerException.class, () -> new CriterionKey("epeat", null, "a"));
	}
}
