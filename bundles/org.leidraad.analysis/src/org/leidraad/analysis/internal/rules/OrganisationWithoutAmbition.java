/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.catalogue.AmbitionTemplates;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.repairs.NationalAmbitions;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/** The thread starts with an ambition; an organisation that has none takes over the national ones (2018 report). */
final class OrganisationWithoutAmbition extends ThreadRule<Roadmap> {

	private final AmbitionTemplates templates = new AmbitionTemplates();

	OrganisationWithoutAmbition() {
		super("organisation-without-ambition", Severity.WARNING, Roadmap.class, Reads.own());
	}

	@Override
	public void check(Roadmap roadmap, RuleContext context, FindingReport report) {
		if (!roadmap.eIsSet(Literals.ROADMAP__AMBITIONS)) {
			report.found(Literals.ROADMAP__AMBITIONS, List.of(), () -> repairs(context));
		}
	}

	private List<Repair> repairs(RuleContext context) {
		List<Repair> repairs = new ArrayList<>(NationalAmbitions.repairs(templates, context));
		repairs.add(new Steps(AnalysisTexts.message("repair.new-ambition"), changes -> {
			Ambition ambition = new Writing(context).element(Literals.AMBITION, Ambition.class, "text.new-ambition");
			changes.add(context.roadmap(), Literals.ROADMAP__AMBITIONS, ambition).show(ambition);
		}));
		return repairs;
	}
}
