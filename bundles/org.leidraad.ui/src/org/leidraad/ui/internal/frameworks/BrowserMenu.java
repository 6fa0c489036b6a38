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

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;

/** The menu of the list of criteria. */
final class BrowserMenu {

	private final MenuManager menu = new MenuManager();

	BrowserMenu(Control list) {
		list.setMenu(menu.createContextMenu(list));
	}

	/** Adds an entry that is grey while its action cannot be done. */
	BrowserMenu with(String key, Runnable run, BooleanSupplier enabled) {
		Action action = new Action(BrowserTexts.get(key)) {

			@Override
			public void run() {
				run.run();
			}
		};
		menu.add(action);
		menu.addMenuListener(manager -> action.setEnabled(enabled.getAsBoolean()));
		return this;
	}
}
