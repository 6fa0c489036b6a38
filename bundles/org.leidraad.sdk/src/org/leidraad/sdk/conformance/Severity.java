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

/** How much a fault matters. */
public enum Severity {

	/** The bundle is not installed until it is mended. */
	ERROR,
	/** The bundle works, but somebody should look at it. */
	WARNING
}
