/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.catalogue.AmbitionTemplate;
import org.leidraad.analysis.catalogue.AmbitionTemplates;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Lets an organisation without an ambition of its own take over those of its governments and of pacts: the first
 * decision point of the 2018 report.
 */
public final class NationalAmbitions {

	private NationalAmbitions() {
	}

	/**
	 * Takes over the ambitions that fit the jurisdiction of the roadmap: all of them, or a single one.
	 *
	 * @param templates the ambitions
	 * @param context where the roadmap is
	 * @return the repairs, all ambitions together first
	 */
	public static List<Repair> repairs(AmbitionTemplates templates, RuleContext context) {
		List<AmbitionTemplate> fitting = templates.of(context.roadmap().getJurisdiction());
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Steps(AnalysisTexts.message("repair.national-ambitions"),
				changes -> takeOver(fitting, context, changes)));
		fitting.forEach(template -> repairs.add(new Steps(
				AnalysisTexts.message("repair.take-over-ambition", template.label()),
				changes -> takeOver(List.of(template), context, changes))));
		return repairs;
	}

	private static void takeOver(List<AmbitionTemplate> templates, RuleContext context, Changes changes) {
		List<Ambition> ambitions = templates.stream().map(template -> template.create(context.language())).toList();
		ambitions.forEach(ambition -> changes.add(context.roadmap(), Literals.ROADMAP__AMBITIONS, ambition));
		changes.show(ambitions.getFirst());
	}
}
