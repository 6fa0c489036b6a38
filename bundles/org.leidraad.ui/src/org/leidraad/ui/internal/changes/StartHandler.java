/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** A command about the contract in front; grey while no roadmap is. What was typed is taken over first. */
abstract class StartHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		front().ifPresent(part -> {
			part.commit();
			start(new ChangeStarter(part.getSite().getShell(), Adapters.adapt(part, RoadmapSession.class)));
		});
		return null;
	}

	@Override
	public final boolean isEnabled() {
		return front().isPresent();
	}

	abstract void start(ChangeStarter starter);

	private static Optional<RoadmapPart> front() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return Optional.empty();
		}
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActiveEditor)
				.filter(RoadmapPart.class::isInstance).map(RoadmapPart.class::cast);
	}
}
