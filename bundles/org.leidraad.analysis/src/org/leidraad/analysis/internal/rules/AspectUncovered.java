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
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.internal.repairs.Writing;
import org.leidraad.analysis.internal.rules.AspectCoverage.Gap;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * An aspect of an ambition that no criterion covers for a product group in scope (2021 report, lesson 3: no label
 * covers everything). What counts is what is asked for the targets of the ambition, see {@link AspectCoverage}. An
 * ambition for which nothing is asked at all is the matter of {@link TargetWithoutCriterion}.
 */
final class AspectUncovered extends ThreadRule<Ambition> {

	private static final int MOST_PROCUREMENTS = 2;
	private static final Path CRITERIA = Path.via(Literals.AMBITION__TARGETS).thenVia(Literals.TARGET__CRITERIA);

	AspectUncovered() {
		super("aspect-uncovered", Severity.WARNING, Ambition.class, Reads.own()
				.at(Path.via(Literals.AMBITION__TARGETS), Literals.TARGET__PRODUCT_GROUPS)
				.at(CRITERIA, Literals.CRITERION_USE__CRITERION, Literals.CRITERION_USE__ASPECTS)
				.at(CRITERIA.thenUp(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE,
						Literals.PROCUREMENT__PRODUCT_GROUPS));
	}

	@Override
	public void check(Ambition ambition, RuleContext context, FindingReport report) {
		if (ambition.eIsSet(Literals.AMBITION__ASPECTS) && ambition.eIsSet(Literals.AMBITION__TARGETS)) {
			for (Gap gap : new AspectCoverage(context.frameworks()).gaps(ambition)) {
				report.found(Literals.AMBITION__ASPECTS, List.of(AnalysisTexts.message(aspect(gap)),
						gap.isAnyGroup() ? AnalysisTexts.message("group.any") : gap.group()),
						() -> repairs(gap, context));
			}
		}
	}

	private static String aspect(Gap gap) {
		return "aspect." + gap.aspect().getLiteral();
	}

	private static List<Repair> repairs(Gap gap, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		context.roadmap().getProcurements().stream().filter(AspectUncovered::isOpen)
				.filter(procurement -> AspectCoverage.buys(procurement, gap.group())).limit(MOST_PROCUREMENTS)
				.forEach(procurement -> repairs.add(new Steps(
						AnalysisTexts.message("repair.new-criterion", ElementName.of(procurement)),
						changes -> ask(procurement, gap, context, changes))));
		return repairs.isEmpty() ? List.of(bought(gap, context)) : repairs;
	}

	private static boolean isOpen(Procurement procurement) {
		return procurement.getPhase() == ProcurementPhase.PREPARATION
				|| procurement.getPhase() == ProcurementPhase.MARKET_CONSULTATION
				|| procurement.getPhase() == ProcurementPhase.TENDER;
	}

	private static Repair bought(Gap gap, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.new-procurement"), changes -> {
			Procurement procurement = new Writing(context).element(Literals.PROCUREMENT, Procurement.class,
					"text.new-procurement", ElementName.of(gap.target()));
			if (!gap.isAnyGroup()) {
				procurement.getProductGroups().add(gap.group());
			}
			changes.add(context.roadmap(), Literals.ROADMAP__PROCUREMENTS, procurement);
			ask(procurement, gap, context, changes);
		});
	}

	private static void ask(Procurement procurement, Gap gap, RuleContext context, Changes changes) {
		Writing writing = new Writing(context);
		Target target = gap.target();
		CriterionUse criterion = writing.element(Literals.CRITERION_USE, CriterionUse.class, "text.new-criterion",
				writing.text(aspect(gap)));
		criterion.getAspects().add(gap.aspect());
		criterion.setText(target.getStatement());
		criterion.setProof(writing.text("proof." + criterion.getUse().getLiteral()));
		changes.add(procurement, Literals.PROCUREMENT__CRITERIA, criterion)
				.add(criterion, Literals.CRITERION_USE__TARGETS, target).show(criterion);
	}
}
