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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Ambition;
import org.leidraad.model.Target;
import org.leidraad.ui.internal.fields.CatalogueChoice;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.RoadmapPart;
import org.leidraad.ui.internal.workbench.ShellTexts;

/** Inserts ready indicators into the target that is shown, or that contains what is shown. */
public final class CatalogueHandler extends RoadmapHandler {

	@Override
	protected void execute(RoadmapPart part) {
		RoadmapSession session = Adapters.adapt(part, RoadmapSession.class);
		Optional<Target> target = target(session.place().element());
		if (target.isEmpty()) {
			Faults.show(part.getSite().getShell(), ShellTexts.text("fault.noTarget"));
			return;
		}
		new CatalogueChoice(Locale.getDefault(), RuleContext.languageOf(session.roadmap()))
				.choose(part.getSite().getShell(), target.get())
				.ifPresent(session::run);
	}

	/** The target around an element; of an ambition its only one. */
	private static Optional<Target> target(EObject shown) {
		for (EObject one = shown; one != null; one = one.eContainer()) {
			if (one instanceof Target target) {
				return Optional.of(target);
			}
			if (one instanceof Ambition ambition && ambition.getTargets().size() == 1) {
				return Optional.of(ambition.getTargets().getFirst());
			}
		}
		return Optional.empty();
	}
}
