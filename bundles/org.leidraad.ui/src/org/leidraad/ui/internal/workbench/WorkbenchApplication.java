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

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.ui.internal.theme.Appearance;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The window as an Equinox application, {@code org.leidraad.ui.workbench}. The
 * roadmap to open may be named by the system property {@value #OPEN}.
 */
public final class WorkbenchApplication implements IApplication {

	/** System property with the absolute path of the roadmap to open. */
	public static final String OPEN = "org.leidraad.open";

	private static final String FOLDER = ".leidraad";

	@Override
	public Object start(IApplicationContext context) throws IOException, BackingStoreException {
		Display.setAppName("Leidraad");
		Display display = PlatformUI.createDisplay();
		Location settings = Platform.getInstanceLocation();
		try {
			if (settings != null && !take(settings)) {
				Faults.show(display, ShellTexts.text("shell.alreadyOpen", settings.getURL().getPath()));
				return EXIT_OK;
			}
			FrameworkInstaller.usual().start();
			Appearance.prepare();
			int code = PlatformUI.createAndRunWorkbench(display, new ShellAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			if (settings != null) {
				settings.release();
			}
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(workbench::close);
		}
	}

	/** Settings live in the person's own folder unless {@code -data} says otherwise; one window at a time has them. */
	private static boolean take(Location settings) throws IOException {
		if (settings.isSet()) {
			return settings.lock();
		}
		Path folder = Path.of(System.getProperty("user.home"), FOLDER);
		return settings.set(folder.toUri().toURL(), true);
	}
}
