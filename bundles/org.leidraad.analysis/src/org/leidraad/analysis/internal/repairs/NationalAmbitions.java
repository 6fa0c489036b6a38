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

import java.util.List;

import org.leidraad.analysis.repair.Steps;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.model.Ambition;
import org.leidraad.model.AmbitionOrigin;
import org.leidraad.model.Aspect;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Ambitions of national government, and of the pact on circular and fair ICT, as templates for an organisation without
 * its own. Their wording is a summary, so each source is marked as to be checked.
 */
public final class NationalAmbitions {

	private static final List<Template> NETHERLANDS = List.of(
			new Template("nl-climate", 2030, AmbitionOrigin.NATIONAL, List.of(Aspect.ENERGY)),
			new Template("nl-materials", 2030, AmbitionOrigin.NATIONAL, List.of(Aspect.MATERIALS, Aspect.LIFETIME)),
			new Template("cfit", 2030, AmbitionOrigin.PACT, List.of(Aspect.SOCIAL, Aspect.MATERIALS)));
	private static final List<Template> ELSEWHERE = List.of(
			new Template("eu-ecodesign", 2030, AmbitionOrigin.NATIONAL, List.of(Aspect.ENERGY, Aspect.LIFETIME)),
			new Template("cfit", 2030, AmbitionOrigin.PACT, List.of(Aspect.SOCIAL, Aspect.MATERIALS)));

	private record Template(String key, int year, AmbitionOrigin origin, List<Aspect> aspects) {

		Ambition ambition(Writing writing) {
			Ambition ambition = writing.element(Literals.AMBITION, Ambition.class, "ambition." + key);
			ambition.setStatement(writing.text("ambition." + key + ".statement"));
			ambition.setSource(writing.text("ambition." + key + ".source"));
			ambition.setYear(year);
			ambition.setOrigin(origin);
			ambition.getAspects().addAll(aspects);
			return ambition;
		}
	}

	private NationalAmbitions() {
	}

	/**
	 * Takes over the ambitions that fit the jurisdiction of the roadmap.
	 *
	 * @param context where the roadmap is
	 * @return the repair
	 */
	public static Repair repair(RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.national-ambitions"), changes -> {
			List<Template> templates = context.roadmap().getJurisdiction() == Jurisdiction.NL ? NETHERLANDS : ELSEWHERE;
			List<Ambition> ambitions = templates.stream()
					.map(template -> template.ambition(new Writing(context))).toList();
			ambitions.forEach(ambition -> changes.add(context.roadmap(), Literals.ROADMAP__AMBITIONS, ambition));
			changes.show(ambitions.getFirst());
		});
	}
}
