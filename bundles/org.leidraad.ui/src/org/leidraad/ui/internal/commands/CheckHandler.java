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

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.leidraad.ui.internal.workbench.PlanPerspective;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** Check: looks along the thread again and shows what is found. */
public final class CheckHandler extends RoadmapHandler {

	@Override
	protected void execute(RoadmapPart part) throws ExecutionException {
		part.check();
		try {
			part.getSite().getPage().showView(PlanPerspective.FINDINGS);
		} catch (PartInitException e) {
			throw new ExecutionException("The findings cannot be shown.", e);
		}
	}
}
