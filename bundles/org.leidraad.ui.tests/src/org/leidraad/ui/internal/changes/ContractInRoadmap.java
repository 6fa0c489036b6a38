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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SmallRoadmap;

/** A roadmap with one contract for supplies of 1,200,000 euro under Dutch law, as in the ledger that is worked out. */
final class ContractInRoadmap {

	/** The day of all changes. */
	static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	final SmallRoadmap small = new SmallRoadmap();
	final Contract contract = (Contract) Identity.create(Literals.CONTRACT);

	ContractInRoadmap() {
		contract.setName("Laptops");
		contract.setValue(new BigDecimal("1200000"));
		contract.setStart(LocalDate.of(2026, 1, 1));
		small.roadmap.setJurisdiction(Jurisdiction.NL);
		small.roadmap.getLanguages().add("en");
		small.roadmap.getContracts().add(contract);
	}

	/** Books a change as it is in a file. */
	Modification booked(String amount, Drawer drawer, ModificationFact... facts) {
		Modification change = (Modification) Identity.create(Literals.MODIFICATION);
		change.setName("Change of " + amount);
		change.setDate(DAY.minusMonths(1));
		change.setAmount(new BigDecimal(amount));
		change.setDrawer(drawer);
		change.getFacts().addAll(Arrays.asList(facts));
		contract.getModifications().add(change);
		return change;
	}

	/** A draft of a change of an amount. */
	ChangeDraft draft(String amount) {
		ChangeDraft draft = ChangeDraft.of(contract, small.roadmap, DAY);
		draft.change().setName("More");
		draft.change().setAmount(amount.isEmpty() ? null : new BigDecimal(amount));
		return draft;
	}

	/** Answers whatever is asked: yes to the facts, no to all else. */
	static ChangeState answerAll(ChangeDraft draft, ModificationFact... facts) {
		ChangeState state = draft.state().orElseThrow();
		while (state.next().isPresent()) {
			ModificationFact asked = state.next().get().fact();
			draft.answer(asked, Arrays.asList(facts).contains(asked) ? Answer.YES : Answer.NO);
			state = draft.state().orElseThrow();
		}
		return state;
	}
}
