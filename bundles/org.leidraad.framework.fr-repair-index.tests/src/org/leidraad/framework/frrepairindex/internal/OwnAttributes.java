/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import org.leidraad.testing.framework.ShippedAttributes;

/** The own attributes of the framework. */
final class OwnAttributes {

	/** As its bundle ships them. */
	static final ShippedAttributes SHIPPED = ShippedAttributes.of("fr-repair-index", "RepairIndex");

	private OwnAttributes() {
	}
}
