/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationVerdict;

/** The ledgers of the contracts of a roadmap, each made once for all rules and changes until the roadmap changes. */
final class Ledgers {

	private final RuleContext context;
	private final Map<Contract, Map<Modification, LedgerRow>> rows = new IdentityHashMap<>();

	private Ledgers(RuleContext context) {
		this.context = context;
	}

	/** {@return what a rule reads that looks at the row of a change} */
	static Reads reads() {
		Path contract = Path.up(Literals.CONTRACT__MODIFICATIONS);
		return Reads.own()
				.at(contract, Literals.CONTRACT__VALUE, Literals.CONTRACT__ORIGINAL_VALUE, Literals.CONTRACT__CURRENCY,
						Literals.CONTRACT__TYPE, Literals.CONTRACT__BUYER_CLASS, Literals.CONTRACT__REGIME,
						Literals.CONTRACT__INDEXATION, Literals.CONTRACT__INDEX_FACTOR, Literals.CONTRACT__START)
				.at(contract.thenVia(Literals.CONTRACT__MODIFICATIONS), Literals.MODIFICATION__AMOUNT,
						Literals.MODIFICATION__DRAWER, Literals.MODIFICATION__DATE, Literals.MODIFICATION__FACTS)
				.at(contract.thenUp(Literals.ROADMAP__CONTRACTS), Literals.ROADMAP__CURRENCY,
						Literals.ROADMAP__JURISDICTION, Literals.ROADMAP__THRESHOLD_READING);
	}

	/** {@return the row of a change; none where it is in no contract} */
	static Optional<LedgerRow> row(Modification change, RuleContext context) {
		return change.eContainer() instanceof Contract contract && contract.eContainer() instanceof Roadmap
				? Optional.ofNullable(context.once(Ledgers.class, Ledgers::new).of(contract).get(change))
				: Optional.empty();
	}

	/** {@return the verdict on a change; none where it cannot be judged} */
	static Optional<ModificationVerdict> verdict(Modification change, RuleContext context) {
		return row(change, context).flatMap(LedgerRow::verdict);
	}

	/**
	 * Says of a verdict that it counts changes that nobody booked yet.
	 *
	 * @param key of the text: of a whole sentence, or of a part of one
	 * @param words the verdict
	 * @return the verdict with what it counts; as it was where it counts nothing that is not booked
	 */
	static Message counting(String key, Message words, Modification change, RuleContext context) {
		int unbooked = row(change, context).map(LedgerRow::unbooked).orElse(0);
		return unbooked == 0 ? words : ProcurementTexts.message(key, words, unbooked);
	}

	/** {@return the repair that books a change in the drawer that fits first; none where none does} */
	static List<Repair> booking(Modification change, RuleContext context) {
		return verdict(change, context)
				.flatMap(verdict -> verdict.chosen().<Repair>map(drawer -> booking(change, verdict.result(drawer))))
				.map(List::of).orElse(List.of());
	}

	private static Repair booking(Modification change, DrawerResult result) {
		return result.drawer() == Drawer.SMALL
				? new Setting(ProcurementTexts.message("repair.small-drawer", result.article()), change,
						Literals.MODIFICATION__DRAWER, result.drawer())
				: new Setting(ProcurementTexts.message("repair.drawer", Ladekast.name(result.drawer()),
						result.article()), change, Literals.MODIFICATION__DRAWER, result.drawer());
	}

	private Map<Modification, LedgerRow> of(Contract contract) {
		return rows.computeIfAbsent(contract, one -> {
			Map<Modification, LedgerRow> byChange = new IdentityHashMap<>();
			ModificationLedger.of(one, context.roadmap(), context.today()).rows()
					.forEach(row -> byChange.put(row.change(), row));
			return byChange;
		});
	}
}
