/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.List;
import java.util.Optional;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.procurement.modification.DrawerStanding;
import org.leidraad.procurement.modification.Interview;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.Question;

/**
 * What is known of a change by the answers that count: those that were asked, in the order of asking.
 *
 * @param interview the answers that count
 * @param asked the questions that were answered, in order
 * @param drawers how the drawers stand
 * @param verdict the verdict as if all that is not answered were not true; none while the amount is not known
 */
record ChangeState(Interview interview, List<Question> asked, List<DrawerStanding> drawers,
		Optional<ModificationVerdict> verdict) {

	/** Copies the lists. */
	ChangeState {
		asked = List.copyOf(asked);
		drawers = List.copyOf(drawers);
	}

	/** {@return the next question without an answer; none when no answer can alter the outcome} */
	Optional<Question> next() {
		return interview.next();
	}

	/** {@return what somebody must find out because the outcome hangs on it; empty when the outcome is certain} */
	List<Question> toFindOut() {
		return interview.isSettled() ? List.of() : interview.toFindOut();
	}

	/** {@return true if the amount is known and no answer can alter the outcome any more} */
	boolean isSettled() {
		return verdict.isPresent() && interview.isSettled();
	}

	/** {@return the drawer that comes first of those that fit; none where none fits, or that is not certain yet} */
	Optional<Drawer> chosen() {
		return verdict.filter(one -> isSettled()).flatMap(ModificationVerdict::chosen);
	}

	/** {@return the drawers that fit whatever is not answered, in the order of testing} */
	List<Drawer> fitting() {
		return drawers.stream().filter(one -> one.answer() == Answer.YES)
				.map(DrawerStanding::drawer).toList();
	}
}
