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

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.model.text.Message;
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

	@Override
	public Collection<EPackage> attributePackages() {
		return Services.find(FrameworkRegistry.class).map(FrameworkRegistry::attributePackages).orElse(List.of());
	}

	@Override
	public Crosswalk crosswalk() {
		return Services.find(FrameworkRegistry.class).map(FrameworkRegistry::crosswalk)
				.orElseGet(FrameworkRegistry.super::crosswalk);
	}

	@Override
	public List<Message> problems() {
		return Services.find(FrameworkRegistry.class).map(FrameworkRegistry::problems).orElse(List.of());
	}

	@Override
	public void addListener(Runnable listener) {
		Services.find(FrameworkRegistry.class).ifPresent(registry -> registry.addListener(listener));
	}

	@Override
	public void removeListener(Runnable listener) {
		Services.find(FrameworkRegistry.class).ifPresent(registry -> registry.removeListener(listener));
	}
}
