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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.chart.LimitMeter;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.ClauseUse;
import org.leidraad.procurement.modification.Interview;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationCase;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationNotice;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.Question;

/**
 * A change while it is being judged, on a copy of the contract: so it is judged by the same ledger that will hold it,
 * at its place by its date, and the roadmap stays as it is until the end.
 */
final class ChangeDraft {

	/** What a drawer may be tested in. */
	static final String EURO = "EUR";

	private final Contract original;
	private final Optional<Modification> judged;
	private final LocalDate today;
	private final Roadmap roadmap;
	private final Contract contract;
	private final Modification change;
	private final Map<ModificationFact, Answer> answers = new EnumMap<>(ModificationFact.class);

	private ChangeDraft(Contract original, Roadmap roadmap, Optional<Modification> judged, LocalDate today) {
		this.original = original;
		this.judged = judged;
		this.today = today;
		this.roadmap = (Roadmap) Identity.create(Literals.ROADMAP);
		this.roadmap.setJurisdiction(roadmap.getJurisdiction());
		this.roadmap.setCurrency(roadmap.getCurrency());
		this.roadmap.setThresholdReading(roadmap.getThresholdReading());
		// without references: the copy must not be seen by what the contract is tied to
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
		contract = (Contract) copier.copy(original);
		this.roadmap.getContracts().add(contract);
		change = judged.map(copier::get).map(Modification.class::cast).orElseGet(this::fresh);
		keepClauses(copier);
	}

	/** The clauses of the contract that its changes name: what an option allows for counts over all of them. */
	private void keepClauses(EcoreUtil.Copier copier) {
		copier.forEach((from, to) -> {
			if (from instanceof Modification named && copier.get(named.getClause()) instanceof ReviewClause own) {
				((Modification) to).setClause(own);
			}
		});
	}

	/** {@return the clauses of the contract that the change may be under, in the copy of the contract} */
	List<ReviewClause> clauses() {
		return ClauseUse.candidates(contract);
	}

	/** {@return the clause in the roadmap that the change is under; none where it names none} */
	Optional<ReviewClause> clause() {
		int place = contract.getClauses().indexOf(change.getClause());
		return place < 0
				? judged.map(Modification::getClause).filter(clause -> clause.eContainer() != original)
				: Optional.of(original.getClauses().get(place));
	}

	private Modification fresh() {
		Modification made = (Modification) Identity.create(Literals.MODIFICATION);
		made.setDate(today);
		contract.getModifications().add(made);
		return made;
	}

	/**
	 * A change that is not in the ledger yet.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @param today its date until another one is given
	 * @return the draft
	 */
	static ChangeDraft of(Contract contract, Roadmap roadmap, LocalDate today) {
		return new ChangeDraft(contract, roadmap, Optional.empty(), today);
	}

	/**
	 * A change that is in the ledger, to be judged again. Where it was judged before, what is not among its facts was
	 * answered by no.
	 *
	 * @param change the change, in its contract
	 * @param roadmap the roadmap that it is part of
	 * @param today the day on which a change without a date is judged
	 * @return the draft
	 */
	static ChangeDraft again(Modification change, Roadmap roadmap, LocalDate today) {
		ChangeDraft draft = new ChangeDraft((Contract) change.eContainer(), roadmap, Optional.of(change), today);
		boolean wasJudged = change.getDrawer() != Drawer.UNDECIDED;
		for (ModificationFact fact : ModificationFact.values()) {
			if (draft.change.getFacts().contains(fact)) {
				draft.answers.put(fact, Answer.YES);
			} else if (wasJudged) {
				draft.answers.put(fact, Answer.NO);
			}
		}
		return draft;
	}

	/** {@return the contract in the roadmap} */
	Contract original() {
		return original;
	}

	/** {@return the change in the roadmap that is judged again; none for a new one} */
	Optional<Modification> judged() {
		return judged;
	}

	/** {@return the copy of the contract, in which what is missing may be filled in} */
	Contract contract() {
		return contract;
	}

	/** {@return the change as it will be, in the copy of the contract; facts and drawer follow the answers} */
	Modification change() {
		return change;
	}

	/** {@return why no change of the contract can be judged; none where that is not so} */
	Optional<Message> unjudged() {
		return ModificationLedger.of(contract, roadmap, today).unjudged();
	}

	/** {@return true if the amounts of the contract are not in euro} */
	boolean isForeign() {
		String own = contract.getCurrency();
		String currency = own == null || own.isBlank() ? roadmap.getCurrency() : own;
		return currency != null && !currency.isBlank() && !EURO.equalsIgnoreCase(currency.strip());
	}

	/** Takes an answer; those to other questions are kept. */
	void answer(ModificationFact fact, Answer answer) {
		answers.put(fact, answer);
	}

	/** {@return what was answered, also where it does not count any more} */
	Optional<Answer> answerTo(ModificationFact fact) {
		return Optional.ofNullable(answers.get(fact));
	}

	/** {@return what is known; none where no change of the contract can be judged} */
	Optional<ChangeState> state() {
		return subject().map(this::state);
	}

	private ChangeState state(ModificationCase subject) {
		Interview interview = change.getAmount() == null
				? Interview.withoutAmount(subject)
				: Interview.of(subject);
		List<Question> asked = new ArrayList<>();
		Optional<Question> next = interview.next();
		while (next.isPresent() && answers.containsKey(next.get().fact())) {
			asked.add(next.get());
			interview = interview.with(next.get().fact(), answers.get(next.get().fact()));
			next = interview.next();
		}
		return new ChangeState(interview, asked, Ladekast.order().stream().map(interview::standing).toList(),
				interview.verdict());
	}

	private Optional<ModificationCase> subject() {
		BigDecimal amount = change.getAmount();
		if (amount == null) {
			change.setAmount(BigDecimal.ZERO);
		}
		Optional<ModificationCase> subject = row().flatMap(LedgerRow::verdict).map(ModificationVerdict::subject);
		change.setAmount(amount);
		return subject;
	}

	/** {@return how full the small drawer is, and would be with this change; none where nothing can be judged} */
	Optional<LimitMeter> meter(Locale locale) {
		BigDecimal amount = change.getAmount() == null ? BigDecimal.ZERO : change.getAmount();
		return subject().map(ModificationCase::small).map(small -> new LimitMeter(new LimitMeter.Fill(
				Ladekast.name(Drawer.SMALL).in(locale), small.used(), amount, small.limit(), EURO), locale));
	}

	private Optional<LedgerRow> row() {
		return ModificationLedger.of(contract, roadmap, today).row(change);
	}

	/** Puts the facts that count into the change, and books it in a drawer. */
	void book(Drawer drawer) {
		change.getFacts().clear();
		state().ifPresent(state -> change.getFacts().addAll(state.interview().facts()));
		change.setDrawer(drawer);
		if (drawer == Drawer.REVIEW_CLAUSE && change.getClause() == null && clauses().size() == 1) {
			change.setClause(clauses().getFirst());
		}
	}

	/** {@return the verdict on the change as it is booked, with all warnings; none where it cannot be judged} */
	Optional<ModificationVerdict> booked() {
		return row().flatMap(LedgerRow::verdict);
	}

	/** {@return what stands in a notice about the change as it is booked} */
	ModificationNotice notice() {
		return ModificationNotice.of(change, booked());
	}
}
