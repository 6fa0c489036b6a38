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

/** Steering a contract: the thread on the left, the contract in the middle, what is due and how it changed below it. */
public final class SteerPerspective implements IPerspectiveFactory {

	/** Identifier of the perspective. */
	public static final String ID = "org.leidraad.ui.perspective.steer";

	/** Identifier of the view with what is due. */
	public static final String AGENDA = "org.leidraad.ui.agenda";

	/** Identifier of the view with the changes of a contract. */
	public static final String CHANGES = "org.leidraad.ui.changes";

	private static final float THREAD_WIDTH = 0.24f;
	private static final float EDITOR_HEIGHT = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, THREAD_WIDTH, IPageLayout.ID_EDITOR_AREA);
		left.addView(PlanPerspective.THREAD);
		left.addView(PlanPerspective.GUIDE);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, EDITOR_HEIGHT,
				IPageLayout.ID_EDITOR_AREA);
		bottom.addView(CHANGES);
		bottom.addView(AGENDA);
		bottom.addView(PlanPerspective.FINDINGS);
		layout.getViewLayout(PlanPerspective.THREAD).setCloseable(true);
		layout.getViewLayout(PlanPerspective.FINDINGS).setCloseable(true);
	}
}
