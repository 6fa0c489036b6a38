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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.catalogue.IndicatorCatalogue;
import org.leidraad.analysis.catalogue.IndicatorTemplate;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.edit.ModelNames;

/** Lets a person choose ready indicators for a target; those about the aspects of its ambition come first. */
public final class CatalogueChoice {

	private final IndicatorCatalogue catalogue = new IndicatorCatalogue();
	private final Locale shown;
	private final Locale written;

	/**
	 * @param shown the language of the window
	 * @param written the language of the roadmap, in which indicators are written
	 */
	public CatalogueChoice(Locale shown, Locale written) {
		this.shown = shown;
		this.written = written;
	}

	/**
	 * Asks.
	 *
	 * @param shell the window
	 * @param target where they would be inserted
	 * @return what inserts them, as one step; none if the person changed their mind
	 */
	public Optional<Repair> choose(Shell shell, Target target) {
		SearchDialog<IndicatorTemplate> dialog = new SearchDialog<>(shell,
				FieldTexts.get("catalogue.title", ElementLabels.text(target)),
				inOrder(target), columns(), (template, words) -> template.matches(shown, words), true);
		return dialog.open() == Window.OK ? Optional.of(inserting(dialog.chosen(), target)) : Optional.empty();
	}

	private List<SearchDialog.Column<IndicatorTemplate>> columns() {
		return List.of(
				new SearchDialog.Column<>("catalogue.name", 48, template -> template.name(shown)),
				new SearchDialog.Column<>("catalogue.aspect", 24,
						template -> ModelNames.choice(shown, template.aspect())),
				new SearchDialog.Column<>("catalogue.kind", 14, template -> ModelNames.choice(shown, template.kind())),
				new SearchDialog.Column<>("catalogue.unit", 14, template -> template.create(shown).getUnit()));
	}

	/** All templates, those near the target first. */
	List<IndicatorTemplate> inOrder(Target target) {
		List<IndicatorTemplate> near = target.eContainer() instanceof Ambition ambition
				? catalogue.near(ambition.getAspects())
				: List.of();
		List<IndicatorTemplate> all = new ArrayList<>(near);
		catalogue.templates().stream().filter(template -> !near.contains(template)).forEach(all::add);
		return all;
	}

	/** The change that inserts templates under a target. */
	Repair inserting(List<IndicatorTemplate> templates, Target target) {
		return new Steps(FieldTexts.message("catalogue.title", ElementLabels.text(target)), changes -> {
			for (IndicatorTemplate template : templates) {
				Indicator indicator = template.create(written);
				changes.add(target, Literals.TARGET__INDICATORS, indicator);
				if (target.getOwner() != null) {
					changes.set(indicator, Literals.INDICATOR__RESPONSIBLE, target.getOwner());
				}
				changes.show(indicator);
			}
		});
	}
}
