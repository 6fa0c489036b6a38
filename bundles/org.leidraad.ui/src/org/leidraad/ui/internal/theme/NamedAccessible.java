/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.theme;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells a screen reader the name of a widget that has no label beside it. */
public final class NamedAccessible extends AccessibleAdapter {

	private final String name;

	private NamedAccessible(String name) {
		this.name = name;
	}

	/**
	 * Gives a widget a name.
	 *
	 * @param control the widget
	 * @param name its name, for people
	 */
	public static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new NamedAccessible(name));
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
