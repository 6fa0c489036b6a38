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

import static org.leidraad.model.ModificationFact.ALTERS_NATURE;
import static org.leidraad.model.ModificationFact.CLAUSE_CLEAR;
import static org.leidraad.model.ModificationFact.CLAUSE_IN_DOCUMENTS;
import static org.leidraad.model.ModificationFact.CLAUSE_SCOPE;
import static org.leidraad.model.ModificationFact.CONTRACTOR_REPLACED;
import static org.leidraad.model.ModificationFact.EVASION;
import static org.leidraad.model.ModificationFact.OTHER_SUBSTANTIAL;
import static org.leidraad.model.ModificationFact.SUCCESSION;
import static org.leidraad.model.ModificationFact.SUCCESSOR_QUALIFIES;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.procurement.modification.ConditionResult;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.Interview;

/**
 * How a drawer stands halfway an interview. The verdict takes what is not answered for not true; here it stays open.
 *
 * @param result what the verdict says of the drawer
 * @param answer whether the change fits: yes, no, or not known yet
 * @param against the conditions that are certainly not met
 */
record DrawerStanding(DrawerResult result, Answer answer, List<ConditionResult> against) {

	private static final String NOT = "not-";

	/** Copies the list. */
	DrawerStanding {
		against = List.copyOf(against);
	}

	/** {@return how all drawers stand, in the order of testing; none while nothing can be judged} */
	static List<DrawerStanding> of(Interview interview) {
		return interview.about(interview.subject()).verdict().stream()
				.flatMap(verdict -> verdict.drawers().stream()).map(result -> of(interview, result)).toList();
	}

	private static DrawerStanding of(Interview interview, DrawerResult result) {
		List<ConditionResult> against = result.conditions().stream()
				.filter(condition -> test(interview, condition) == Answer.NO).toList();
		Answer all = all(result.conditions().stream().map(condition -> test(interview, condition)).toList());
		return new DrawerStanding(result, all, against);
	}

	/** {@return the drawer} */
	Drawer drawer() {
		return result.drawer();
	}

	private static Answer test(Interview interview, ConditionResult condition) {
		return switch (condition.id()) {
			case "below-threshold", "below-share", "within-half" -> interview.isAmountKnown()
					? of(condition.met())
					: Answer.UNKNOWN;
			case "clause-or-succession" -> route(interview);
			case "same-contractor-or-f" -> any(isNot(interview, CONTRACTOR_REPLACED),
					all(List.of(is(interview, CONTRACTOR_REPLACED), route(interview))));
			default -> fact(interview, condition.id());
		};
	}

	private static Answer fact(Interview interview, String id) {
		Optional<ModificationFact> wanted = Optional.ofNullable(ModificationFact.get(id));
		return wanted.map(fact -> is(interview, fact)).orElseGet(
				() -> isNot(interview, ModificationFact.get(id.substring(NOT.length()))));
	}

	/** The ways in which drawer f lets another contractor in. */
	private static Answer route(Interview interview) {
		return any(
				all(List.of(is(interview, CLAUSE_IN_DOCUMENTS), is(interview, CLAUSE_CLEAR),
						is(interview, CLAUSE_SCOPE), isNot(interview, ALTERS_NATURE))),
				all(List.of(is(interview, SUCCESSION), is(interview, SUCCESSOR_QUALIFIES),
						isNot(interview, OTHER_SUBSTANTIAL), isNot(interview, EVASION))));
	}

	private static Answer is(Interview interview, ModificationFact fact) {
		return interview.answers().getOrDefault(fact, Answer.UNKNOWN);
	}

	private static Answer isNot(Interview interview, ModificationFact fact) {
		return switch (is(interview, fact)) {
			case YES -> Answer.NO;
			case NO -> Answer.YES;
			default -> Answer.UNKNOWN;
		};
	}

	private static Answer all(Collection<Answer> answers) {
		return answers.contains(Answer.NO)
				? Answer.NO
				: answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
	}

	private static Answer any(Answer... answers) {
		List<Answer> all = Stream.of(answers).toList();
		return all.contains(Answer.YES)
				? Answer.YES
				: all.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
	}

	private static Answer of(boolean value) {
		return value ? Answer.YES : Answer.NO;
	}
}
