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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Bundles that a test installs into the program that runs, and that leave with it. */
final class Guests implements AutoCloseable {

	private final FrameworkRegistry registry;
	private final List<Bundle> installed = new ArrayList<>();

	Guests(FrameworkRegistry registry) {
		this.registry = registry;
	}

	/** Installs a bundle and waits for its framework. */
	InstalledFramework arrive(BundleOnTheFly made, String id)
			throws IOException, BundleException, InterruptedException {
		install(made);
		Registries.await(id + " arrives", () -> registry.framework(id).isPresent());
		return registry.framework(id).orElseThrow();
	}

	Bundle install(BundleOnTheFly made) throws IOException, BundleException {
		Bundle bundle = made.install();
		installed.add(bundle);
		return bundle;
	}

	@Override
	public void close() throws BundleException, InterruptedException {
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		Registries.await("the bundles of the test leave",
				() -> registry.frameworks().stream().noneMatch(each -> each.bundle().startsWith("test.")));
	}
}
