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

import org.leidraad.analysis.Rule;

/** The rules of the thread. Add yours here, where its finding should stand among those of the same element. */
public final class ThreadRules {

	/** All rules, in the order in which their findings are shown for one element. */
	public static final List<Rule<?>> ALL = List.of(
			new DuplicateId(),
			new DanglingReference(),
			new DateImplausible(),
			new FrameworkUseMissing(),
			EditionExpired.inUse(),
			EditionSuperseded.inUse(),
			new OrganisationWithoutAmbition(),
			new AmbitionWithoutTarget(),
			new AspectUncovered(),
			new TargetWithoutIndicator(),
			new TooManyIndicators(),
			new CounterIndicatorMissing(),
			new TargetWithoutOwner(),
			new TargetWithoutDueDate(),
			new TargetBeyondHorizon(),
			new TargetWithoutPlan(),
			new TargetWithoutCriterion(),
			new IndicatorWithoutMethod(),
			new IndicatorWithoutFrequency(),
			new IndicatorWithoutSource(),
			new IndicatorWithoutNorm(),
			new IndicatorWithoutUnit(),
			new IndicatorWithoutBaseline(),
			new IndicatorWithoutMilestone(),
			new IndicatorWithoutMeasurement(),
			new MeasurementOverdue(),
			new SeriesBroken(),
			new QualitativeIndicatorWithoutRubric(),
			new EffortIndicatorWithoutAction(),
			new EffortIndicatorWithoutEvidence(),
			new MeasurementOutsideRange(),
			new AssessmentWithoutClauses(),
			new AssessmentInFuture(),
			new AssessmentClauseUnknown(),
			new AssessmentLevelOutsideScale(),
			new AssessmentWithoutEvidence(),
			new AssessmentNotMeasured(),
			new ActionWithoutOwner(),
			new ActionLate(),
			new ActionCycle(),
			new WeightsNotHundred(),
			new CriterionMissing(),
			EditionExpired.inCriterion(),
			EditionSuperseded.inCriterion(),
			new CriterionWrongUse(),
			new CriterionWithoutProof(),
			new CriterionWithoutContract(),
			new ContractWithoutMonitoring(),
			new ContractWithoutEvaluationMoment(),
			TermUndefined.inAmbition(),
			TermUndefined.inTarget(),
			TermUndefined.inCriterion(),
			TermUndefined.inContract());

	private ThreadRules() {
	}
}
