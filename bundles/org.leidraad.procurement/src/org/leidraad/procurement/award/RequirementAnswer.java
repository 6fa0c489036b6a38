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

import java.util.Optional;

import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.OfferAnswer;

/**
 * What an offer does with a requirement: a technical specification, a selection criterion or a contract clause.
 *
 * @param criterion the requirement
 * @param answer what the offer says; none where it says nothing
 * @param result whether it is met; not checked where there is no answer
 */
public record RequirementAnswer(CriterionUse criterion, Optional<OfferAnswer> answer, CheckResult result) {

	/**
	 * Tells whether the offer falls because of it. A requirement is a minimum: in part is not enough.
	 *
	 * @return true if it is not met, or in part
	 */
	public boolean isMissed() {
		return result == CheckResult.NOT_MET || result == CheckResult.PARTLY;
	}
}
