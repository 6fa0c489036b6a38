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

import org.eclipse.core.runtime.Adapters;
import org.leidraad.ui.internal.commands.RoadmapHandler;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** A command about the contract in front; grey while no roadmap is. */
abstract class StartHandler extends RoadmapHandler {

	@Override
	protected final void execute(RoadmapPart part) {
		start(new ChangeStarter(part.getSite().getShell(), Adapters.adapt(part, RoadmapSession.class)));
	}

	abstract void start(ChangeStarter starter);
}
