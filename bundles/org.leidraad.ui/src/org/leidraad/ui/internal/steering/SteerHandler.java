/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.time.LocalDate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.ui.internal.commands.RoadmapHandler;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.RoadmapPart;

/**
 * A command about steering the roadmap in front; which one is said in the plugin.xml, after the colon. Grey while no
 * roadmap is in front. What was typed is taken over first.
 */
public final class SteerHandler extends RoadmapHandler implements IExecutableExtension {

	private String what = "";

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = String.valueOf(data);
	}

	@Override
	protected void execute(RoadmapPart part) {
		RoadmapSession session = Adapters.adapt(part, RoadmapSession.class);
		start(new SteerStarter(part.getSite().getShell(), session, LocalDate.now()));
	}

	private void start(SteerStarter starter) {
		switch (what) {
			case "plan" -> starter.contract().ifPresent(starter::plan);
			case "checks" -> starter.contract().ifPresent(starter::checks);
			case "glossary" -> starter.glossary();
			case "calendar" -> starter.calendar(Agenda.of(starter.session().roadmap(), starter.today())
					.withEditions(starter.session().frameworks()));
			default -> throw new IllegalStateException("No such command: " + what);
		}
	}
}
