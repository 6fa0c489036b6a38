/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.leidraad.ui.internal.theme.Appearance;
import org.osgi.service.prefs.BackingStoreException;

/** View › Theme: light, dark, or as the desktop is. */
public final class AppearanceHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.leidraad.ui.appearance";
	private static final String CHOICE = "org.leidraad.ui.appearance.choice";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			Appearance.of(event.getParameter(CHOICE)).choose();
		} catch (BackingStoreException e) {
			throw new ExecutionException("The theme is not remembered.", e);
		}
		HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class)
				.refreshElements(COMMAND, null);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // so it is in the platform's interface
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(Appearance.chosen().id().equals(parameters.get(CHOICE)));
	}
}
