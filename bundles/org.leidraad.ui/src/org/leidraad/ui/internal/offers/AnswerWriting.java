/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.offers.AnswerSheet.At;

/** Writes answers into the roadmap, all in one step that can be undone. */
final class AnswerWriting {

	private final EditingDomain domain;
	private final CompoundCommand all = new CompoundCommand(OfferTexts.get("answers.step"));

	private AnswerWriting(EditingDomain domain) {
		this.domain = domain;
	}

	/** {@return the change; none where nothing is to be written} */
	static Optional<Command> of(AnswerSheet sheet, EditingDomain domain) {
		AnswerWriting writing = new AnswerWriting(domain);
		sheet.criteria().forEach(criterion -> sheet.offers().forEach(offer -> {
			At at = new At(criterion, offer);
			Optional.ofNullable(sheet.changed().get(at)).ifPresent(cell -> writing.write(at, cell));
		}));
		return writing.all.isEmpty() ? Optional.empty() : Optional.of(writing.all);
	}

	private void write(At at, AnswerCell cell) {
		List<OfferAnswer> there = AnswerCell.answers(at.offer(), at.criterion());
		if (cell.equals(AnswerCell.EMPTY) && there.stream().allMatch(AnswerWriting::isBare)) {
			all.append(Edits.delete(domain, there));
			return;
		}
		OfferAnswer answer = there.isEmpty()
				? (OfferAnswer) Identity.create(Literals.OFFER_ANSWER)
				: there.getFirst();
		if (there.isEmpty()) {
			all.append(AddCommand.create(domain, at.offer(), Literals.OFFER__ANSWERS, answer));
			set(answer, Literals.OFFER_ANSWER__CRITERION, Optional.of(at.criterion()));
		} else if (there.size() > 1) {
			// of several answers none would count: what was filled in is the one
			all.append(Edits.delete(domain, there.subList(1, there.size())));
		}
		set(answer, Literals.OFFER_ANSWER__VALUE, cell.value());
		set(answer, Literals.OFFER_ANSWER__STEP, cell.step());
		set(answer, Literals.OFFER_ANSWER__RESULT, Optional.of(cell.result()));
	}

	/** Nothing else hangs on it, such as the link to a proof. */
	private static boolean isBare(OfferAnswer answer) {
		return answer.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature != Literals.ELEMENT__ID && feature != Literals.OFFER_ANSWER__CRITERION
						&& feature != Literals.OFFER_ANSWER__VALUE && feature != Literals.OFFER_ANSWER__STEP
						&& feature != Literals.OFFER_ANSWER__RESULT)
				.noneMatch(answer::eIsSet);
	}

	private void set(OfferAnswer answer, EStructuralFeature feature, Optional<?> value) {
		Edits.set(domain, answer, feature, value).ifPresent(all::append);
	}
}
