/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Degree;

/**
 * That a framework in use says of itself that it is about an aspect, while its catalogue has no criterion that covers
 * it: the official text may have one, so that it is to be checked.
 *
 * @param framework the framework
 * @param degree how far it is about the aspect, by its own account
 */
public record Claim(InstalledFramework framework, Degree degree) {

	/** {@return true if the aspect is a main subject of the framework, so that it is no gap before it was checked} */
	public boolean isCore() {
		return degree == Degree.CORE;
	}
}
