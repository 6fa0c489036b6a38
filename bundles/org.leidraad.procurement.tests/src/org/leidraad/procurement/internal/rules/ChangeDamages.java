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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break a sound roadmap with clauses that changes rest on, an index that does not count, and days. */
final class ChangeDamages {

	static final List<Damage> ALL = List.of(
			new Damage("more under an option than its amount", "clause-amount-exceeded amount", 0,
					all -> under(all, option(all, "49999.99"))),
			new Damage("more under an option with another change that nobody booked",
					"clause-amount-exceeded amount, modification-without-drawer drawer", 1, all -> {
						ReviewClause option = option(all, "60000");
						under(all, option);
						Modification later = later(all, "10001");
						later.getFacts().addAll(all.change.getFacts());
						later.setClause(option);
					}),
			new Damage("a larger reduction than an option gives", "clause-amount-exceeded amount", 0, all -> {
				all.change.setAmount(new BigDecimal("-50000"));
				under(all, option(all, "-40000"));
			}),
			new Damage("an option that is not named", "modification-without-clause clause", 1, all -> {
				option(all, "60000");
				under(all, null);
			}),
			new Damage("one of two options that is not named", "modification-without-clause clause", 0, all -> {
				option(all, "60000");
				option(all, "60000");
				under(all, null);
			}),
			new Damage("a clause of a contract that has none", "modification-without-clause clause", 0,
					all -> under(all, null)),
			new Damage("a clause of another contract", "modification-without-clause clause", 0, all -> {
				Contract other = BuyerRoadmap.make(Literals.CONTRACT, Contract.class, "Other");
				all.roadmap.getContracts().add(other);
				ReviewClause option = option(all, "1");
				other.getClauses().add(option);
				under(all, option);
			}),
			new Damage("an index without a clause", "index-factor-not-counted indexation", 0,
					all -> all.contract.setIndexFactor(new BigDecimal("1.2"))),
			new Damage("an index beside a clause on prices", "index-factor-not-counted indexation", 1, all -> {
				all.contract.setIndexFactor(new BigDecimal("0.9"));
				option(all, null).setKind(ClauseKind.PRICE_REVISION);
				all.contract.setIndexation(" ");
			}),
			new Damage("a change before the start", "modification-outside-term date", 0,
					all -> all.change.setDate(LocalDate.of(2025, 12, 31))),
			new Damage("a change after the end", "modification-outside-term date", 0,
					all -> all.change.setDate(LocalDate.of(2030, 1, 1))));

	static final Map<String, Consumer<BuyerRoadmap>> NEARLY = Map.of(
			"as much under an option as its amount", all -> under(all, option(all, "50000")),
			"an option without an amount", all -> under(all, option(all, null)),
			"a change of an option that is booked elsewhere", all -> {
				all.change.setClause(option(all, "1"));
				all.change.setChoiceReason("Rather so");
			},
			"an index by its clause", all -> {
				all.contract.setIndexFactor(new BigDecimal("1.2"));
				all.contract.setIndexation("Health index");
			},
			"an index that changes nothing", all -> all.contract.setIndexFactor(new BigDecimal("1.00")),
			"a change on the last day", all -> all.change.setDate(LocalDate.of(2029, 12, 31)),
			"a change of a contract without days", all -> {
				all.contract.setStart(null);
				all.contract.setEnd(null);
				all.change.setDate(LocalDate.of(2025, 6, 1));
			});

	private ChangeDamages() {
	}

	private static ReviewClause option(BuyerRoadmap all, String amount) {
		ReviewClause option = BuyerRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, "More laptops");
		option.setOption(true);
		option.setAmount(amount == null ? null : new BigDecimal(amount));
		all.contract.getClauses().add(option);
		return option;
	}

	/** Books the change of 50,000 euro by a clause. */
	private static void under(BuyerRoadmap all, ReviewClause clause) {
		all.giveClause();
		all.change.setDrawer(Drawer.REVIEW_CLAUSE);
		all.change.setClause(clause);
	}

	/** Names an option of the contract with the change. */
	static void nameOption(BuyerRoadmap all) {
		all.change.setClause(option(all, null));
	}

	private static Modification later(BuyerRoadmap all, String amount) {
		Modification later = BuyerRoadmap.make(Literals.MODIFICATION, Modification.class, "Later");
		later.setDate(LocalDate.of(2026, 7, 1));
		later.setAmount(new BigDecimal(amount));
		all.contract.getModifications().add(later);
		return later;
	}
}
