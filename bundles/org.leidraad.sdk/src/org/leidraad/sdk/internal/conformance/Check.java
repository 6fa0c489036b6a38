/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

/** One thing that the conformance kit looks at. */
interface Check {

	/**
	 * Looks at a bundle; throws nothing, however spoilt it is.
	 *
	 * @param bundle the bundle
	 * @param faults takes what is wrong
	 */
	void check(BundleUnderTest bundle, Faults faults);
}
