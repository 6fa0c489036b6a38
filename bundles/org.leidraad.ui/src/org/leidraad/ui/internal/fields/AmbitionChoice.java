/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.catalogue.AmbitionTemplate;
import org.leidraad.analysis.catalogue.AmbitionTemplates;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/** Lets a person choose ambitions of governments and pacts that fit the jurisdiction of the roadmap. */
public final class AmbitionChoice {

	private final Locale shown;
	private final Locale written;

	/**
	 * @param shown the language of the window
	 * @param written the language of the roadmap, in which ambitions are written
	 */
	public AmbitionChoice(Locale shown, Locale written) {
		this.shown = shown;
		this.written = written;
	}

	/**
	 * Asks.
	 *
	 * @param shell the window
	 * @param roadmap where they would be taken over
	 * @return what takes them over, as one step; none if the person changed their mind
	 */
	public Optional<Repair> choose(Shell shell, Roadmap roadmap) {
		SearchDialog<AmbitionTemplate> dialog = new SearchDialog<>(shell, FieldTexts.get("ambitions.title"),
				new AmbitionTemplates().of(roadmap.getJurisdiction()), columns(),
				(template, words) -> SearchWords.of(words)
						.fit(String.join(" ", template.name(shown), template.statement(shown), template.source(shown))),
				true);
		return dialog.open() == Window.OK ? Optional.of(takingOver(dialog.chosen(), roadmap)) : Optional.empty();
	}

	private List<SearchDialog.Column<AmbitionTemplate>> columns() {
		return List.of(
				new SearchDialog.Column<>("ambitions.name", 40, template -> template.name(shown)),
				new SearchDialog.Column<>("ambitions.year", 10,
						template -> template.year().map(String::valueOf).orElse("")),
				new SearchDialog.Column<>("ambitions.source", 50, template -> template.source(shown)));
	}

	/** The change that takes templates over. */
	Repair takingOver(List<AmbitionTemplate> templates, Roadmap roadmap) {
		return new Steps(FieldTexts.message("ambitions.title"), changes -> {
			for (AmbitionTemplate template : templates) {
				Ambition ambition = template.create(written);
				changes.add(roadmap, Literals.ROADMAP__AMBITIONS, ambition).show(ambition);
			}
		});
	}
}
