/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.model.CalculationParameter;
import org.leidraad.model.text.Message;

/**
 * A parameter of a life-cycle cost with where it comes from, so that the method can be stated in the tender documents.
 *
 * @param value its value in the unit of its {@link CostFactor}
 * @param source where it comes from; none where nobody says
 * @param date the date of the source; none where nobody says
 * @param toBeChecked true for a value that nobody took responsibility for: a default that was not checked
 * @param element the parameter of the roadmap; none for a default and for a value from elsewhere
 */
public record CostParameter(BigDecimal value, Optional<Message> source, Optional<LocalDate> date, boolean toBeChecked,
		Optional<CalculationParameter> element) {

	/**
	 * A value that somebody simply states.
	 *
	 * @param value its value
	 * @return the parameter, without source
	 */
	public static CostParameter of(BigDecimal value) {
		return new CostParameter(value, Optional.empty(), Optional.empty(), false, Optional.empty());
	}

	/** The same parameter with another value, to see what hangs on it. */
	CostParameter with(BigDecimal other) {
		return new CostParameter(other, source, date, toBeChecked, element);
	}
}
