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

import java.util.List;
import java.util.Optional;

import org.leidraad.model.Drawer;
import org.leidraad.model.text.Message;

/**
 * Whether a change fits in a drawer.
 *
 * @param drawer the drawer
 * @param fits true if all conditions are met
 * @param article where the law has it
 * @param conditions all that it demands
 */
public record DrawerResult(Drawer drawer, boolean fits, Message article, List<ConditionResult> conditions) {

	/** The list is copied. */
	public DrawerResult {
		conditions = List.copyOf(conditions);
	}

	/** {@return what is not met; empty if the change fits} */
	public List<ConditionResult> missing() {
		return conditions.stream().filter(condition -> !condition.met()).toList();
	}

	/** {@return what is met} */
	public List<ConditionResult> met() {
		return conditions.stream().filter(ConditionResult::met).toList();
	}

	/**
	 * {@return all that is met, one after the other: the grounds on which a drawer that fits rests; none if nothing is}
	 */
	public Optional<Message> grounds() {
		List<Message> sentences = met().stream().map(ConditionResult::sentence).toList();
		return sentences.isEmpty() ? Optional.empty() : Optional.of(ModificationTexts.list(sentences));
	}

	/** {@return what is not met, without what follows from it; of a change that fits, that nothing is missing} */
	public Message shortcoming() {
		return fits
				? ModificationTexts.message("nothing-missing")
				: Drawers.shortcoming(missing());
	}

	/** {@return the name of the drawer, for people} */
	public Message name() {
		return Ladekast.name(drawer);
	}
}
