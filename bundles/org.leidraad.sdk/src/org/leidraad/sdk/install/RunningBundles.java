/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/** Brings bundles into the running OSGi framework and takes them out. */
final class RunningBundles {

	private static final String SCHEME = "reference:";
	private static final int PATIENCE_SECONDS = 30;

	private final BundleContext context;

	RunningBundles(BundleContext context) {
		this.context = context;
	}

	/** Installs and resolves a bundle; another one of that place is taken out before. */
	Bundle install(Path jar) throws BundleException {
		String location = SCHEME + jar.toUri();
		Bundle known = context.getBundle(location);
		if (known != null) {
			uninstall(known);
		}
		Bundle bundle = context.installBundle(location);
		if (!wiring().resolveBundles(List.of(bundle))) {
			String why = unresolved(bundle);
			uninstall(bundle);
			throw new BundleException(why, BundleException.RESOLVE_ERROR);
		}
		return bundle;
	}

	/** Takes a bundle out and forgets its classes. */
	void uninstall(Bundle bundle) throws BundleException {
		bundle.uninstall();
		CountDownLatch refreshed = new CountDownLatch(1);
		wiring().refreshBundles(List.of(bundle), event -> {
			if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
				refreshed.countDown();
			}
		});
		try {
			if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new BundleException("refresh of " + bundle.getSymbolicName() + " does not end");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new BundleException("interrupted", e);
		}
	}

	/** The bundle that was installed from a file, if it is there. */
	Optional<Bundle> of(Path jar) {
		return Optional.ofNullable(context.getBundle(SCHEME + jar.toUri()));
	}

	/** Bundles with a symbolic name that did not come from a folder. */
	Stream<Bundle> shipped(String symbolicName, Path folder) {
		String place = SCHEME + folder.toUri();
		return Stream.of(context.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
				.filter(bundle -> !bundle.getLocation().startsWith(place));
	}

	// Starting says why it does not resolve; that is the only way to hear it.
	private static String unresolved(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
			return "";
		} catch (BundleException e) {
			return String.valueOf(e.getMessage()).lines().map(String::strip).reduce((first, next) -> next).orElse("");
		}
	}

	private FrameworkWiring wiring() {
		return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}
}
