/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;
import org.leidraad.procurement.modification.Booked;
import org.leidraad.procurement.modification.ContractKind;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.ModificationCase;
import org.leidraad.procurement.modification.ModificationVerdict;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

/** What must hold for each change of each contract. */
class ModificationProperties {

	/** Largest first: those that are not summed, the small drawer, and the one that is a judgement. */
	private static final List<Drawer> PREFERENCE = List.of(Drawer.REVIEW_CLAUSE, Drawer.OTHER_CONTRACTOR,
			Drawer.ADDITIONAL, Drawer.UNFORESEEN, Drawer.SMALL, Drawer.NOT_SUBSTANTIAL);

	@Provide
	Arbitrary<ModificationCase> changes() {
		return Combinators.combine(Arbitraries.of(Regime.NL, Regime.BE, Regime.EU), Arbitraries.of(ContractKind.class),
				Arbitraries.of(OrganisationType.class), amounts(1, 50_000_000), amounts(-2_000_000, 30_000_000),
				amounts(-500_000, 500_000), Arbitraries.of(ModificationFact.class).set(), days())
				.as((law, kind, buyer, value, change, net, facts, day) -> ModificationCase.of("M", law, kind, buyer,
						value, change, Booked.small(net), facts, day));
	}

	private static Arbitrary<BigDecimal> amounts(long least, long most) {
		return Arbitraries.bigDecimals().between(BigDecimal.valueOf(least), BigDecimal.valueOf(most)).ofScale(2);
	}

	private static Arbitrary<LocalDate> days() {
		LocalDate first = LocalDate.of(2022, 1, 1);
		return Arbitraries.integers().between(0, 6 * 365).map(first::plusDays);
	}

	@Property
	boolean theLargestDrawerThatFitsIsPreferred(@ForAll("changes") ModificationCase change) {
		ModificationVerdict verdict = Ladekast.judge(change);
		return verdict.chosen().equals(PREFERENCE.stream().filter(verdict.fits()::contains).findFirst())
				&& verdict.allowed() == !verdict.fits().isEmpty();
	}

	/** Of a ledger that did not go below 0: the law's limit is compared with the net sum, up or down. */
	@Property
	boolean anAdditionNeverFreesTheSmallDrawer(@ForAll("changes") ModificationCase change,
			@ForAll @BigRange(min = "0", max = "900000") BigDecimal net,
			@ForAll @BigRange(min = "0", max = "900000") BigDecimal addition) {
		ModificationCase upward = change.withDelta(change.delta().abs());
		boolean before = Ladekast.judge(upward.withBefore(Booked.small(net))).fits(Drawer.SMALL);
		boolean after = Ladekast.judge(upward.withBefore(Booked.small(net.add(addition)))).fits(Drawer.SMALL);
		return before || !after;
	}

	@Property
	boolean onlyTheSmallDrawerIsSummed(@ForAll("changes") ModificationCase change,
			@ForAll @BigRange(min = "-900000", max = "900000") BigDecimal net) {
		EnumSet<Drawer> unsummed = EnumSet.complementOf(EnumSet.of(Drawer.SMALL));
		return of(unsummed, Ladekast.judge(change)).equals(of(unsummed,
				Ladekast.judge(change.withBefore(Booked.small(net)))));
	}

	/** The threshold of the European Union and the cap of half the value are upper bounds. */
	@Property
	boolean aSmallerAmountFitsWhereALargerDoes(@ForAll("changes") ModificationCase change) {
		ModificationCase upward = change.withDelta(change.delta().abs()).withBefore(Booked.NOTHING);
		BigDecimal half = upward.delta().divide(BigDecimal.valueOf(2));
		return Ladekast.judge(upward.withDelta(half)).fits().containsAll(Ladekast.judge(upward).fits());
	}

	/** Another contractor, or another overall nature, is never a small change. */
	@Property
	boolean nothingSmallReplacesTheContractor(@ForAll("changes") ModificationCase change) {
		return List.of(ModificationFact.CONTRACTOR_REPLACED, ModificationFact.ALTERS_NATURE).stream()
				.noneMatch(fact -> Ladekast.judge(change.withFacts(with(change.facts(), fact))).fits(Drawer.SMALL));
	}

	private static Set<ModificationFact> with(Set<ModificationFact> facts, ModificationFact more) {
		EnumSet<ModificationFact> all = EnumSet.of(more);
		all.addAll(facts);
		return all;
	}

	private static List<Drawer> of(Set<Drawer> some, ModificationVerdict verdict) {
		return verdict.fits().stream().filter(some::contains).toList();
	}
}
