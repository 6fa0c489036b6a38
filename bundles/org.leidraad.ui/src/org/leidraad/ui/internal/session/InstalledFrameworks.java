/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.util.List;
import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.ui.internal.workbench.Services;

/** The registry of frameworks, whether its service is there or not: without it nothing is installed. */
public final class InstalledFrameworks implements FrameworkRegistry {

	@Override
	public List<InstalledFramework> frameworks() {
		return Services.find(FrameworkRegistry.class).map(FrameworkRegistry::frameworks).orElse(List.of());
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return Services.find(FrameworkRegistry.class).flatMap(registry -> registry.framework(id));
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return Services.find(FrameworkRegistry.class).flatMap(registry -> registry.criterion(key));
	}
}
