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

import java.util.stream.Stream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Target;

/** Where a target could be asked for: in procurements of the same product groups first. */
public final class NearestProcurements {

	private static final int MOST = 2;

	private final FirstByGroup<Procurement> open = new FirstByGroup<>(MOST);
	private final FirstByGroup<CriterionUse> loose = new FirstByGroup<>(MOST);

	private NearestProcurements(RuleContext context) {
		context.roadmap().getProcurements().forEach(this::add);
	}

	/**
	 * What the roadmap of a check buys.
	 *
	 * @param context the check
	 * @return its procurements
	 */
	public static NearestProcurements of(RuleContext context) {
		return context.once(NearestProcurements.class, NearestProcurements::new);
	}

	private void add(Procurement procurement) {
		ProcurementPhase phase = procurement.getPhase();
		if (phase == ProcurementPhase.PREPARATION || phase == ProcurementPhase.MARKET_CONSULTATION) {
			open.add(procurement, procurement.getProductGroups());
		}
		if (phase != ProcurementPhase.CANCELLED) {
			procurement.getCriteria().stream().filter(criterion -> criterion.getTargets().isEmpty()).limit(MOST)
					.forEach(criterion -> loose.add(criterion, procurement.getProductGroups()));
		}
	}

	/**
	 * Procurements that can still ask for something new.
	 *
	 * @param target the target
	 * @return at most two, the nearest first
	 */
	public Stream<Procurement> open(Target target) {
		return open.nearest(target.getProductGroups());
	}

	/**
	 * Criteria that move no target yet, of procurements that were not cancelled.
	 *
	 * @param target the target
	 * @return at most two, the nearest first
	 */
	public Stream<CriterionUse> loose(Target target) {
		return loose.nearest(target.getProductGroups());
	}
}
