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
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.Regime;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.Condition.AnyOf;
import org.leidraad.procurement.modification.Condition.OfAmount;
import org.leidraad.procurement.modification.Condition.OfFact;

/** All that is known of a change by the threshold of one day, and what follows from it for each drawer. */
final class CaseFacts implements Known {

	private static final BigDecimal HALF = new BigDecimal("0.50");
	/** The ways in which a contractor comes to be another, in the order of the law. */
	private static final List<String> ROUTES = List.of("clause", "succession", "authority");

	private final ModificationCase subject;
	private final SmallDrawer small;

	CaseFacts(ModificationCase subject, LocalDate day) {
		this.subject = subject;
		this.small = SmallDrawer.of(subject.reference(), subject.kind(), subject.buyer(), day,
				subject.before().small());
	}

	SmallDrawer small() {
		return small;
	}

	@Override
	public Regime law() {
		return subject.regime();
	}

	@Override
	public Answer fact(ModificationFact fact) {
		return Known.of(subject.facts().contains(fact));
	}

	@Override
	public Answer bound(Bound bound) {
		return Known.of(switch (bound) {
			case BELOW_THRESHOLD -> net().abs().compareTo(small.threshold().amount()) < 0;
			case BELOW_SHARE -> net().abs().compareTo(share()) < 0;
			case WITHIN_HALF -> subject.isWithoutCap() || subject.delta().compareTo(cap()) <= 0;
		});
	}

	private BigDecimal net() {
		return small.used().add(subject.delta());
	}

	private BigDecimal share() {
		return subject.reference().multiply(subject.kind().smallShare());
	}

	private BigDecimal cap() {
		return subject.reference().multiply(HALF);
	}

	/** {@return the first drawer that fits} */
	Optional<Drawer> chosen() {
		return Drawers.ORDER.stream().filter(this::fits).findFirst();
	}

	private boolean fits(Drawer drawer) {
		return all(Drawers.conditions(drawer, law())) == Answer.YES;
	}

	DrawerResult result(Drawer drawer) {
		List<ConditionResult> conditions = Drawers.conditions(drawer, law()).stream().map(this::result).toList();
		return new DrawerResult(drawer, conditions.stream().allMatch(ConditionResult::met),
				GoverningLaw.article(subject.regime(), drawer, subject.kind(), subject.buyer()), conditions);
	}

	private ConditionResult result(Condition condition) {
		boolean isMet = condition.test(this) == Answer.YES;
		return new ConditionResult(condition.id(), isMet, switch (condition) {
			case OfFact(ModificationFact fact, boolean wanted) -> sentence(fact, wanted == isMet);
			case OfAmount(Bound bound) -> sentence(bound, isMet);
			case AnyOf any -> any.id().equals(Drawers.ROUTE) ? route(any) : contractor(isMet);
		});
	}

	private static Message sentence(ModificationFact fact, boolean isTrue) {
		return ModificationTexts.message("fact." + fact.getLiteral() + (isTrue ? ".yes" : ".no"));
	}

	private Message sentence(Bound bound, boolean isMet) {
		String key = "bound." + bound.id();
		return switch (bound) {
			case BELOW_THRESHOLD -> ModificationTexts.message(key, shown(net()), shown(small.used()),
					shown(subject.delta()), isMet ? 1 : 0, shown(small.threshold().amount()));
			case BELOW_SHARE -> ModificationTexts.message(key, shown(net()), shown(share()), isMet ? 1 : 0,
					subject.kind().smallShare().movePointRight(2), shown(subject.reference()));
			case WITHIN_HALF -> subject.isWithoutCap()
					? ModificationTexts.message(key + ".utility")
					: ModificationTexts.message(key, shown(subject.delta()), shown(cap()), isMet ? 1 : 0,
							shown(subject.reference()));
		};
	}

	/** How the contractor comes to be another, or what each of the ways lacks. */
	private Message route(AnyOf any) {
		List<List<Condition>> ways = any.ways();
		for (int i = 0; i < ways.size(); i++) {
			if (all(ways.get(i)) == Answer.YES) {
				return ModificationTexts.message("route." + ROUTES.get(i));
			}
		}
		return ModificationTexts.message(ways.size() == ROUTES.size() ? "route.none-eu" : "route.none",
				ways.stream().map(this::lacking).toArray());
	}

	private Message lacking(List<Condition> way) {
		return Drawers.shortcoming(way.stream().map(this::result).filter(one -> !one.met()).toList());
	}

	private Message contractor(boolean isMet) {
		return subject.facts().contains(ModificationFact.CONTRACTOR_REPLACED)
				? ModificationTexts.message(isMet ? "contractor.by-f" : "contractor.not-by-f")
				: sentence(ModificationFact.CONTRACTOR_REPLACED, false);
	}

	private static Number shown(BigDecimal value) {
		return Decimals.shown(value);
	}
}
