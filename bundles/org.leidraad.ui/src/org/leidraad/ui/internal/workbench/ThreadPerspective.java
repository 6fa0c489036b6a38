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

/** The thread on the left, the element in the middle, and what is of use beside it below. */
abstract class ThreadPerspective implements IPerspectiveFactory {

	private final float threadWidth;
	private final float editorHeight;

	/**
	 * @param threadWidth the part of the width that the thread takes
	 * @param editorHeight the part of the height that the element takes
	 */
	ThreadPerspective(float threadWidth, float editorHeight) {
		this.threadWidth = threadWidth;
		this.editorHeight = editorHeight;
	}

	@Override
	public final void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, threadWidth, IPageLayout.ID_EDITOR_AREA);
		left.addView(PlanPerspective.THREAD);
		left.addView(PlanPerspective.GUIDE);
		fill(layout.createFolder("bottom", IPageLayout.BOTTOM, editorHeight, IPageLayout.ID_EDITOR_AREA));
		layout.getViewLayout(PlanPerspective.THREAD).setCloseable(true);
		layout.getViewLayout(PlanPerspective.FINDINGS).setCloseable(true);
	}

	/** Puts the views below the element, the findings among them. */
	abstract void fill(IFolderLayout below);
}
