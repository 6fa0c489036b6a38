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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.FrameworkKey;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A criterion used for what it cannot be used for, by the kind of its framework or by its catalogue: see
 * {@link AllowedUses}.
 */
final class CriterionWrongUse extends ThreadRule<CriterionUse> {

	CriterionWrongUse() {
		super("criterion-wrong-use", Severity.ERROR, CriterionUse.class, Reads.own().at(
				Path.up(Literals.PROCUREMENT__CRITERIA).thenUp(Literals.ROADMAP__PROCUREMENTS),
				Literals.ROADMAP__LANGUAGES));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (isBlank(criterion.getCriterion())) {
			return;
		}
		FrameworkKey.framework(criterion.getCriterion(), context.frameworks()).ifPresent(framework -> {
			Set<CriterionUseType> allowed = allowed(criterion, framework, context);
			if (!allowed.contains(criterion.getUse())) {
				report.found(Literals.CRITERION_USE__USE, List.of(AnalysisTexts.message(use(criterion.getUse())),
						framework.name(context.language())), () -> repairs(criterion, allowed, context.frameworks()));
			}
		});
	}

	private static String use(CriterionUseType type) {
		return "use." + type.getLiteral();
	}

	private static Set<CriterionUseType> allowed(CriterionUse criterion, InstalledFramework framework,
			RuleContext context) {
		Set<Use> uses = context.frameworks().criterion(criterion.getCriterion().strip()).map(AllowedUses::of)
				.orElseGet(() -> AllowedUses.of(framework.kind()));
		return Arrays.stream(CriterionUseType.values()).filter(type -> uses.contains(Use.get(type.getLiteral())))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(CriterionUseType.class)));
	}

	private static List<Repair> repairs(CriterionUse criterion, Set<CriterionUseType> allowed,
			FrameworkRegistry frameworks) {
		List<Repair> repairs = new ArrayList<>();
		allowed.forEach(type -> repairs.add(new Steps(
				AnalysisTexts.message("repair.use-as", AnalysisTexts.message(use(type))), changes -> {
					changes.set(criterion, Literals.CRITERION_USE__USE, type);
					if (type != CriterionUseType.AWARD && criterion.getWeight() != null) {
						changes.set(criterion, Literals.CRITERION_USE__WEIGHT, null);
					}
					changes.show(criterion);
				})));
		if (repairs.isEmpty()) {
			repairs.add(OwnText.of(criterion, frameworks));
		}
		return repairs;
	}
}
