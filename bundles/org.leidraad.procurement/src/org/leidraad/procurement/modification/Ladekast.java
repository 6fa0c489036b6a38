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

import java.util.List;
import java.util.Optional;

import org.leidraad.model.Drawer;
import org.leidraad.model.text.Message;

/**
 * The <i>ladekast</i>: judges by which ground a contract may change without a new procurement procedure. Everything is
 * computed with exact decimals. The drawers are tried in the order c, f, d, e, b, g, and the first that fits is chosen:
 * a larger drawer before the small one, because only the small one is summed. Assumptions that are stricter than the
 * text of the law: none but f and g can hold a change of contractor, and reductions count in the small drawer as
 * increases do. An indication, no legal advice.
 */
public final class Ladekast {

	private Ladekast() {
	}

	/**
	 * Judges a change.
	 *
	 * @param subject the change
	 * @return the verdict, with all reasons
	 */
	public static ModificationVerdict judge(ModificationCase subject) {
		CaseFacts known = new CaseFacts(subject, subject.days().deciding());
		List<DrawerResult> results = Drawers.ORDER.stream().map(known::result).toList();
		Optional<Drawer> chosen = results.stream().filter(DrawerResult::fits).map(DrawerResult::drawer).findFirst();
		SmallDrawer small = known.small();
		Optional<OtherReading> other = subject.days().other().map(day -> otherwise(subject, new CaseFacts(subject, day),
				chosen));
		return new ModificationVerdict(subject, results, chosen, small, other);
	}

	private static OtherReading otherwise(ModificationCase subject, CaseFacts known, Optional<Drawer> chosen) {
		Optional<Drawer> then = known.chosen();
		return new OtherReading(subject.days().other().orElseThrow(), known.small().threshold(),
				known.small().limit(), then, !then.equals(chosen));
	}

	/** {@return the drawers in the order of testing: c, f, d, e, b, g} */
	public static List<Drawer> order() {
		return Drawers.ORDER;
	}

	/**
	 * Tells which drawers are larger than the small one: nothing is summed in them, and no judgement is needed.
	 *
	 * @param drawer a drawer
	 * @return true for c, f, d and e
	 */
	public static boolean isLarger(Drawer drawer) {
		return drawer == Drawer.REVIEW_CLAUSE || drawer == Drawer.OTHER_CONTRACTOR || needsNotice(drawer);
	}

	/**
	 * Tells for which drawers a notice must be published.
	 *
	 * @param drawer a drawer
	 * @return true for d and e
	 */
	public static boolean needsNotice(Drawer drawer) {
		return drawer == Drawer.ADDITIONAL || drawer == Drawer.UNFORESEEN;
	}

	/**
	 * The name of a drawer.
	 *
	 * @param drawer the drawer
	 * @return its letter and name, for people
	 */
	public static Message name(Drawer drawer) {
		return ModificationTexts.message("drawer." + drawer.getLiteral());
	}

	/** {@return that every verdict is an indication and no legal advice, and that a lawyer should look along} */
	public static Message indication() {
		return ModificationTexts.message("indication");
	}
}
