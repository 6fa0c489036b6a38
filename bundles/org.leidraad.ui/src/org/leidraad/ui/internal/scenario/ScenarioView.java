/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Roadmap;
import org.leidraad.ui.internal.figures.FigureTable;
import org.leidraad.ui.internal.figures.FigureView;

/** What if: the roadmap as it is beside its scenarios. */
public final class ScenarioView extends FigureView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.scenarios";

	/** Made by the workbench. */
	public ScenarioView() {
		super("scenarios", "chart");
	}

	@Override
	protected Optional<FigureTable> figures(Roadmap roadmap) {
		return ScenarioFigures.isEmpty(roadmap)
				? Optional.empty()
				: Optional.of(ScenarioFigures.of(roadmap, LocalDate.now(), Locale.getDefault()));
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		Optional<Command> usual = roadmap
				.flatMap(one -> domain.flatMap(editing -> UsualScenarios.adding(one, editing)));
		String key = roadmap.isEmpty() ? "empty.none" : usual.isPresent() ? "empty.scenarios" : "empty.profiles";
		return new Empty(ScenarioTexts.get(key),
				usual.map(command -> new Offer(ScenarioTexts.get("usual.label"), command)));
	}
}
