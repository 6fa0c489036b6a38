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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leidraad.ui.internal.workbench.BuyPerspective;

/** Shows the browser of frameworks: where it is already, otherwise in the layout that has room for it. */
public final class ShowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		show(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}

	/** {@return the browser in front} */
	static FrameworksView show(IWorkbenchWindow window) throws ExecutionException {
		try {
			IWorkbenchPage page = window.getActivePage();
			if (page.findView(FrameworksView.ID) == null) {
				window.getWorkbench().showPerspective(BuyPerspective.ID, window);
			}
			return (FrameworksView) window.getActivePage().showView(FrameworksView.ID);
		} catch (WorkbenchException e) {
			throw new ExecutionException("The browser of frameworks cannot be shown.", e);
		}
	}
}
