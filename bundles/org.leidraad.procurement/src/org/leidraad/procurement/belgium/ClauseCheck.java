/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import java.util.List;

import org.leidraad.model.ReviewClause;
import org.leidraad.model.text.Message;

/**
 * One line of the checklist.
 *
 * @param clause the clause
 * @param state how the contract does on it
 * @param found the clauses of the contract that are of its kind
 */
public record ClauseCheck(BelgianClause clause, ClauseState state, List<ReviewClause> found) {

	/** The list is copied. */
	public ClauseCheck {
		found = List.copyOf(found);
	}

	/** {@return true if the law demands it and the contract does not hold it} */
	public boolean isMissing() {
		return state == ClauseState.MISSING;
	}

	/** {@return true if it is there, and at least one such clause of the contract has its wording in the roadmap} */
	public boolean isWorded() {
		return found.stream().anyMatch(one -> one.getText() != null && !one.getText().isBlank());
	}

	/** {@return the state in words} */
	public Message word() {
		return BelgianTexts.message("state." + state.id());
	}
}
