/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.ui.internal.session.InstalledFrameworks;

/** Help › Installed frameworks. */
public final class InstalledHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new InstalledDialog(HandlerUtil.getActiveShellChecked(event), FrameworkInstaller.usual(),
				new InstalledFrameworks()).open();
		// the form in front was perhaps made anew meanwhile: what had the keyboard is gone with the old one
		Optional.ofNullable(HandlerUtil.getActivePart(event)).ifPresent(IWorkbenchPart::setFocus);
		return null;
	}
}
