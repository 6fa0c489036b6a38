/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Logger;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.osgi.framework.FrameworkUtil;

/**
 * The application {@code org.leidraad.cli.leidraad}: command line and way to the
 * workbench in one. What it returns is the exit code of the process. It asks for
 * no workspace: {@code -data @none} and {@code -data @noDefault} will do.
 */
public final class LeidraadApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		List<String> arguments = arguments(context);
		prepare();
		Locale locale = Language.asked(arguments, Locale.getDefault());
		Locale.setDefault(locale);
		Services services = new InstalledServices(
				FrameworkUtil.getBundle(LeidraadApplication.class).getBundleContext());
		Terminal terminal = Terminal.standard();
		FrameworkInstaller.usual().start().forEach(leftOut -> terminal.tell(leftOut.in(locale)));
		Session session = new Session(terminal, services, new InstalledWorkbench(context),
				Surroundings.ofProcess(), Clock.systemDefaultZone(), locale);
		return new Program(session).run(arguments);
	}

	@Override
	public void stop() {
		// A command runs in the calling thread and ends by itself; the workbench stops itself with the framework.
	}

	private static List<String> arguments(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return arguments == null ? List.of() : Arrays.asList(arguments);
	}

	private static void prepare() {
		// Charts are drawn with Java 2D, which without this looks for a display.
		System.setProperty("java.awt.headless", "true");
		// Java 22 to 24 answer a console even where output is a file; this brings the old meaning back (JDK-8351435).
		System.setProperty("jdk.console", "java.base");
		// Libraries of the report engine talk through three kinds of log; standard error is for our one line only.
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
		System.setProperty("log4j2.StatusLogger.level", "OFF");
		System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
		Logger root = Logger.getLogger("");
		for (Handler handler : root.getHandlers()) {
			root.removeHandler(handler);
		}
	}
}
