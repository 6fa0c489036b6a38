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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.Done;

/** Makes cases that can be judged out of the changes of a contract, or says why that cannot be done. */
final class ContractCases {

	private final Contract contract;
	private final Roadmap roadmap;
	private final LocalDate today;
	private final Optional<BigDecimal> reference;
	private final Optional<Message> unjudged;

	ContractCases(Contract contract, Roadmap roadmap, LocalDate today) {
		this.contract = contract;
		this.roadmap = roadmap;
		this.today = today;
		this.reference = SmallDrawer.reference(contract);
		this.unjudged = reason();
	}

	/** {@return why nothing in this contract can be judged} */
	Optional<Message> unjudged() {
		return unjudged;
	}

	private Optional<Message> reason() {
		String currency = SmallDrawer.currency(contract, roadmap);
		if (!SmallDrawer.EURO.equals(currency)) {
			return Optional.of(ModificationTexts.message("unjudged.currency", currency));
		}
		return reference.isEmpty() ? Optional.of(ModificationTexts.message("unjudged.value")) : Optional.empty();
	}

	LedgerRow row(int number, Modification change, Booked before, Pending pending, Optional<ClauseUse> clause) {
		Optional<BigDecimal> amount = Decimals.usable(change.getAmount());
		Optional<Message> reason = unjudged
				.or(() -> amount.isPresent()
						? Optional.empty()
						: Optional.of(ModificationTexts.message(
								change.getAmount() == null ? "unjudged.no-amount" : "unjudged.amount")));
		BigDecimal delta = amount.orElse(BigDecimal.ZERO);
		Optional<ModificationVerdict> verdict = reason.isPresent()
				? Optional.empty()
				: Optional.of(Ladekast.judge(subject(number, change, delta, before.with(pending))));
		BigDecimal small = change.getDrawer() == Drawer.SMALL ? before.small().add(delta) : before.small();
		int unbooked = verdict.isPresent() && isOrMayBeSmall(change) ? pending.changes() : 0;
		return new LedgerRow(number, change, verdict, reason, unbooked, small,
				verdict.flatMap(judged -> Decimals.usable(small.abs().divide(judged.limit(), Decimals.CONTEXT))),
				before.all().add(delta), clause, notes(change, verdict, unbooked));
	}

	/** A change that was booked elsewhere does not make the small drawer fuller. */
	private static boolean isOrMayBeSmall(Modification change) {
		return change.getDrawer() == Drawer.SMALL || change.getDrawer() == Drawer.UNDECIDED;
	}

	private List<Message> notes(Modification change, Optional<ModificationVerdict> verdict, int unbooked) {
		List<Message> notes = new ArrayList<>();
		if (unbooked > 0) {
			notes.add(ModificationTexts.message("note.unbooked", unbooked));
		}
		if (change.getDate() == null) {
			notes.add(ModificationTexts.message("note.no-date", today.toString()));
		}
		if (ThresholdDays.isByContract(roadmap) && contract.getStart() == null) {
			notes.add(ModificationTexts.message("note.no-contract-date"));
		}
		if (SmallDrawer.isIndexPassedOver(contract)) {
			notes.add(ModificationTexts.message("note.index", Decimals.shown(contract.getIndexFactor())));
		}
		verdict.ifPresent(judged -> notes.addAll(judged.notes()));
		return notes;
	}

	private ModificationCase subject(int number, Modification change, BigDecimal delta, Booked before) {
		LocalDate date = change.getDate() == null ? today : change.getDate();
		return base(Integer.toString(number), delta, date, before).withFacts(facts(change))
				.booked(ModificationLedger.booked(change), Done.by(change.getNoticeDate(), today));
	}

	Optional<ModificationCase> next(BigDecimal delta, Booked before) {
		return unjudged.isPresent() ? Optional.empty() : Optional.of(base("", delta, today, before));
	}

	private ModificationCase base(String id, BigDecimal delta, LocalDate date, Booked before) {
		return ModificationCase.of(id, GoverningLaw.of(contract, roadmap), ContractKind.of(contract.getType()),
				contract.getBuyerClass(), reference.orElseThrow(), delta, before, Set.of(), date)
				.withDays(ThresholdDays.of(contract, roadmap, date));
	}

	private static Set<ModificationFact> facts(Modification change) {
		Set<ModificationFact> facts = EnumSet.noneOf(ModificationFact.class);
		if (change.eIsSet(Literals.MODIFICATION__FACTS)) {
			facts.addAll(change.getFacts());
		}
		return facts;
	}
}
