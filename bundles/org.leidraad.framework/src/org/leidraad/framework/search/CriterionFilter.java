/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/**
 * What a criterion must be to be listed. Each part that is empty lets everything through.
 *
 * @param aspect what it is about
 * @param group a product group for which it holds, at least in part
 * @param step the step on the scale that all frameworks share, 1 to 3
 * @param use what it may be used for
 * @param kind what its framework is
 * @param framework the identifier of its framework
 * @param inForce a day on which an edition with it is in force
 * @param verified whether it was checked against a source
 */
public record CriterionFilter(Optional<Aspect> aspect, Optional<ProductGroup> group, Optional<Integer> step,
		Optional<Use> use, Optional<FrameworkKind> kind, Optional<String> framework, Optional<LocalDate> inForce,
		Optional<Boolean> verified) {

	/** Lets everything through. */
	public static final CriterionFilter ALL = new CriterionFilter(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	/**
	 * Tells whether a criterion passes.
	 *
	 * @param listed the criterion
	 * @return true if it is all that is asked
	 */
	public boolean lets(ListedCriterion listed) {
		var criterion = listed.criterion();
		return aspect.map(one -> one == criterion.getAspect()).orElse(true)
				&& use.map(one -> listed.uses().contains(one)).orElse(true)
				&& step.map(one -> one == listed.step()).orElse(true)
				&& kind.map(one -> one == listed.framework().kind()).orElse(true)
				&& framework.map(one -> one.equals(listed.framework().id())).orElse(true)
				&& verified.map(one -> one == criterion.isVerified()).orElse(true)
				&& group.map(one -> concerns(listed, one)).orElse(true)
				&& inForce.map(listed::isInForce).orElse(true);
	}

	private static boolean concerns(ListedCriterion listed, ProductGroup group) {
		return listed.groups().isEmpty() || listed.groups().stream().anyMatch(group::overlaps);
	}

	/** {@return true if it lets everything through} */
	public boolean isAll() {
		return equals(ALL);
	}
}
