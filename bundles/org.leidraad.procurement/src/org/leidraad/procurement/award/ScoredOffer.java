/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.text.Message;

/**
 * An offer with its points.
 *
 * @param offer the offer
 * @param standing what becomes of it
 * @param rank its place, from 1; equal totals share a place, and the next has a place further down; none where it is
 * not ranked
 * @param total its points over all award criteria, 0 to 100 where the weights add up to 100; none where one could not
 * be scored. Exact: round it for showing
 * @param points its points by award criterion, in the order of the procurement
 * @param requirements what it does with each requirement, in the order of the procurement
 * @param exclusions why it is excluded, one sentence for each requirement that it misses; empty where it is not
 */
public record ScoredOffer(Offer offer, Standing standing, Optional<Integer> rank, Optional<BigDecimal> total,
		List<CriterionPoints> points, List<RequirementAnswer> requirements, List<Message> exclusions) {

	/** The lists are copied. */
	public ScoredOffer {
		points = List.copyOf(points);
		requirements = List.copyOf(requirements);
		exclusions = List.copyOf(exclusions);
	}

	/**
	 * The points for one award criterion.
	 *
	 * @param criterion the criterion
	 * @return the points; none where it is no award criterion of the procurement
	 */
	public Optional<CriterionPoints> points(CriterionUse criterion) {
		return points.stream().filter(one -> one.criterion() == criterion).findFirst();
	}

	/**
	 * Counts the requirements with a result.
	 *
	 * @param result the result
	 * @return how many, from 0
	 */
	public int requirements(CheckResult result) {
		return (int) requirements.stream().filter(one -> one.result() == result).count();
	}

	/** {@return the points that could be given: the total, or what is known of it where something is missing} */
	public BigDecimal knownPoints() {
		return points.stream().flatMap(one -> one.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
