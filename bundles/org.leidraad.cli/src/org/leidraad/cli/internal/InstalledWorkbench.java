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

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Starts the workbench by the identifier of its application. The command line
 * knows no class of the window, so that an installation without one works.
 */
public final class InstalledWorkbench implements Workbench {

	/** The application that is the workbench. */
	public static final String APPLICATION = "org.leidraad.ui.workbench";

	/** The system property that holds the absolute path of the roadmap that the workbench shall open. */
	public static final String OPEN = "org.leidraad.open";

	private static final String POINT = Platform.PI_RUNTIME + ".applications";

	private final IApplicationContext context;

	/**
	 * @param context the running application, which becomes that of the workbench
	 */
	public InstalledWorkbench(IApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean installed() {
		return run().isPresent();
	}

	@Override
	public int open(Optional<Path> file) throws Exception {
		IConfigurationElement run = run().orElseThrow();
		file.map(path -> path.toAbsolutePath().normalize())
				.ifPresent(path -> System.setProperty(OPEN, path.toString()));
		IApplication application = (IApplication) run.createExecutableExtension("class");
		Object result = application.start(context);
		return result instanceof Integer code ? code : ExitCode.DONE;
	}

	private static Optional<IConfigurationElement> run() {
		IExtension extension = Platform.getExtensionRegistry().getExtension(POINT, APPLICATION);
		return Optional.ofNullable(extension).map(IExtension::getConfigurationElements).stream().flatMap(Arrays::stream)
				.flatMap(application -> Arrays.stream(application.getChildren("run"))).findFirst();
	}
}
