/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * A duty with a date, not done yet.
 *
 * @param date the day on which it is due
 * @param kind what is due
 * @param element the element that it is about
 * @param contract the contract under which it is due; none where it is not about a contract
 * @param sentence what is to be done
 * @param state how near it is
 */
public record Due(LocalDate date, DueKind kind, Element element, Optional<Contract> contract, Message sentence,
		DueState state) {

	private static final String NONE = "none";

	static Due of(LocalDate date, DueKind kind, Element element, Optional<Contract> contract, LocalDate today,
			Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = ElementName.of(element);
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new Due(date, kind, element, contract, SteeringTexts.message("sentence." + kind.id(), all),
				DueState.of(date, today));
	}

	/** The same duty in another state. */
	Due in(DueState other) {
		return new Due(date, kind, element, contract, sentence, other);
	}

	/**
	 * Names the duty for ever, however its date or words change: by its kind, its element and its contract.
	 *
	 * @return letters, digits and hyphens as far as the identifiers are of those
	 */
	public String key() {
		String under = contract.filter(one -> one != element).map(one -> '-' + id(one)).orElse("");
		return kind.id() + '-' + id(element) + under;
	}

	private static String id(Element element) {
		return element.getId() == null || element.getId().isBlank() ? NONE : element.getId().strip();
	}
}
