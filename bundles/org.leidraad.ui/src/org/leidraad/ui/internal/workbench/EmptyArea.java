/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.leidraad.ui.internal.welcome.WelcomeEditor;

/** Shows the welcome page when the last roadmap is closed: an empty place says what belongs there. */
final class EmptyArea implements IPartListener2 {

	private final IWorkbenchPage page;
	private final IWorkbenchWindow window;

	EmptyArea(IWorkbenchPage page) {
		this.page = page;
		this.window = page.getWorkbenchWindow();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof RoadmapPart && open()) {
			window.getShell().getDisplay().asyncExec(this::fill);
		}
	}

	private void fill() {
		if (open() && page.getEditorReferences().length == 0) {
			WelcomeEditor.open(page);
		}
	}

	/** The last roadmap is closed too when the window closes; nothing is shown then. */
	private boolean open() {
		return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing() && !window.isClosing();
	}
}
