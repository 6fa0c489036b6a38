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

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Aspect;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.award.HierarchyScale;
import org.leidraad.procurement.circularity.RungWeights;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * An award criterion that does not say how an offer earns points: no scale, or one of steps without a step. Tenderers
 * must know how offers are compared (Directive 2014/24/EU art. 67). What is scored on price, annual cost, CO2 or the
 * waste hierarchy needs no scale.
 */
public final class AwardCriterionWithoutScale extends ProcurementRule<CriterionUse> {

	private static final Set<Aspect> CIRCULAR = EnumSet.of(Aspect.MATERIALS, Aspect.END_OF_LIFE);

	/** Made for the extension point. */
	public AwardCriterionWithoutScale() {
		super("award-criterion-without-scale", Severity.ERROR, CriterionUse.class, Reads.own()
				.at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE)
				.at(Path.via(Literals.CRITERION_USE__SCALE), Literals.AWARD_SCALE__KIND, Literals.AWARD_SCALE__STEPS));
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (criterion.getUse() != CriterionUseType.AWARD || criterion.getScoredOn() != ScoredOn.ANSWER
				|| AwardRules.isCancelled(criterion)) {
			return;
		}
		AwardScale scale = criterion.getScale();
		if (scale == null) {
			report.found(Literals.CRITERION_USE__SCALE, List.of(), () -> repairs(criterion, context));
		} else if (scale.getKind() != ScaleKind.LINEAR && !scale.eIsSet(Literals.AWARD_SCALE__STEPS)) {
			report.found(Literals.CRITERION_USE__SCALE, List.of(), () -> List.of(new Setting(
					ProcurementTexts.message("repair.linear-scale"), scale, Literals.AWARD_SCALE__KIND,
					ScaleKind.LINEAR)));
		}
	}

	/** What is about materials or the end of life can be scored by the waste hierarchy too. */
	private static List<Repair> repairs(CriterionUse criterion, RuleContext context) {
		Repair linear = linear(criterion);
		Optional<Aspect> known = Optional.ofNullable(criterion.getCriterion()).map(String::strip)
				.flatMap(context.frameworks()::criterion).map(one -> one.criterion().getAspect());
		boolean circular = Stream.concat(known.stream(), criterion.getAspects().stream()).anyMatch(CIRCULAR::contains);
		if (!circular) {
			return List.of(linear);
		}
		Optional<String> group = criterion.eContainer() instanceof Procurement procurement
				? procurement.getProductGroups().stream().findFirst()
				: Optional.empty();
		return List.of(linear, HierarchyScale.applying(criterion, RungWeights.of(context.roadmap()).ladder(group,
				Optional.of(context.today().getYear())), context.language()));
	}

	/** The value that must be reached anyhow earns nothing; the best one is for the buyer to fill in. */
	private static Repair linear(CriterionUse criterion) {
		return new Steps(ProcurementTexts.message("repair.linear-scale"), changes -> {
			AwardScale scale = (AwardScale) Identity.create(Literals.AWARD_SCALE);
			scale.setKind(ScaleKind.LINEAR);
			scale.setWorst(criterion.getThreshold());
			changes.set(criterion, Literals.CRITERION_USE__SCALE, scale).show(scale);
		});
	}
}
