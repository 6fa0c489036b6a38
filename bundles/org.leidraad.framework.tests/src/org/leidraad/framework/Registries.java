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

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** How the tests come to the registry that runs, and wait for it to follow. */
final class Registries {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration PAUSE = Duration.ofMillis(20);

	private Registries() {
		// no instances
	}

	static BundleContext context() {
		return FrameworkUtil.getBundle(FrameworkRegistry.class).getBundleContext();
	}

	static FrameworkWiring framework() {
		return context().getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}

	/** The service, as every other bundle gets it. */
	static FrameworkRegistry running() throws InterruptedException {
		ServiceTracker<FrameworkRegistry, FrameworkRegistry> tracker = new ServiceTracker<>(context(),
				FrameworkRegistry.class, null);
		tracker.open();
		try {
			FrameworkRegistry service = tracker.waitForService(PATIENCE.toMillis());
			if (service == null) {
				throw new AssertionError("No FrameworkRegistry service: its component was not activated");
			}
			return service;
		} finally {
			tracker.close();
		}
	}

	/** The extension registry tells of changes from a thread of its own; waits until they have arrived. */
	static void await(String what, BooleanSupplier condition) throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("Never happened: " + what);
			}
			Thread.sleep(PAUSE);
		}
	}
}
