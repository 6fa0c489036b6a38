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

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** A command on the roadmap in front. It is grey while there is none. */
public abstract class RoadmapHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<RoadmapPart> part = front();
		if (part.isPresent()) {
			part.get().commit();
			execute(part.get());
		}
		return null;
	}

	@Override
	public final boolean isEnabled() {
		return front().isPresent();
	}

	/**
	 * Does it. What was typed in a field is taken over already.
	 *
	 * @param part the roadmap in front
	 * @throws ExecutionException if it cannot be done at all
	 */
	protected abstract void execute(RoadmapPart part) throws ExecutionException;

	/** {@return the roadmap in front; none while there is none} */
	static Optional<RoadmapPart> front() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return Optional.empty();
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
				.map(IWorkbenchPage::getActiveEditor).filter(RoadmapPart.class::isInstance)
				.map(RoadmapPart.class::cast);
	}
}
