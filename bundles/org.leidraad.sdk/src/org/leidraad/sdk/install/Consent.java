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

/** What a person said when asked whether a bundle's code may run. */
public enum Consent {

	/** Nobody was asked: only what needs no trust, or has it already, is installed. */
	NOT_ASKED,
	/** This file may run, as it is now. */
	THIS_FILE,
	/** Whatever its signer signs may run. */
	SIGNER
}
