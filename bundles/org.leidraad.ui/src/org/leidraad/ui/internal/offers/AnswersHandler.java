/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import org.eclipse.core.runtime.Adapters;
import org.leidraad.ui.internal.commands.RoadmapHandler;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/** Fills in what the offers of the procurement in front answer; grey while no roadmap is. */
public final class AnswersHandler extends RoadmapHandler {

	@Override
	protected void execute(RoadmapPart part) {
		new AnswerStarter(part.getSite().getShell(), Adapters.adapt(part, RoadmapSession.class)).open();
	}
}
