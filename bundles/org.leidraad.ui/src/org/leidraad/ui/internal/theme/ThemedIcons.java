/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.theme;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Gives menus and tool bar the icons that suit the theme. A plugin.xml can name
 * one icon only, so the model of the window gets the twin when the window turns
 * dark; so do views that were not opened yet, of which one sees the tab. Views and editors that are there set their own
 * title image.
 */
public final class ThemedIcons {

	private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.OUTSIDE_PERSPECTIVE
			| EModelService.IN_ANY_PERSPECTIVE | EModelService.IN_SHARED_AREA | EModelService.IN_TRIM
			| EModelService.IN_MAIN_MENU | EModelService.IN_PART;

	private ThemedIcons() {
	}

	/**
	 * Gives a window the right icons now and at each change of theme.
	 *
	 * @param window the window
	 */
	public static void follow(IWorkbenchWindow window) {
		Appearance.onChange(window.getShell(), () -> apply(window));
		window.addPerspectiveListener(new PerspectiveAdapter() {

			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				later(window);
			}

			@Override
			public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
				later(window);
			}
		});
		later(window);
	}

	/** A layout brings its views after it has been told. */
	private static void later(IWorkbenchWindow window) {
		Display.getDefault().asyncExec(() -> apply(window));
	}

	private static void apply(IWorkbenchWindow window) {
		MWindow model = window.getShell() == null ? null : window.getService(MWindow.class);
		if (model == null) {
			return;
		}
		boolean dark = Appearance.isDark();
		EModelService elements = window.getService(EModelService.class);
		List<MUILabel> labels = elements.findElements(model, MUILabel.class, EVERYWHERE, element -> true);
		for (MUILabel label : labels) {
			String icon = label.getIconURI();
			if (icon != null && !(label instanceof MPart part && part.getObject() != null)) {
				Icons.twin(icon, dark).filter(twin -> !twin.equals(icon)).ifPresent(label::setIconURI);
			}
		}
	}
}
