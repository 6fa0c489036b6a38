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
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;

/**
 * How a drawer stands halfway an interview. The verdict takes what is not answered for not true; here it stays open.
 *
 * @param result what the verdict says of the drawer
 * @param answer whether the change fits: yes, no, or not known yet
 * @param against the conditions that are certainly not met
 */
public record DrawerStanding(DrawerResult result, Answer answer, List<ConditionResult> against) {

	/** The list is copied. */
	public DrawerStanding {
		against = List.copyOf(against);
	}

	static DrawerStanding of(DrawerResult result, Known known) {
		List<Condition> conditions = Drawers.conditions(result.drawer(), known.law());
		Set<String> closed = conditions.stream().filter(condition -> condition.test(known) == Answer.NO)
				.map(Condition::id).collect(Collectors.toSet());
		return new DrawerStanding(result, known.all(conditions),
				result.conditions().stream().filter(condition -> closed.contains(condition.id())).toList());
	}

	/** {@return the drawer} */
	public Drawer drawer() {
		return result.drawer();
	}
}
