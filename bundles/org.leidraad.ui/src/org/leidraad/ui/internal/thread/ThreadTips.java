/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Tool tips of a tree that leave the cursor where it is. JFace puts the cursor back into the tree when a tip goes
 * because its window is left; a dialog that a key opened under the tip then took letters, but neither Tab nor Enter nor
 * Escape, as SWT held the window behind it for the active one.
 */
final class ThreadTips extends ColumnViewerToolTipSupport {

	private ThreadTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
	}

	/** Shows tips at the lines of a viewer; its labels say what stands in them. */
	static ThreadTips enable(ColumnViewer viewer) {
		return new ThreadTips(viewer);
	}

	@Override
	protected void afterHideToolTip(Event event) {
		boolean isLeft = event != null && event.type == SWT.Deactivate;
		// without an event it only forgets the line
		super.afterHideToolTip(isLeft ? null : event);
	}
}
