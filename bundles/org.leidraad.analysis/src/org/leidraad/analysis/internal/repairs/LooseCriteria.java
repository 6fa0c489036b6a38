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

import org.leidraad.analysis.RuleContext;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;

/** Which criteria of a procurement are in no contract, though they should be; looked up once for each procurement. */
public final class LooseCriteria {

	private final Map<Procurement, List<CriterionUse>> known = new HashMap<>();

	private LooseCriteria() {
	}

	/**
	 * The criteria in the roadmap of a check.
	 *
	 * @param context the check
	 * @return its criteria
	 */
	public static LooseCriteria of(RuleContext context) {
		return context.once(LooseCriteria.class, check -> new LooseCriteria());
	}

	/**
	 * The loose criteria of a procurement at the time of the check.
	 *
	 * @param procurement the procurement
	 * @return its loose criteria
	 */
	public List<CriterionUse> in(Procurement procurement) {
		return known.computeIfAbsent(procurement, LooseCriteria::now);
	}

	/**
	 * The loose criteria of a procurement as it is now.
	 *
	 * @param procurement the procurement
	 * @return its loose criteria
	 */
	public static List<CriterionUse> now(Procurement procurement) {
		return procurement.getCriteria().stream().filter(LooseCriteria::isLoose).toList();
	}

	/**
	 * Tells whether a criterion is in no contract. A selection criterion is about who may tender, and need not be.
	 *
	 * @param criterion the criterion
	 * @return true if it should be in one and is not
	 */
	public static boolean isLoose(CriterionUse criterion) {
		return criterion.getUse() != CriterionUseType.SELECTION && !criterion.eIsSet(Literals.CRITERION_USE__CONTRACTS);
	}
}
