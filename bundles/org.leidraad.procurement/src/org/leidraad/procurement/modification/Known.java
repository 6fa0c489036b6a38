/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import java.util.Collection;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;

/** What is known of a change: everything, or as much as was answered so far. */
interface Known {

	/** {@return the law that governs the contract} */
	Regime law();

	/** {@return whether a fact is true} */
	Answer fact(ModificationFact fact);

	/** {@return whether the amount keeps to a bound} */
	Answer bound(Bound bound);

	/** {@return whether all conditions are met; one that is not outweighs those that nobody knows} */
	default Answer all(Collection<Condition> conditions) {
		boolean isSure = true;
		for (Condition condition : conditions) {
			Answer answer = condition.test(this);
			if (answer == Answer.NO) {
				return Answer.NO;
			}
			isSure &= answer == Answer.YES;
		}
		return isSure ? Answer.YES : Answer.UNKNOWN;
	}

	/** {@return yes or no} */
	static Answer of(boolean value) {
		return value ? Answer.YES : Answer.NO;
	}
}
