/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader the name of a widget that has no label beside it. */
final class NamedAccessible extends AccessibleAdapter {

	private final String name;

	NamedAccessible(String name) {
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
