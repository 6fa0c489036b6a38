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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Signature;
import org.leidraad.ui.internal.fields.SomeFrameworks;

/** The list tells all that is in use, all that was left out, and each problem once. */
class InstalledListTest {

	private static final Message OFF = InstalledTexts.message("problem.nothing", "Tier");

	private final SomeFrameworks frameworks = new SomeFrameworks().with("b", FrameworkKind.LAW, law -> {
	}).with("c", FrameworkKind.PACT, pact -> {
	}, Optional.empty(), new Behaviours() {

		@Override
		public List<Message> switchedOff() {
			return List.of(OFF);
		}
	});

	private static UserFramework own(String id, Optional<Message> problem) {
		return new UserFramework("org.example." + id, "1.2.0", "/tmp/x.jar", "0".repeat(64), new Signature.None(),
				new Abilities(List.of(id), false, List.of(), List.of(), false), problem);
	}

	private InstalledList list(UserFramework... own) {
		return InstalledList.of(frameworks, List.of(own), bundle -> "1.0.0", Locale.ENGLISH);
	}

	@Test
	void whatAPersonInstalledComesFirst() {
		InstalledList list = list(own("c", Optional.empty()));
		assertEquals(List.of("c", "b"), list.lines().stream().map(InstalledLine::ids).toList());
		assertTrue(list.lines().getFirst().own().isPresent());
		assertTrue(list.lines().getLast().own().isEmpty());
	}

	@Test
	void whatWasLeftOutIsThereWithTheReason() {
		Message why = InstalledTexts.message("details.none");
		InstalledLine line = list(own("gone", Optional.of(why))).lines().getFirst();
		assertEquals("gone", line.ids());
		assertEquals("1.2.0", line.version());
		assertTrue(line.framework().isEmpty());
		assertEquals(List.of(why), line.problems());
		assertEquals(1, list(own("silent", Optional.empty())).lines().getFirst().problems().size(),
				"a bundle that brings nothing says so");
	}

	@Test
	void aProblemIsToldOnce() {
		Message other = InstalledTexts.message("problem.nothing", "org.example.refused");
		frameworks.problems.addAll(List.of(OFF, other, other));
		InstalledList list = list();
		assertEquals(List.of(other), list.others());
		assertEquals(2, list.problems());
	}

	@ParameterizedTest
	@CsvSource({"1.1.0, 1.0.9, true", "1.0.0, 1.0.0, false", "1.10.0, 1.9.0, true", "0.9.0, 1.0.0, false",
		"broken, 1.0.0, false"})
	void aNewerVersionIsOneThatComesAfter(String offered, String installed, boolean newer) {
		assertEquals(newer, Renewal.isNewer(offered, installed));
	}
}
