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

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes away what the platform puts around the window and nobody needs: grips on tool bars, an empty bottom bar. */
final class PlainTrim {

	private PlainTrim() {
	}

	static void apply(IWorkbenchWindow window) {
		if (window.getService(MTrimmedWindow.class) instanceof MTrimmedWindow model) {
			EModelService elements = window.getService(EModelService.class);
			List<MToolBar> bars = elements.findElements(model, null, MToolBar.class, null, EModelService.IN_TRIM);
			bars.forEach(PlainTrim::fix);
			model.getTrimBars().stream().filter(bar -> bar.getSide() == SideValue.BOTTOM).forEach(PlainTrim::hide);
		}
	}

	private static void fix(MToolBar bar) {
		List<String> tags = bar.getTags();
		if (!tags.contains(IPresentationEngine.NO_MOVE)) {
			tags.add(IPresentationEngine.NO_MOVE);
		}
		tags.remove(IPresentationEngine.DRAGGABLE);
		if (bar.isToBeRendered()) {
			// A tool bar that is there already keeps its grip until it is made again.
			bar.setToBeRendered(false);
			bar.setToBeRendered(true);
		}
	}

	private static void hide(MTrimBar bar) {
		bar.setVisible(false);
	}
}
