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

/** What installing a bundle would do. */
public enum Change {

	/** It is not there yet. */
	NEW,
	/** It takes the place of an older version. */
	UPDATE,
	/** It takes the place of the same version with other contents. */
	REPLACEMENT,
	/** It takes the place of a newer version. */
	DOWNGRADE,
	/** It is there already, exactly so. */
	NOTHING
}
