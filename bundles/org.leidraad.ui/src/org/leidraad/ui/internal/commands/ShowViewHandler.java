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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** View › Thread and View › Findings. Which view is said in the plugin.xml, after the colon. */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

	private String view;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		view = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			// of a view that is active already the workbench does not set the cursor
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(view).setFocus();
		} catch (PartInitException e) {
			throw new ExecutionException("The view " + view + " cannot be shown.", e);
		}
		return null;
	}
}
