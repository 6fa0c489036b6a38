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

import org.eclipse.ui.IWorkbenchPage;

/** Remembers what is open whenever that changes, so that it is known even when the program ends without notice. */
final class SessionWatch extends PartWatch {

	private final IWorkbenchPage page;

	SessionWatch(IWorkbenchPage page) {
		this.page = page;
	}

	@Override
	void changed() {
		// While the workbench closes it closes the editors, which would be remembered as closed.
		if (!page.getWorkbenchWindow().isClosing() && !page.getWorkbenchWindow().getWorkbench().isClosing()) {
			Session.remember(page);
		}
	}
}
