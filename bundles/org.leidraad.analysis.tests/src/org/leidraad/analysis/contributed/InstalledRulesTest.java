/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.contributed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleRegistry;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/** Rules that arrive, leave, and are not as they should be, while the program runs. */
class InstalledRulesTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration PAUSE = Duration.ofMillis(20);

	private final List<Bundle> installed = new ArrayList<>();
	private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
	private final ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
	private RuleRegistry registry;
	private List<String> before;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		await("the service is there", () -> GuestBundle.context().getServiceReference(RuleRegistry.class) != null);
		ServiceReference<RuleRegistry> service = GuestBundle.context().getServiceReference(RuleRegistry.class);
		registry = GuestBundle.context().getService(service);
		before = ids();
		Platform.addLogListener(listener);
	}

	@AfterEach
	void leaveNothingBehind() throws BundleException, InterruptedException {
		Platform.removeLogListener(listener);
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		await("the bundles of the test leave", () -> ids().equals(before));
	}

	@Test
	void theRulesOfTheThreadComeFirst() {
		List<String> thread = new ThreadAnalysis(new StubFrameworks()).rules().stream().map(Rule::id).toList();
		assertEquals(thread, before.subList(0, thread.size()));
	}

	@Test
	void rulesArriveInTheOrderOfTheirBundlesAndLeave() throws Exception {
		Bundle zebra = install(GuestBundle.of("test.zebra", "guest-good", "Good"));
		install(GuestBundle.of("test.ape", "guest-other", "Other"));
		await("both arrive", () -> ids().containsAll(List.of("guest-good", "guest-other")));
		assertTrue(ids().indexOf("guest-other") < ids().indexOf("guest-good"), () -> ids().toString());
		assertEquals(List.of("Other guest sees Contract.", "Guest sees Contract."), guestsSay());
		Rule<?> other = rule("guest-other");
		zebra.uninstall();
		await("one leaves", () -> !ids().contains("guest-good"));
		assertEquals(List.of("Other guest sees Contract."), guestsSay());
		assertEquals(other, rule("guest-other"), "the others are not made again");
	}

	@Test
	void aRuleThatFailsIsSwitchedOffAndTheOthersWorkOn() throws Exception {
		install(GuestBundle.of("test.failing", "guest-fails", "Fails", "guest-good", "Good"));
		await("they arrive", () -> ids().contains("guest-fails"));
		assertEquals(List.of("Guest sees Contract."), guestsSay());
		assertFalse(ids().contains("guest-fails"));
		assertEquals(List.of("Guest sees Contract."), guestsSay());
		assertLogged(1, "guest-fails", "test.failing", "spilt coffee");
	}

	@Test
	void aRuleThatCannotMendIsSwitchedOff() throws Exception {
		install(GuestBundle.of("test.later", "guest-fails-later", "FailsLater"));
		await("it arrives", () -> ids().contains("guest-fails-later"));
		Finding finding = guestsFind().getFirst();
		assertEquals(List.of(), finding.repairs());
		assertEquals(List.of(), guestsFind());
		assertLogged(1, "guest-fails-later", "test.later", "no tools");
	}

	@Test
	void whatIsNoRuleIsLeftOut() throws Exception {
		install(new GuestBundle("test.bad", GuestBundle.of("", "guest-unmade", "Unmade", "guest-silent", "Silent",
				"guest-claimed", "Undecided", "guest-renamed", "Other", "No Id", "Other", "guest-missing", "Missing",
				"guest-stranger", "Stranger", "guest-good", "Good").declarations()
				+ "<rule class=\"x\"/><rule id=\"guest-classless\"/><something/>"));
		await("the good one arrives", () -> ids().contains("guest-good"));
		assertEquals(before.size() + 1, ids().size(), () -> ids().toString());
		assertLogged(1, "guest-unmade", "test.bad", "");
		assertLogged(1, "guest-silent", "test.bad", "there is no text rule.guest-silent");
		assertLogged(1, "guest-claimed", "test.bad", "severity()");
		assertLogged(1, "guest-renamed", "test.bad", "guest-other");
		assertLogged(1, "No Id", "test.bad", "guest-other");
		assertLogged(1, "guest-missing", "test.bad", "");
		assertLogged(1, "guest-stranger", "test.bad", "org.leidraad.analysis.Rule");
		assertLogged(1, "guest-classless", "test.bad", "");
	}

	@Test
	void nobodyTakesThePlaceOfAnotherRule() throws Exception {
		install(GuestBundle.of("test.first", "guest-good", "Good"));
		install(GuestBundle.of("test.second", "guest-good", "Good", "guest-other", "Other", "weights-not-100",
				"Thief"));
		await("the last arrives", () -> ids().contains("guest-other"));
		await("the first too", () -> ids().contains("guest-good"));
		assertEquals(before.size() + 2, ids().size());
		assertEquals(List.of("Guest sees Contract.", "Other guest sees Contract."), guestsSay());
		assertLogged(1, "guest-good", "test.second", "");
		assertLogged(1, "weights-not-100", "test.second", "");
	}

	@Test
	void itIsToldOnce() throws Exception {
		install(GuestBundle.of("test.told", "weights-not-100", "Thief", "guest-good", "Good"));
		await("it arrives", () -> ids().contains("guest-good"));
		install(GuestBundle.of("test.told-after", "guest-other", "Other"));
		await("another arrives", () -> ids().contains("guest-other"));
		assertLogged(1, "weights-not-100", "test.told", "");
	}

	private void assertLogged(int times, String rule, String bundle, String reason) {
		assertEquals(times, logged.stream().filter(
				text -> text.contains(' ' + rule) && text.contains(' ' + bundle + ' ') && text.contains(reason))
				.count(),
				logged::toString);
	}

	private Bundle install(GuestBundle guest) throws Exception {
		Bundle bundle = guest.install();
		installed.add(bundle);
		return bundle;
	}

	private List<String> ids() {
		return registry.rules().stream().map(Rule::id).toList();
	}

	private Rule<?> rule(String id) {
		return registry.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
	}

	private List<Finding> guestsFind() {
		return new ThreadAnalysis(new StubFrameworks(), registry)
				.check(new HealthyRoadmap().roadmap, HealthyRoadmap.TODAY)
				.stream().filter(finding -> finding.rule().startsWith("guest-")).toList();
	}

	private List<String> guestsSay() {
		return guestsFind().stream().map(finding -> finding.message().in(Locale.ENGLISH)).toList();
	}

	/** The extension registry tells of changes from a thread of its own; waits until they have arrived. */
	private static void await(String what, BooleanSupplier condition) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("Never happened: " + what);
			}
			Thread.sleep(PAUSE);
		}
	}
}
