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

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.leidraad.framework.CriterionKey;

/** The way from a form to the browser of frameworks. */
public final class Browsing {

	private Browsing() {
	}

	/**
	 * Shows a criterion in the browser.
	 *
	 * @param key the criterion
	 */
	public static void show(CriterionKey key) {
		Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).ifPresent(window -> {
			try {
				ShowHandler.show(window).reveal(key);
			} catch (ExecutionException e) {
				ILog.get().error(e.getMessage(), e);
			}
		});
	}
}
