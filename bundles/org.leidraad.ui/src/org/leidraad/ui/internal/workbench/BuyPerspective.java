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
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Buying: the thread on the left, the procurement in the middle, the frameworks with room below it. */
public final class BuyPerspective implements IPerspectiveFactory {

	/** Identifier of the perspective. */
	public static final String ID = "org.leidraad.ui.perspective.buy";

	/** Identifier of the browser of frameworks. */
	public static final String FRAMEWORKS = "org.leidraad.ui.frameworks";

	/** Identifier of the view in which offers are compared. */
	public static final String OFFERS = "org.leidraad.ui.offers";

	private static final float THREAD_WIDTH = 0.24f;
	private static final float EDITOR_HEIGHT = 0.45f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, THREAD_WIDTH, IPageLayout.ID_EDITOR_AREA);
		left.addView(PlanPerspective.THREAD);
		left.addView(PlanPerspective.GUIDE);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, EDITOR_HEIGHT,
				IPageLayout.ID_EDITOR_AREA);
		bottom.addView(FRAMEWORKS);
		bottom.addView(OFFERS);
		bottom.addView(PlanPerspective.COVERAGE);
		bottom.addView(PlanPerspective.FINDINGS);
		layout.getViewLayout(PlanPerspective.THREAD).setCloseable(true);
		layout.getViewLayout(PlanPerspective.FINDINGS).setCloseable(true);
	}
}
