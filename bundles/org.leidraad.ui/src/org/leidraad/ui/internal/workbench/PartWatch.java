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
import org.eclipse.ui.IWorkbenchPartReference;

/** Listens to what is opened, closed, brought to the front or given another input, all alike. */
abstract class PartWatch implements IPartListener2 {

	/** Something about the parts has changed. */
	abstract void changed();

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		changed();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		changed();
	}
}
