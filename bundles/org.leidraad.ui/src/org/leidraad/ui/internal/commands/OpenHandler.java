/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leidraad.ui.internal.workbench.RoadmapFiles;

/** File › Open: the file of the parameter, or one that the person chooses. */
public final class OpenHandler extends AbstractHandler {

	/** Identifier of the command. */
	public static final String COMMAND = "org.leidraad.ui.open";

	/** Parameter with the path of the file. */
	public static final String FILE = "org.leidraad.ui.open.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional.ofNullable(event.getParameter(FILE)).map(Path::of)
				.or(() -> RoadmapFiles.askOpen(window.getShell()))
				.ifPresent(file -> RoadmapFiles.open(window.getActivePage(), file));
		return null;
	}
}
