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

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.repair.Changes;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.admissibility.Admissibility;
import org.leidraad.procurement.admissibility.Verdict;
import org.leidraad.procurement.internal.ProcurementTexts;

/** Asks for what a label demands in the place of the label, as article 43(1) of Directive 2014/24/EU allows. */
final class CopiedSpecifications {

	private CopiedSpecifications() {
	}

	/**
	 * Replaces the demand: the requirement itself, or all that are linked where the criterion is not. A text of the
	 * buyer's own stays.
	 *
	 * @param isNamed true if the text names the label
	 * @return the repair; none where the text names the label and nothing is known that could stand in its place
	 */
	static Optional<Repair> instead(CriterionUse criterion, boolean isNamed, Verdict verdict, RuleContext context) {
		Optional<InstalledCriterion> known = Optional.ofNullable(criterion.getCriterion()).map(String::strip)
				.flatMap(context.frameworks()::criterion);
		boolean linked = known.filter(one -> one.criterion().isLinked()).isPresent();
		boolean own = known.isEmpty() && !isNamed && criterion.getText() != null && !criterion.getText().isBlank();
		return isNamed && !linked && verdict.specifications().isEmpty()
				? Optional.empty()
				: Optional.of(steps(criterion, own, known, verdict, context));
	}

	private static Repair steps(CriterionUse criterion, boolean own, Optional<InstalledCriterion> known,
			Verdict verdict, RuleContext context) {
		return new Steps(
				ProcurementTexts.message("repair.copy-specifications", verdict.label().name(context.language())),
				changes -> {
					if (known.filter(one -> one.criterion().isLinked()).isPresent()) {
						changes.set(criterion, Literals.CRITERION_USE__TEXT, known.get().title(context.language()));
					} else if (!own) {
						copyAll(criterion, known, verdict, context, changes);
					}
					changes.set(criterion, Literals.CRITERION_USE__LEVEL, null);
					changes.set(criterion, Literals.CRITERION_USE__PROOF, proof(verdict, context.language()));
					changes.show(criterion);
				});
	}

	private static void copyAll(CriterionUse criterion, Optional<InstalledCriterion> known, Verdict verdict,
			RuleContext context, Changes changes) {
		changes.set(criterion, Literals.CRITERION_USE__CRITERION, null);
		if (!verdict.specifications().isEmpty()) {
			changes.set(criterion, Literals.CRITERION_USE__TEXT, verdict.specifications().stream()
					.map(one -> one.title(context.language())).collect(Collectors.joining("\n")));
			changes.set(criterion, Literals.CRITERION_USE__ASPECTS, verdict.specifications().stream()
					.map(one -> one.criterion().getAspect()).distinct().toList());
		} else if (!criterion.eIsSet(Literals.CRITERION_USE__ASPECTS)) {
			known.ifPresent(one -> changes.set(criterion, Literals.CRITERION_USE__ASPECTS,
					List.of(one.criterion().getAspect())));
		}
	}

	private static String proof(Verdict verdict, Locale language) {
		return verdict.admissibility() == Admissibility.NOT_USABLE
				? ProcurementTexts.TEXTS.get(language, "proof.without-label")
				: ProcurementTexts.TEXTS.get(language, "proof.specifications", verdict.label().name(language));
	}
}
