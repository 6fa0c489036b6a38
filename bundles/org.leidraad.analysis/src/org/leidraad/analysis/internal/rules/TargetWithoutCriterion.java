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

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.Steps;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** A target that nothing moves that is bought. */
final class TargetWithoutCriterion extends ThreadRule<Target> {

	private static final int MOST = 2;

	TargetWithoutCriterion() {
		super("target-without-criterion", Severity.WARNING, Target.class);
	}

	@Override
	public void check(Target target, RuleContext context, FindingReport report) {
		if (target.getCriteria().isEmpty()) {
			List<Repair> repairs = Stream.concat(linked(target, context), asked(target, context)).toList();
			report.found(Literals.TARGET__CRITERIA, List.of(),
					repairs.isEmpty() ? List.of(bought(target, context)) : repairs);
		}
	}

	/** Criteria that move no target yet. */
	private static Stream<Repair> linked(Target target, RuleContext context) {
		return nearest(target, context)
				.filter(procurement -> procurement.getPhase() != ProcurementPhase.CANCELLED)
				.flatMap(procurement -> procurement.getCriteria().stream())
				.filter(criterion -> criterion.getTargets().isEmpty()).limit(MOST)
				.map(criterion -> new Steps(
						AnalysisTexts.message("repair.link-criterion", ElementName.of(criterion)), changes -> changes
								.add(criterion, Literals.CRITERION_USE__TARGETS, target).show(criterion)));
	}

	/** Procurements that can still ask for something new. */
	private static Stream<Repair> asked(Target target, RuleContext context) {
		return nearest(target, context).filter(TargetWithoutCriterion::isOpen).limit(MOST)
				.map(procurement -> new Steps(
						AnalysisTexts.message("repair.new-criterion", ElementName.of(procurement)), changes -> {
							CriterionUse criterion = criterion(target, context);
							changes.add(procurement, Literals.PROCUREMENT__CRITERIA, criterion)
									.add(criterion, Literals.CRITERION_USE__TARGETS, target).show(criterion);
						}));
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

	private static boolean isOpen(Procurement procurement) {
		return procurement.getPhase() == ProcurementPhase.PREPARATION
				|| procurement.getPhase() == ProcurementPhase.MARKET_CONSULTATION;
	}

	/** Procurements of the same product groups first. */
	private static Stream<Procurement> nearest(Target target, RuleContext context) {
		return context.roadmap().getProcurements().stream().sorted(Comparator.comparing(
				procurement -> Collections.disjoint(procurement.getProductGroups(), target.getProductGroups())));
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
