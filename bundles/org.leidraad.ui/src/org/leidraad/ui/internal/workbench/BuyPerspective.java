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

import org.eclipse.ui.IFolderLayout;

/** Buying: the thread on the left, the procurement in the middle, the frameworks with room below it. */
public final class BuyPerspective extends ThreadPerspective {

	/** Identifier of the perspective. */
	public static final String ID = "org.leidraad.ui.perspective.buy";

	/** Identifier of the browser of frameworks. */
	public static final String FRAMEWORKS = "org.leidraad.ui.frameworks";

	/** Identifier of the view in which offers are compared. */
	public static final String OFFERS = "org.leidraad.ui.offers";

	private static final float THREAD_WIDTH = 0.24f;
	private static final float EDITOR_HEIGHT = 0.45f;

	/** Made by the workbench. */
	public BuyPerspective() {
		super(THREAD_WIDTH, EDITOR_HEIGHT);
	}

	@Override
	void fill(IFolderLayout below) {
		below.addView(FRAMEWORKS);
		below.addView(OFFERS);
		below.addView(PlanPerspective.COVERAGE);
		below.addView(PlanPerspective.FINDINGS);
	}
}
