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

/** Adds the criteria that are chosen in the browser to a procurement. */
public final class AddHandler extends BrowserHandler {

	@Override
	void execute(FrameworksView browser) {
		browser.add();
	}
}
