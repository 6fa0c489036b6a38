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

import java.util.Objects;
import java.util.Optional;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Response;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.search.SideBySide.Entry;

/** Makes the two halves of a row. */
final class Pairs {

	private Pairs() {
		// no instances
	}

	/** {@return a criterion with the threshold of its catalogue} */
	static Entry entry(ListedCriterion listed) {
		Criterion criterion = listed.criterion();
		boolean award = criterion.getUses().contains(Use.AWARD)
				&& !criterion.getUses().contains(Use.TECHNICAL_SPECIFICATION);
		return new Entry(listed, criterion.getOperator(), Optional.ofNullable(criterion.getThreshold()),
				Objects.requireNonNullElse(criterion.getUnit(), ""), award);
	}

	/** {@return a criterion with what it answers to a question, in the unit of that where it can be converted} */
	static Entry entry(ListedCriterion listed, org.leidraad.framework.crosswalk.Row answer, String unit) {
		Response response = answer.response();
		boolean converted = answer.value().isPresent();
		String own = Objects.requireNonNullElse(response.getUnit(), Objects.requireNonNullElse(unit, ""));
		return new Entry(listed, response.getOperator(),
				answer.value().or(() -> Optional.ofNullable(response.getValue())),
				converted ? Objects.requireNonNullElse(unit, "") : own, response.isAward());
	}
}
