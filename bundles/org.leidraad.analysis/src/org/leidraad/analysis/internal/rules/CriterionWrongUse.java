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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.FrameworkKey;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A criterion used for what it cannot be used for. Its framework may forbid it: everybody must obey a law, so it earns
 * nobody points; nobody is certified against guidance, so nothing that must be proven before the award can rest on it;
 * a monitoring body such as Electronics Watch certifies nothing and works during the contract. And the catalogue may
 * know other uses of the criterion. Where it names award as a use of what a law makes everybody declare (a repair
 * index), the criterion compares more than obedience and may be used so.
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
		Optional<InstalledCriterion> known = context.frameworks().criterion(criterion.getCriterion().strip());
		Set<CriterionUseType> allowed = byKind(framework.kind());
		known.filter(one -> !one.criterion().getUses().isEmpty()).ifPresent(one -> {
			List<Use> uses = one.criterion().getUses();
			if (framework.kind() == FrameworkKind.LAW && uses.contains(Use.AWARD)) {
				allowed.add(CriterionUseType.AWARD);
			}
			allowed.removeIf(type -> !uses.contains(Use.get(type.getLiteral())));
		});
		return allowed;
	}

	private static Set<CriterionUseType> byKind(FrameworkKind kind) {
		return switch (kind) {
			case LAW -> EnumSet.complementOf(EnumSet.of(CriterionUseType.AWARD));
			case GUIDANCE, MONITORING_BODY -> EnumSet.of(CriterionUseType.CONTRACT_CLAUSE);
			case CRITERIA_SET, LABEL_TYPE_1, LABEL_SINGLE_ISSUE, MANAGEMENT_SYSTEM, OPERATOR_STANDARD, PACT, GOALS,
					PRACTICE_CODE ->
				EnumSet.allOf(CriterionUseType.class);
		};
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
