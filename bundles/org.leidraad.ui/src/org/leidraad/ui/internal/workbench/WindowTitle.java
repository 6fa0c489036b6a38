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

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps the name of the file in front in the title of the window. */
final class WindowTitle extends PartWatch {

	private final IWorkbenchWindow window;

	WindowTitle(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	void changed() {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		boolean roadmap = editor != null && editor.getEditorInput() instanceof RoadmapEditorInput;
		String name = ShellTexts.text("shell.name");
		window.getShell().setText(roadmap ? editor.getEditorInput().getName() + " \u2013 " + name : name);
	}
}
