/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.conformance;

import java.util.List;

import org.leidraad.sdk.trust.Abilities;

/**
 * What the conformance kit says of a bundle.
 *
 * @param symbolicName the symbolic name of the bundle; empty where the manifest has none
 * @param version its version; empty where the manifest has none
 * @param abilities what it may do, as far as it could be read
 * @param faults what is wrong, errors first, then by file and line
 */
public record ConformanceReport(String symbolicName, String version, Abilities abilities, List<Fault> faults) {

	/** Keeps a copy of its own. */
	public ConformanceReport {
		faults = List.copyOf(faults);
	}

	/** {@return true if there is no error} */
	public boolean conforms() {
		return count(Severity.ERROR) == 0;
	}

	/**
	 * Counts faults.
	 *
	 * @param severity which
	 * @return how many there are of it
	 */
	public int count(Severity severity) {
		return (int) faults.stream().filter(fault -> fault.severity() == severity).count();
	}
}
