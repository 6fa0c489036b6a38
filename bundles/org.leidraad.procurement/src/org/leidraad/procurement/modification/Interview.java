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

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;

/**
 * Asks about a change, in a fixed order, only what can still alter in which drawer it goes or whether it is allowed at
 * all. Immutable: each answer gives the next state, so that a dialog can go back.
 *
 * @param subject the change; the facts in it do not count
 * @param isAmountKnown false while nobody said by how much the value changes: then no amount is taken for granted
 * @param answers what was answered so far; {@link Answer#UNKNOWN} where nobody knows, which is not asked again
 */
public record Interview(ModificationCase subject, boolean isAmountKnown, Map<ModificationFact, Answer> answers) {

	/** What closes most drawers comes first; the judgement comes last. */
	private static final List<ModificationFact> ORDER = List.of(ModificationFact.ALTERS_NATURE,
			ModificationFact.CONTRACTOR_REPLACED, ModificationFact.CLAUSE_IN_DOCUMENTS, ModificationFact.CLAUSE_CLEAR,
			ModificationFact.CLAUSE_SCOPE, ModificationFact.SUCCESSION, ModificationFact.SUCCESSOR_QUALIFIES,
			ModificationFact.OTHER_SUBSTANTIAL, ModificationFact.AUTHORITY_ASSUMES, ModificationFact.NECESSARY,
			ModificationFact.CHANGE_IMPOSSIBLE,
			ModificationFact.CHANGE_COSTLY, ModificationFact.UNFORESEEABLE, ModificationFact.EVASION,
			ModificationFact.OTHER_BIDDERS, ModificationFact.BALANCE_SHIFTS, ModificationFact.SCOPE_WIDER,
			ModificationFact.REVIEWED);

	/** The answers are copied. */
	public Interview {
		answers = answers.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(answers));
	}

	/**
	 * Begins with nothing answered.
	 *
	 * @param subject the change, with its amount
	 * @return the interview
	 */
	public static Interview of(ModificationCase subject) {
		return new Interview(subject, true, Map.of());
	}

	/**
	 * Begins before the amount is known.
	 *
	 * @param subject the change; its amount does not count
	 * @return the interview
	 */
	public static Interview withoutAmount(ModificationCase subject) {
		return new Interview(subject, false, Map.of());
	}

	/** {@return all facts in the order of asking} */
	public static List<ModificationFact> order() {
		return ORDER;
	}

	/**
	 * Takes an answer, or another one than before.
	 *
	 * @param fact what was asked
	 * @param answer yes, no, or unknown
	 * @return the interview with it
	 */
	public Interview with(ModificationFact fact, Answer answer) {
		Map<ModificationFact, Answer> more = new EnumMap<>(ModificationFact.class);
		more.putAll(answers);
		more.put(fact, answer);
		return new Interview(subject, isAmountKnown, more);
	}

	/**
	 * Takes an answer back.
	 *
	 * @param fact what was asked
	 * @return the interview without it
	 */
	public Interview without(ModificationFact fact) {
		Map<ModificationFact, Answer> fewer = new EnumMap<>(ModificationFact.class);
		fewer.putAll(answers);
		fewer.remove(fact);
		return new Interview(subject, isAmountKnown, fewer);
	}

	/**
	 * The same answers for another amount or another contract.
	 *
	 * @param other the change, with its amount
	 * @return the interview about it
	 */
	public Interview about(ModificationCase other) {
		return new Interview(other, true, answers);
	}

	/** {@return the next question; none when no answer can alter the outcome any more} */
	public Optional<Question> next() {
		Answered known = known();
		return ORDER.stream().filter(fact -> !answers.containsKey(fact)).filter(known::matters).findFirst()
				.map(this::question);
	}

	/** {@return all questions that may still be asked, in order; answers will make it fewer} */
	public List<Question> open() {
		Answered known = known();
		return ORDER.stream().filter(fact -> !answers.containsKey(fact)).filter(known::matters).map(this::question)
				.toList();
	}

	/** {@return what nobody knows, and what must be found out because the outcome hangs on it} */
	public List<Question> toFindOut() {
		Answered known = known();
		return ORDER.stream().filter(fact -> answers.get(fact) == Answer.UNKNOWN).filter(known::matters)
				.map(this::question).toList();
	}

	/**
	 * What can still come out.
	 *
	 * @return the drawers that may be chosen; {@link Drawer#UNDECIDED} among them if the change may not be allowed
	 */
	public Set<Drawer> outcomes() {
		return known().outcomes();
	}

	/** {@return true if the outcome is the same whatever else is answered} */
	public boolean isSettled() {
		return outcomes().size() == 1;
	}

	/** {@return what was answered by yes: the facts to keep with the change} */
	public Set<ModificationFact> facts() {
		Set<ModificationFact> facts = EnumSet.noneOf(ModificationFact.class);
		answers.forEach((fact, answer) -> {
			if (answer == Answer.YES) {
				facts.add(fact);
			}
		});
		return facts;
	}

	/**
	 * The verdict on the facts that were answered by yes, as if all else were not true. Its chosen drawer is sure when
	 * the interview is settled; before, it may change.
	 *
	 * @return the verdict; none while the amount is not known
	 */
	public Optional<ModificationVerdict> verdict() {
		return isAmountKnown ? Optional.of(Ladekast.judge(subject.withFacts(facts()))) : Optional.empty();
	}

	/**
	 * How a drawer stands by what was answered so far, in three values: what is not answered stays open.
	 *
	 * @param drawer one of the {@link Ladekast#order() drawers}
	 * @return whether the change fits, and what is certainly not met
	 */
	public DrawerStanding standing(Drawer drawer) {
		CaseFacts told = new CaseFacts(subject.withFacts(facts()), subject.days().deciding());
		return DrawerStanding.of(told.result(drawer), known());
	}

	/** {@return the question about a fact, by the law of the contract} */
	public Question question(ModificationFact fact) {
		return Question.of(fact, subject.regime(), subject.kind(), subject.buyer());
	}

	private Answered known() {
		return Answered.of(this);
	}
}
