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

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.ThemedIcons;
import org.leidraad.ui.internal.welcome.WelcomeEditor;

/** Configures the window: its size, its title, and what is open in it when it appears. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1400, 900);
	private static final double MOST_OF_SCREEN = 0.94;

	private HistoryBar history;

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		history = new HistoryBar(configurer);
		return history;
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(size());
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(false);
		configurer.setTitle(ShellTexts.text("shell.name"));
	}

	/** A comfortable size, unless the screen is smaller. */
	private static Point size() {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		return new Point(Math.min(SIZE.x, (int) (screen.width * MOST_OF_SCREEN)),
				Math.min(SIZE.y, (int) (screen.height * MOST_OF_SCREEN)));
	}

	@Override
	public void postWindowCreate() {
		followDesktop(getWindowConfigurer().getWindow().getShell().getDisplay());
	}

	/** The platform calls this while it still builds the window; what may ask something waits until that is done. */
	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		window.getShell().getDisplay().asyncExec(() -> fill(window));
	}

	private void fill(IWorkbenchWindow window) {
		if (window.getWorkbench().isClosing()) {
			return;
		}
		PlainTrim.apply(window);
		ThemedIcons.follow(window);
		history.showIcons();
		Appearance.onChange(window.getShell(), history::showIcons);
		IWorkbenchPage page = window.getActivePage();
		page.addPartListener(new WindowTitle(window));
		// After a crash the platform brings tabs back that it cannot fill; the session knows the files.
		page.closeAllEditors(false);
		String asked = System.getProperty(WorkbenchApplication.OPEN, "");
		if (asked.isBlank()) {
			Session.files().forEach(file -> RoadmapFiles.open(page, file));
		} else {
			RoadmapFiles.open(page, Path.of(asked));
		}
		if (page.getEditorReferences().length == 0) {
			WelcomeEditor.open(page);
		}
		page.addPartListener(new EmptyArea(page));
		Session.remember(page);
		page.addPartListener(new SessionWatch(page));
	}

	private static void followDesktop(Display display) {
		Listener desktopChanged = event -> {
			if (Appearance.chosen() == Appearance.SYSTEM) {
				display.asyncExec(Appearance.SYSTEM::apply);
			}
		};
		display.addListener(SWT.Settings, desktopChanged);
	}
}
