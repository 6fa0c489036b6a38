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

import java.math.BigDecimal;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.award.ScaleFault;
import org.leidraad.procurement.award.ScaleFault.Kind;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A scale by which no points can be given: an end is missing or both are the same, a step lacks its value or its share,
 * a better value earns less, or a dearer offer earns more. Ends that were exchanged are exchanged back; else there is
 * no
 * repair, because what earns how much is for the buyer to say. A scale without steps is told by
 * {@link AwardCriterionWithoutScale}.
 */
public final class ScaleNotUsable extends ProcurementRule<CriterionUse> {

	/** Made for the extension point. */
	public ScaleNotUsable() {
		super("scale-not-usable", Severity.ERROR, CriterionUse.class, AwardRules.scale());
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		if (criterion.getUse() != CriterionUseType.AWARD || AwardRules.isCancelled(criterion)) {
			return;
		}
		ScaleFault.of(criterion).filter(fault -> fault.kind().isBlocking())
				.filter(fault -> fault.kind() != Kind.NO_STEPS || criterion.getScoredOn() != ScoredOn.ANSWER)
				.ifPresent(fault -> report.found(Literals.CRITERION_USE__SCALE, List.of(fault.reason()),
						() -> fault.kind() == Kind.WRONG_WAY && criterion.getScale().getKind() == ScaleKind.LINEAR
								? List.of(exchanged(criterion))
								: List.of()));
	}

	private static Repair exchanged(CriterionUse criterion) {
		AwardScale scale = criterion.getScale();
		BigDecimal worst = scale.getWorst();
		BigDecimal best = scale.getBest();
		return new Steps(ProcurementTexts.message("repair.exchange-ends", best, worst), changes -> {
			changes.set(scale, Literals.AWARD_SCALE__WORST, best);
			changes.set(scale, Literals.AWARD_SCALE__BEST, worst);
			changes.show(criterion);
		});
	}
}
