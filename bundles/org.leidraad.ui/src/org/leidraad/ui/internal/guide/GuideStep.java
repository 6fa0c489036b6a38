/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.guide;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.leidraad.model.Roadmap;
import org.leidraad.model.Target;

/**
 * The steps of the thread, as in the flow chart of the 2018 report. Two of them are decisions: is there an own strategy
 * or ambition, and is there a plan of approach?
 */
enum GuideStep {

	/** Own strategy or ambition? Otherwise take over national ones. */
	AMBITION(roadmap -> !roadmap.getAmbitions().isEmpty(),
			Set.of("organisation-without-ambition", "aspect-uncovered")),
	/** Concrete targets. */
	TARGETS(roadmap -> roadmap.getAmbitions().stream().anyMatch(ambition -> !ambition.getTargets().isEmpty()),
			Set.of("ambition-without-target", "target-without-owner", "target-without-due-date",
					"target-beyond-horizon")),
	/** Impact factors and indicators. */
	INDICATORS(roadmap -> GuideStep.anyTarget(roadmap, target -> !target.getIndicators().isEmpty()),
			Set.of("target-without-indicator", "too-many-indicators", "counter-indicator-missing",
					"indicator-without-method", "indicator-without-frequency", "indicator-without-source",
					"indicator-without-norm", "indicator-without-unit", "indicator-without-baseline",
					"indicator-without-milestone", "effort-indicator-without-action",
					"effort-indicator-without-evidence", "qualitative-indicator-without-rubric")),
	/** Plan of approach? Otherwise make one. */
	PLAN(roadmap -> !roadmap.getPlans().isEmpty(),
			Set.of("target-without-plan", "action-without-owner", "action-late", "action-cycle")),
	/** Criteria in a tender. */
	CRITERIA(roadmap -> roadmap.getProcurements().stream().anyMatch(one -> !one.getCriteria().isEmpty()),
			Set.of("target-without-criterion", "criterion-without-proof", "criterion-wrong-use",
					"award-criterion-without-scale", "weights-not-100", "edition-expired", "edition-superseded",
					"framework-missing", "label-not-admissible", "criterion-without-equivalent",
					"criterion-level-unknown", "scale-not-usable",
					"scale-does-not-discriminate", "price-outweighs-cost", "specification-before-function",
					"joint-procurement-without-lead", "joint-buyer-silent", "offer-units-differ",
					"offer-not-computable",
					"offer-residual-above-price", "use-longer-than-support")),
	/** In a contract. */
	CONTRACT(roadmap -> !roadmap.getContracts().isEmpty(),
			Set.of("criterion-without-contract", "clause-missing-be", "modification-without-drawer",
					"modification-notice-missing", "modification-drawer-does-not-fit",
					"modification-drawer-without-reason", "small-drawer-nearly-full", "event-notice-due",
					"event-notice-overdue", "event-figures-overdue", "contract-ends-before-start",
					"amount-negative", "option-date", "date-in-future", "clause-amount-exceeded",
					"modification-without-clause", "index-factor-not-counted", "modification-outside-term",
					"event-known-before")),
	/** Monitor. */
	MONITOR(roadmap -> GuideStep.anyTarget(roadmap, target -> target.getIndicators().stream()
			.anyMatch(indicator -> !indicator.getMeasurements().isEmpty())),
			Set.of("contract-without-monitoring", "indicator-without-measurement", "measurement-overdue",
					"measurement-outside-range", "series-break", "outflow-untraced", "recycled-before-reuse",
					"materials-mass-differs", "part-exceeds-whole", "check-without-evidence", "remedy-overdue")),
	/** Evaluate, and back to the ambition. */
	EVALUATION(roadmap -> roadmap.getContracts().stream().anyMatch(one -> !one.getEvaluations().isEmpty()),
			Set.of("contract-without-evaluation-moment", "contract-evaluation-overdue"));

	private final Predicate<Roadmap> begun;
	private final Set<String> rules;

	GuideStep(Predicate<Roadmap> begun, Set<String> rules) {
		this.begun = begun;
		this.rules = rules;
	}

	private static boolean anyTarget(Roadmap roadmap, Predicate<Target> which) {
		return roadmap.getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream()).anyMatch(which);
	}

	/** Tells whether the roadmap has something of this step. */
	boolean hasBegun(Roadmap roadmap) {
		return begun.test(roadmap);
	}

	/** {@return the rules that tell what is missing in this step} */
	Set<String> rules() {
		return rules;
	}

	/** {@return the key of its texts} */
	String key() {
		return "step." + name().toLowerCase(Locale.ROOT);
	}
}
