/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal;

import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;

/** The parts of a key such as {@code epeat/2018/2018-1.1}. */
public final class FrameworkKey {

	private FrameworkKey() {
	}

	/**
	 * The framework that a key of a criterion names.
	 *
	 * @param key the key, or null
	 * @param frameworks what is installed
	 * @return the framework; none where the key is empty or the framework is not installed
	 */
	public static Optional<InstalledFramework> framework(String key, FrameworkRegistry frameworks) {
		return key == null ? Optional.empty() : frameworks.framework(key.strip().split("/", 2)[0]);
	}
}
