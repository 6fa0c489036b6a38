/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.util.List;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.storage.RoadmapStorage;

/** Opens and saves roadmaps with the attributes that the installed frameworks add. */
public final class InstalledStorage {

	private InstalledStorage() {
	}

	/** {@return a storage that asks at each file what is installed} */
	public static RoadmapStorage get() {
		return new RoadmapStorage(() -> Services.find(FrameworkRegistry.class)
				.map(FrameworkRegistry::attributePackages).orElse(List.of()));
	}
}
