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

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Which bundle declares a framework now. */
final class InstalledIds {

	private static final String POINT = "org.leidraad.framework.frameworks";

	private InstalledIds() {
		// no instances
	}

	/** The symbolic name of the bundle that declares a framework, if one does. */
	static Optional<String> owner(String id) {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return Stream.of(registry == null ? new IConfigurationElement[0] : registry.getConfigurationElementsFor(POINT))
				.filter(element -> id.equals(element.getAttribute("id")))
				.map(element -> element.getContributor().getName()).findFirst();
	}
}
