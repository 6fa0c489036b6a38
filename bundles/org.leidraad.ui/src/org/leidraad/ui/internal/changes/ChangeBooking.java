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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.Modification;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.Edits;

/**
 * Writes a change that was judged into the roadmap, with what was filled in of its contract: one step to undo.
 *
 * @param command the change of the roadmap
 * @param booked the change of the contract, in the roadmap once the command has run
 */
record ChangeBooking(Command command, Modification booked) {

	private static final List<EStructuralFeature> OF_CONTRACT = List.of(Literals.CONTRACT__CURRENCY,
			Literals.CONTRACT__VALUE, Literals.CONTRACT__ORIGINAL_VALUE);
	private static final List<EStructuralFeature> OF_CHANGE = List.of(Literals.ELEMENT__NAME,
			Literals.ELEMENT__DESCRIPTION, Literals.MODIFICATION__DATE, Literals.MODIFICATION__AMOUNT,
			Literals.MODIFICATION__FACTS, Literals.MODIFICATION__DRAWER, Literals.MODIFICATION__REASON,
			Literals.MODIFICATION__CHOICE_REASON, Literals.MODIFICATION__DECIDED_BY,
			Literals.MODIFICATION__LAWYER_CONSULTED, Literals.MODIFICATION__NOTICE_DATE,
			Literals.MODIFICATION__NOTICE);

	/**
	 * Makes the step.
	 *
	 * @param draft the change, booked in a drawer or undecided
	 * @param domain the domain of the open roadmap
	 * @return the step; none where nothing would change
	 */
	static Optional<ChangeBooking> of(ChangeDraft draft, EditingDomain domain) {
		CompoundCommand all = new CompoundCommand();
		OF_CONTRACT.forEach(feature -> take(all, domain, draft.contract(), draft.original(), feature));
		Modification booked = draft.judged().orElseGet(() -> EcoreUtil.copy(draft.change()));
		if (draft.judged().isPresent()) {
			OF_CHANGE.forEach(feature -> take(all, domain, draft.change(), booked, feature));
		} else {
			all.append(Edits.add(domain, draft.original(), Literals.CONTRACT__MODIFICATIONS, booked));
		}
		Edits.set(domain, booked, Literals.MODIFICATION__CLAUSE, draft.clause()).ifPresent(all::append);
		String label = ChangeTexts.get(draft.judged().isPresent() ? "command.judge" : "command.book");
		return all.isEmpty()
				? Optional.empty()
				: Optional.of(new ChangeBooking(new CommandWrapper(label, label, all), booked));
	}

	private static void take(CompoundCommand all, EditingDomain domain, Element from, Element to,
			EStructuralFeature feature) {
		Optional<Object> value = Optional.ofNullable(from.eGet(feature)).filter(one -> from.eIsSet(feature));
		Edits.set(domain, to, feature, value).ifPresent(all::append);
	}
}
