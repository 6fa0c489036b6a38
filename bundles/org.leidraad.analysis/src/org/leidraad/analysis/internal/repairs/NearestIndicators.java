/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.Procurement;
import org.leidraad.model.Target;

/**
 * Which indicators a contract could feed. The first few of a long list are the first few of the first few of its parts,
 * so each criterion and each procurement is looked at once, however many contracts come of it.
 */
public final class NearestIndicators {

	private static final int MOST = 3;

	private final List<Indicator> anywhere;
	private final Map<CriterionUse, List<Indicator>> moved = new HashMap<>();
	private final Map<Procurement, List<Indicator>> asked = new HashMap<>();

	private NearestIndicators(RuleContext context) {
		anywhere = few(context.roadmap().getAmbitions().stream()
				.flatMap(ambition -> indicators(ambition.getTargets())));
	}

	/**
	 * The indicators in the roadmap of a check.
	 *
	 * @param context the check
	 * @return its indicators
	 */
	public static NearestIndicators of(RuleContext context) {
		return context.once(NearestIndicators.class, NearestIndicators::new);
	}

	/**
	 * Indicators of the targets that the agreed criteria move, then of what was asked in the tender, then any.
	 *
	 * @param contract the contract
	 * @return at most three
	 */
	public List<Indicator> nearest(Contract contract) {
		Stream<Indicator> agreed = contract.getCriteria().stream().flatMap(this::moved);
		Stream<Indicator> tendered = Stream.ofNullable(contract.getProcurement()).flatMap(this::asked);
		return few(Stream.of(agreed, tendered, anywhere.stream()).flatMap(indicators -> indicators));
	}

	private Stream<Indicator> asked(Procurement procurement) {
		return asked.computeIfAbsent(procurement, key -> few(key.getCriteria().stream().flatMap(this::moved))).stream();
	}

	private Stream<Indicator> moved(CriterionUse criterion) {
		return moved.computeIfAbsent(criterion, key -> few(indicators(key.getTargets()))).stream();
	}

	private static Stream<Indicator> indicators(List<Target> targets) {
		return targets.stream().flatMap(target -> target.getIndicators().stream());
	}

	private static List<Indicator> few(Stream<Indicator> indicators) {
		return indicators.distinct().limit(MOST).toList();
	}
}
