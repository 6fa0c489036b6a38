/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.admissibility.AskedLevels;
import org.leidraad.procurement.internal.ProcurementTexts;

/** A criterion of a framework asked on a level that the framework does not have: nobody could prove it. */
public final class CriterionLevelUnknown extends ProcurementRule<CriterionUse> {

	/** Made for the extension point. */
	public CriterionLevelUnknown() {
		super("criterion-level-unknown", Severity.WARNING, CriterionUse.class, Reads.own().at(
				Path.up(Literals.PROCUREMENT__CRITERIA).thenUp(Literals.ROADMAP__PROCUREMENTS),
				Literals.ROADMAP__LANGUAGES));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (isBlank(criterion.getLevel()) || isBlank(criterion.getCriterion())) {
			return;
		}
		Locale language = context.language();
		AskedLevels.of(criterion.getCriterion(), context.frameworks())
				.filter(levels -> levels.named(criterion.getLevel()).isEmpty())
				.ifPresent(levels -> report.found(Literals.CRITERION_USE__LEVEL,
						List.of(criterion.getLevel().strip(), levels.framework().name(language),
								levels.levels().isEmpty() ? 0 : 1,
								levels.levels().stream().map(level -> levels.name(level, language))
										.collect(Collectors.joining(", "))),
						() -> repairs(criterion, levels, language)));
	}

	private static List<Repair> repairs(CriterionUse criterion, AskedLevels levels, Locale language) {
		List<Repair> repairs = new ArrayList<>();
		levels.levels().forEach(level -> repairs.add(new Setting(
				ProcurementTexts.message("repair.ask-level", levels.name(level, language)), criterion,
				Literals.CRITERION_USE__LEVEL, levels.name(level, language))));
		repairs.add(new Setting(ProcurementTexts.message("repair.leave-out"), criterion, Literals.CRITERION_USE__LEVEL,
				null));
		return repairs;
	}
}
