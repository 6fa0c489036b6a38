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

import java.util.List;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.NearestProcurements;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target that nothing moves that is bought. */
final class TargetWithoutCriterion extends ThreadRule<Target> {

	TargetWithoutCriterion() {
		super("target-without-criterion", Severity.WARNING, Target.class, Reads.own());
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (!target.eIsSet(Literals.TARGET__CRITERIA)) {
			report.found(Literals.TARGET__CRITERIA, List.of(), () -> repairs(target, context));
		}
	}

	private static List<Repair> repairs(Target target, RuleContext context) {
		NearestProcurements nearest = NearestProcurements.of(context);
		List<Repair> repairs = Stream.concat(
				nearest.loose(target).map(criterion -> link(target, criterion)),
				nearest.open(target).map(procurement -> asked(target, procurement, context))).toList();
		return repairs.isEmpty() ? List.of(bought(target, context)) : repairs;
	}

	private static Repair link(Target target, CriterionUse criterion) {
		return new Steps(AnalysisTexts.message("repair.link-criterion", ElementName.of(criterion)), changes -> changes
				.add(criterion, Literals.CRITERION_USE__TARGETS, target).show(criterion));
	}

	private static Repair asked(Target target, Procurement procurement, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.new-criterion", ElementName.of(procurement)), changes -> {
			CriterionUse criterion = criterion(target, context);
			changes.add(procurement, Literals.PROCUREMENT__CRITERIA, criterion)
					.add(criterion, Literals.CRITERION_USE__TARGETS, target).show(criterion);
		});
	}

	private static Repair bought(Target target, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.new-procurement"), changes -> {
			Procurement procurement = new Writing(context).element(Literals.PROCUREMENT, Procurement.class,
					"text.new-procurement", ElementName.of(target));
			procurement.getProductGroups().addAll(target.getProductGroups());
			CriterionUse criterion = criterion(target, context);
			procurement.getCriteria().add(criterion);
			changes.add(context.roadmap(), Literals.ROADMAP__PROCUREMENTS, procurement)
					.add(criterion, Literals.CRITERION_USE__TARGETS, target).show(criterion);
		});
	}

	private static CriterionUse criterion(Target target, RuleContext context) {
		Writing writing = new Writing(context);
		CriterionUse criterion = writing.element(Literals.CRITERION_USE, CriterionUse.class, "text.new-criterion",
				ElementName.of(target));
		criterion.setText(target.getStatement());
		criterion.setProof(writing.text("proof." + criterion.getUse().getLiteral()));
		return criterion;
	}
}
